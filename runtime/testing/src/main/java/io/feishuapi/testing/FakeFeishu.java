package io.feishuapi.testing;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.CallForm;
import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuBridge;
import io.feishuapi.FeishuCall;
import io.feishuapi.FeishuObject;
import io.feishuapi.FeishuRequest;
import io.feishuapi.InvalidRequestException;
import io.feishuapi.ObjectType;
import io.feishuapi.Subscription;
import io.feishuapi.bridge.OpenSubscriptions;
import io.feishuapi.json.JsonException;
import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWriter;
import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A bridge for tests that answers as the docs say. Thread-safe.
 *
 * <pre>{@code
 * FakeFeishu feishu = FakeFeishu.of(GetChatInfoRequest.API);
 * ChatApi chats = new ChatApiClient(feishu);
 *
 * chats.getChatInfo(request);                                      // the page's own sample
 * feishu.api(GetChatInfoRequest.API).fail("10003", "no such chat"); // from now on
 * assertThat(feishu.api(GetChatInfoRequest.API).onlyRequest().openChatId()).isEqualTo("oc_1");
 * feishu.verify();
 * }</pre>
 *
 * <p>Each request is checked; one that breaks its page's rules fails with {@link InvalidRequestException}. What the test itself
 * forgot is an {@link AssertionError} that says what to do; since code under test may swallow it, {@link #verify} says it again.
 *
 * @see FakeFeishuExtension
 */
public final class FakeFeishu implements FeishuBridge {

    private final Map<String, FakeApi<?, ?>> apis = new LinkedHashMap<>();
    /** The methods and events of objects. */
    private final Set<String> members = new HashSet<>();

    private final List<RecordedCall> calls = new CopyOnWriteArrayList<>();
    private final List<String> mistakes = new CopyOnWriteArrayList<>();
    private final Map<Long, Listening> listening = new LinkedHashMap<>();
    private final FakeClock clock = new FakeClock();
    private final FakeObjects objects = new FakeObjects(this);
    private final OpenSubscriptions subscriptions = new OpenSubscriptions(
            (message, cause) -> mistakes.add(message + (cause == null ? "" : " (" + cause + ")")));
    private volatile @Nullable FakeClient client;

    private FakeFeishu(List<ApiDescriptor<?, ?>> known) {
        known.forEach(this::add);
        ObjectType.reachable(known).forEach(this::add);
    }

    private void add(ApiDescriptor<?, ?> api) {
        apis.putIfAbsent(api.name(), new FakeApi<>(this, api));
    }

    private void add(ObjectType<?> type) {
        type.methods().forEach(method -> addMember(method.api()));
        type.events().forEach(event -> addMember(event.api()));
    }

    private void addMember(ApiDescriptor<?, ?> api) {
        add(api);
        members.add(api.name());
    }

    /** A client that knows some APIs, and all methods of the objects that their calls give, on no particular platform. */
    public static FakeFeishu of(ApiDescriptor<?, ?>... apis) {
        return new FakeFeishu(List.of(apis));
    }

    /**
     * Plays a client that has only what the pages say of it. Other calls fail, as they would there.
     *
     * @param version the client's version, such as {@code 7.35.0}
     */
    public FakeFeishu playing(AppType app, Platform platform, String version) {
        client = new FakeClient(app, platform, version);
        return this;
    }

    /**
     * What is said for one API.
     *
     * @throws AssertionError if the fake does not know it
     */
    public <Q extends FeishuRequest, R> FakeApi<Q, R> api(ApiDescriptor<Q, R> api) {
        FakeApi<?, ?> known = known(api.name());
        if (known.descriptor() != api) {
            throw mistake("this FakeFeishu knows " + api.name()
                    + " by another descriptor; pass the same to of(…) and api(…)");
        }
        @SuppressWarnings("unchecked") // The descriptor is the very same, so are its types.
        FakeApi<Q, R> typed = (FakeApi<Q, R>) known;
        return typed;
    }

    /** The objects of a type that the code under test got, oldest first, those that it closed included. */
    public <T extends FeishuObject> List<FakeObject<T>> objects(ObjectType<T> type) {
        return objects.of(type);
    }

    /**
     * The only object of a type that the code under test got.
     *
     * @throws AssertionError if it got none or several
     */
    public <T extends FeishuObject> FakeObject<T> onlyObject(ObjectType<T> type) {
        List<FakeObject<T>> all = objects(type);
        if (all.size() != 1) {
            throw new AssertionError("expected 1 " + type + ", got " + all.size());
        }
        return all.get(0);
    }

    /** Makes an object that no call gives, to be part of an answer; see {@link FakeObject#json()}. */
    public <T extends FeishuObject> FakeObject<T> create(ObjectType<T> type) {
        add(type);
        return objects.create(type, 0);
    }

    /** All calls that came, oldest first, those that were refused included. */
    public List<RecordedCall> calls() {
        return List.copyOf(calls);
    }

    /** Lets time pass; answers that are due by then are given, in the order of their time. */
    public void advance(long time, TimeUnit unit) {
        clock.advance(unit.toNanos(time));
    }

    /**
     * Checks that the test did what it set out to do.
     *
     * @throws AssertionError if it made a mistake, scripted answers that no call took, or left answers waiting for their time; or if
     *     the code under test left objects open
     */
    public void verify() {
        List<String> found = new ArrayList<>(mistakes);
        for (FakeApi<?, ?> api : apis.values()) {
            for (FakeAnswer answer : api.unused()) {
                found.add("no call of " + api.descriptor().name() + " took the scripted answer: " + answer);
            }
        }
        for (String waiting : clock.waiting()) {
            found.add(waiting + " has not come; let time pass with advance(…)");
        }
        for (FakeObject<?> object : objects.open()) {
            found.add(object + " was never closed");
        }
        if (!found.isEmpty()) {
            throw new AssertionError("FakeFeishu:\n  - " + String.join("\n  - ", found));
        }
    }

    @Override
    public CompletionStage<String> call(FeishuCall call) {
        CompletableFuture<String> result = new CompletableFuture<>();
        try {
            switch (call.form().kind()) {
                case CLOSE -> close(call, result);
                case GET, SET -> access(call, result);
                default -> answer(call, result);
            }
        } catch (FeishuApiException | InvalidRequestException refused) {
            result.completeExceptionally(refused);
        }
        return result;
    }

    private void close(FeishuCall call, CompletableFuture<String> result) {
        FakeObject<?> object = objects.find(call.receiver());
        if (object != null) {
            object.close();
        }
        result.complete("null");
    }

    private void access(FeishuCall call, CompletableFuture<String> result) {
        FakeObject<?> object = requireOpen(call, objects.find(call.receiver()));
        calls.add(new RecordedCall(call.apiName(), call.arguments(), object.toString()));
        if (call.form().kind() == CallForm.Kind.SET) {
            object.put(call.apiName(), JsonReader.parse(call.arguments(), FakeFeishu::onlyArgument));
            result.complete("null");
        } else {
            String value = object.json(call.apiName());
            result.complete(value == null ? "null" : value);
        }
    }

    private static String onlyArgument(JsonReader reader) {
        String only = "null";
        reader.beginArray();
        while (reader.nextElement()) {
            only = reader.readRaw();
        }
        return only;
    }

    private void answer(FeishuCall call, CompletableFuture<String> result) {
        FakeObject<?> receiver = take(call);
        ApiDescriptor<?, ?> api = known(call.apiName()).descriptor();
        FakeAnswer scripted = known(call.apiName()).next();
        FakeAnswer answer = scripted;
        if (api.gives() != null && (scripted == null || scripted.outcome() != FakeAnswer.Outcome.FAIL)) {
            FakeObject<?> given = give(api, api.gives(), call, receiver);
            answer = api.isFactory() ? FakeAnswer.result(given.json()) : scripted;
        }
        if (answer == null) {
            answer = byDefault(api);
        }
        if (answer.outcome() != FakeAnswer.Outcome.NEVER) {
            give(call.apiName(), answer, result);
        }
    }

    /** The object that a call gives: another one, but for a method that gives its own kind, as those of a chain do. */
    private FakeObject<?> give(
            ApiDescriptor<?, ?> api, ObjectType<?> type, FeishuCall call, @Nullable FakeObject<?> receiver) {
        return api.isFactory() && receiver != null && receiver.type() == type
                ? receiver
                : objects.create(type, call.object());
    }

    private FakeAnswer byDefault(ApiDescriptor<?, ?> api) {
        if (!api.isSilent()) {
            throw mistake("the page of " + api.name() + " has no sample of a result; script one with api(…).answer(…)");
        }
        return FakeAnswer.result(
                api.form().kind() == CallForm.Kind.CALLBACKS
                        ? JsonWriter.toJson(writer -> writer.beginObject()
                                .member("errMsg", api.name() + ":ok")
                                .endObject())
                        : "null");
    }

    private void give(String apiName, FakeAnswer answer, CompletableFuture<String> result) {
        if (answer.delayNanos() > 0) {
            clock.at(
                    answer.delayNanos(),
                    "an answer to " + apiName,
                    result::isDone,
                    () -> complete(result, apiName, answer));
        } else {
            complete(result, apiName, answer);
        }
    }

    @Override
    public Subscription subscribe(FeishuCall call, Consumer<String> listener) {
        take(call);
        long number = subscriptions.open(call.apiName(), listener);
        synchronized (listening) {
            listening.put(number, new Listening(call.apiName(), call.receiver()));
        }
        return () -> {
            subscriptions.close(number);
            synchronized (listening) {
                listening.remove(number);
            }
        };
    }

    void emit(String apiName, String json) {
        emit(json, apiName, each -> each.apiName.equals(apiName));
    }

    void emit(String apiName, FakeObject<?> object, String json) {
        Listening wanted = new Listening(apiName, object.number());
        emit(json, apiName + " of " + object, wanted::equals);
    }

    private void emit(String json, String what, Predicate<Listening> wanted) {
        List<Long> numbers = new ArrayList<>();
        synchronized (listening) {
            listening.forEach((number, each) -> {
                if (wanted.test(each)) {
                    numbers.add(number);
                }
            });
        }
        if (numbers.isEmpty()) {
            throw mistake("nobody listens to " + what + ", so the event went nowhere; subscribe before emit(…)");
        }
        numbers.forEach(number -> subscriptions.deliver(number, json));
    }

    /** Checks a call and keeps it; gives the object whose member it is, or null. */
    private @Nullable FakeObject<?> take(FeishuCall call) {
        FakeApi<?, ?> api = known(call.apiName());
        FakeObject<?> receiver = call.receiver() == 0 ? null : objects.find(call.receiver());
        calls.add(new RecordedCall(call.apiName(), call.arguments(), receiver == null ? null : receiver.toString()));
        if (call.receiver() != 0 || members.contains(call.apiName())) {
            requireOpen(call, receiver);
        }
        FeishuRequest request = check(api, call.arguments());
        if (receiver != null) {
            receiver.take(api.descriptor(), request);
        }
        return receiver;
    }

    private static FakeObject<?> requireOpen(FeishuCall call, @Nullable FakeObject<?> receiver) {
        if (receiver == null || receiver.isClosed()) {
            throw refusal(call.apiName(), "there is no such object: it was not created, or was closed");
        }
        return receiver;
    }

    private FeishuRequest check(FakeApi<?, ?> api, String requestJson) {
        FakeClient played = client;
        String name = api.descriptor().name();
        String refusal = played == null ? null : played.refusal(api.descriptor());
        if (refusal != null) {
            throw refusal(name, refusal);
        }
        try {
            return api.take(requestJson, objects);
        } catch (JsonException malformed) {
            throw refusal(name, "invalid parameter: " + malformed.getMessage());
        }
    }

    private static FeishuApiException refusal(String apiName, String reason) {
        return FeishuApiException.of(apiName, null, null, apiName + ":fail " + reason);
    }

    private static void complete(CompletableFuture<String> result, String apiName, FakeAnswer answer) {
        if (answer.outcome() == FakeAnswer.Outcome.SUCCESS) {
            result.complete(answer.json());
        } else {
            result.completeExceptionally(FeishuApiException.fromJson(apiName, answer.json()));
        }
    }

    private FakeApi<?, ?> known(String apiName) {
        FakeApi<?, ?> known = apis.get(apiName);
        if (known == null) {
            throw mistake(
                    "this FakeFeishu does not know " + apiName + "; add its descriptor to FakeFeishu.of(…), which has "
                            + (apis.isEmpty() ? "none" : String.join(", ", apis.keySet())));
        }
        return known;
    }

    private AssertionError mistake(String message) {
        mistakes.add(message);
        return new AssertionError(message);
    }

    private record Listening(String apiName, long receiver) {}
}
