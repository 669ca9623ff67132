package io.feishuapi.testing;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.AppType;
import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuBridge;
import io.feishuapi.FeishuCall;
import io.feishuapi.FeishuRequest;
import io.feishuapi.InvalidRequestException;
import io.feishuapi.Platform;
import io.feishuapi.Subscription;
import io.feishuapi.bridge.OpenSubscriptions;
import io.feishuapi.json.JsonException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
    private final List<RecordedCall> calls = new CopyOnWriteArrayList<>();
    private final List<String> mistakes = new CopyOnWriteArrayList<>();
    private final Map<Long, String> listening = new LinkedHashMap<>();
    private final FakeClock clock = new FakeClock();
    private final OpenSubscriptions subscriptions = new OpenSubscriptions(
            (message, cause) -> mistakes.add(message + (cause == null ? "" : " (" + cause + ")")));
    private volatile @Nullable FakeClient client;

    private FakeFeishu(List<ApiDescriptor<?, ?>> known) {
        for (ApiDescriptor<?, ?> api : known) {
            apis.put(api.name(), new FakeApi<>(this, api));
        }
    }

    /** A client that knows some APIs, on no particular platform. */
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
     * @throws AssertionError if it made a mistake, scripted answers that no call took, or left answers waiting for their time
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
        if (!found.isEmpty()) {
            throw new AssertionError("FakeFeishu:\n  - " + String.join("\n  - ", found));
        }
    }

    @Override
    public CompletionStage<String> call(FeishuCall call) {
        String apiName = call.apiName();
        CompletableFuture<String> result = new CompletableFuture<>();
        FakeAnswer answer;
        try {
            answer = answer(apiName, call.arguments());
        } catch (FeishuApiException | InvalidRequestException refused) {
            result.completeExceptionally(refused);
            return result;
        }
        if (answer.outcome() == FakeAnswer.Outcome.NEVER) {
            return result;
        } else if (answer.delayNanos() > 0) {
            clock.at(answer.delayNanos(), "an answer to " + apiName, () -> complete(result, apiName, answer));
        } else {
            complete(result, apiName, answer);
        }
        return result;
    }

    @Override
    public Subscription subscribe(FeishuCall call, Consumer<String> listener) {
        String apiName = call.apiName();
        calls.add(new RecordedCall(apiName, call.arguments()));
        check(known(apiName), call.arguments());
        long number = subscriptions.open(apiName, listener);
        synchronized (listening) {
            listening.put(number, apiName);
        }
        return () -> {
            subscriptions.close(number);
            synchronized (listening) {
                listening.remove(number);
            }
        };
    }

    void emit(String apiName, String json) {
        List<Long> numbers = new ArrayList<>();
        synchronized (listening) {
            listening.forEach((number, name) -> {
                if (name.equals(apiName)) {
                    numbers.add(number);
                }
            });
        }
        if (numbers.isEmpty()) {
            throw mistake("nobody listens to " + apiName + ", so the event went nowhere; subscribe before emit(…)");
        }
        numbers.forEach(number -> subscriptions.deliver(number, json));
    }

    private FakeAnswer answer(String apiName, String requestJson) {
        calls.add(new RecordedCall(apiName, requestJson));
        FakeApi<?, ?> api = known(apiName);
        check(api, requestJson);
        FakeAnswer answer = api.next();
        if (answer == null) {
            throw mistake("the page of " + apiName + " has no sample of a result; script one with api(…).answer(…)");
        }
        return answer;
    }

    private void check(FakeApi<?, ?> api, String requestJson) {
        FakeClient played = client;
        String name = api.descriptor().name();
        String refusal = played == null ? null : played.refusal(api.descriptor());
        if (refusal != null) {
            throw FeishuApiException.of(name, null, null, name + ":fail " + refusal);
        }
        try {
            api.take(requestJson);
        } catch (JsonException malformed) {
            throw FeishuApiException.of(name, null, null, name + ":fail invalid parameter: " + malformed.getMessage());
        }
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
}
