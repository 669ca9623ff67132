package io.feishuapi.host;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.CallForm;
import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuBridge;
import io.feishuapi.FeishuCall;
import io.feishuapi.FeishuObject;
import io.feishuapi.FeishuRequest;
import io.feishuapi.HostedAnswer;
import io.feishuapi.ObjectCall;
import io.feishuapi.Subscription;
import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.bridge.OpenSubscriptions;
import io.feishuapi.json.JsonWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/**
 * APIs implemented in Java. Immutable but for its listeners, and thread-safe if its handlers are.
 *
 * <pre>{@code
 * FeishuHost host = FeishuHost.builder(problems)
 *         .handle(GetChatInfoRequest.API, request -> chats.find(request.openChatId()))
 *         .events(OnNetworkStatusChangeRequest.API)
 *         .build();
 * host.emit(OnNetworkStatusChangeRequest.API, event);
 * }</pre>
 *
 * <p>It is a bridge, so that a generated client can call it directly; a page calls it through a {@link HostSession}. A request that
 * breaks its page's rules, that of a listener included, fails before a handler sees it, with all its violations in {@code errMsg}. A
 * handler fails a call by throwing {@link FeishuApiException#of}; whatever else it throws is reported and fails the call without
 * details.
 *
 * <p>A handler of a call that gives an object with methods returns an implementation of its interface. Each caller has objects of its
 * own; they are closed when it lets go of them or is gone.
 */
public final class FeishuHost implements FeishuBridge {

    private final Map<String, HostedApi<?, ?>> apis;
    private final Map<String, HostedEvents<?, ?>> listeners;
    private final OpenSubscriptions subscriptions;
    private final BridgeProblems problems;

    /** The objects of those who call without a session. */
    private final HostedObjects objects;

    private FeishuHost(Builder builder) {
        this.problems = builder.problems;
        this.apis = Collections.unmodifiableMap(new LinkedHashMap<>(builder.apis));
        Map<String, HostedEvents<?, ?>> events = new LinkedHashMap<>();
        for (ApiDescriptor<?, ?> api : builder.listeners.values()) {
            events.put(api.name(), new HostedEvents<>(api));
        }
        this.listeners = Collections.unmodifiableMap(events);
        this.subscriptions = new OpenSubscriptions(problems);
        this.objects = new HostedObjects(problems, hosted -> {});
    }

    /**
     * Begins a host.
     *
     * @param problems is told of handlers and listeners that fail with anything but {@link FeishuApiException}
     */
    public static Builder builder(BridgeProblems problems) {
        return new Builder(problems);
    }

    @Override
    public CompletionStage<String> call(FeishuCall call) {
        if (call.form().kind() == CallForm.Kind.CLOSE) {
            objects.release(call.receiver());
            return CompletableFuture.completedFuture("null");
        }
        return call(call.form().kind(), call, objects);
    }

    /** Makes a call of whatever kind but that which lets go of an object. */
    CompletionStage<String> call(CallForm.Kind kind, FeishuCall call, HostedObjects callers) {
        try {
            if (call.receiver() != 0) {
                return members(call, callers).call(kind, call.apiName(), call.arguments(), call.object());
            }
            HostedApi<?, ?> api = apis.get(call.apiName());
            if (api == null) {
                throw unknown(call.apiName());
            }
            return api.answer(call.arguments(), callers, call.object());
        } catch (FeishuApiException refused) {
            CompletableFuture<String> failed = new CompletableFuture<>();
            failed.completeExceptionally(refused);
            return failed;
        }
    }

    private HostedMembers<?> members(FeishuCall call, HostedObjects callers) {
        Hosted receiver = callers.find(call.receiver());
        if (receiver == null) {
            throw Answering.refusal(
                    call.apiName(),
                    "there is no such object: it was not created, was closed, or belongs to another page");
        }
        return HostedMembers.of(receiver, callers, problems);
    }

    @Override
    public Subscription subscribe(FeishuCall call, Consumer<String> listener) {
        return subscribe(call, listener, objects);
    }

    Subscription subscribe(FeishuCall call, Consumer<String> listener, HostedObjects callers) {
        if (call.receiver() != 0) {
            HostedMembers<?> members = members(call, callers);
            long number = subscriptions.open(call.apiName(), listener);
            Subscription listening =
                    members.subscribe(call.apiName(), call.arguments(), json -> subscriptions.deliver(number, json));
            return () -> {
                subscriptions.close(number);
                listening.close();
            };
        }
        HostedEvents<?, ?> events = listeners.get(call.apiName());
        if (events == null) {
            throw unknown(call.apiName());
        }
        LongConsumer admitted = events.admit(call.arguments(), callers);
        long number = subscriptions.open(call.apiName(), listener);
        admitted.accept(number);
        return () -> {
            events.remove(number);
            subscriptions.close(number);
        };
    }

    /**
     * Hands an event to all who listen.
     *
     * @throws IllegalArgumentException if the host was built without this API's events
     */
    public <Q extends FeishuRequest, R> void emit(ApiDescriptor<Q, R> api, R event) {
        emit(api, event, request -> true);
    }

    /**
     * Hands an event to those who asked for it.
     *
     * @param wanted says of a listener's request whether the event is for it
     * @throws IllegalArgumentException if the host was built without this descriptor's events
     */
    public <Q extends FeishuRequest, R> void emit(ApiDescriptor<Q, R> api, R event, Predicate<? super Q> wanted) {
        String json = JsonWriter.toJson(writer -> writer.value(event));
        events(api).each(wanted, number -> subscriptions.deliver(number, json));
    }

    private <Q extends FeishuRequest, R> HostedEvents<Q, R> events(ApiDescriptor<Q, R> api) {
        HostedEvents<?, ?> events = listeners.get(api.name());
        if (events == null || events.descriptor() != api) {
            throw new IllegalArgumentException(
                    "this host has no events of " + api.name() + "; build it with events(…)");
        }
        @SuppressWarnings("unchecked") // The descriptor is the very same, so are its types.
        HostedEvents<Q, R> typed = (HostedEvents<Q, R>) events;
        return typed;
    }

    /** What it implements, but for events. */
    List<ApiDescriptor<?, ?>> calls() {
        List<ApiDescriptor<?, ?>> calls = new ArrayList<>();
        apis.values().forEach(api -> calls.add(api.descriptor()));
        return calls;
    }

    /** The events that it brings. */
    List<ApiDescriptor<?, ?>> listeners() {
        List<ApiDescriptor<?, ?>> all = new ArrayList<>();
        listeners.values().forEach(events -> all.add(events.descriptor()));
        return all;
    }

    /** The names of what pages have to wait for: the calls that return a value. */
    List<String> awaited() {
        List<String> awaited = new ArrayList<>();
        for (ApiDescriptor<?, ?> api : calls()) {
            if (api.form().kind() == CallForm.Kind.RETURN && !api.isFactory() && !api.isSilent()) {
                awaited.add(api.name());
            }
        }
        return awaited;
    }

    static String cannotWait(List<String> awaited) {
        return "this page cannot wait for its host, so the host cannot implement " + String.join(", ", awaited)
                + ", which return a value";
    }

    private static FeishuApiException unknown(String apiName) {
        return Answering.refusal(apiName, "this host does not implement it in this way");
    }

    /** Collects the APIs of a host. An API that is given twice has its last handler. */
    public static final class Builder {

        private final BridgeProblems problems;
        private final Map<String, HostedApi<?, ?>> apis = new LinkedHashMap<>();
        private final Map<String, ApiDescriptor<?, ?>> listeners = new LinkedHashMap<>();

        private Builder(BridgeProblems problems) {
            this.problems = problems;
        }

        /**
         * Implements an API of any kind whose result is there at once.
         *
         * @param handler gives the result, null where there is none; of a call that gives an object with methods that object
         */
        public <Q extends FeishuRequest, R> Builder handle(ApiDescriptor<Q, R> api, Function<Q, R> handler) {
            return add(api, request -> {
                R result = handler.apply(request);
                return api.isFactory() && result instanceof FeishuObject object
                        ? new HostedAnswer<>(CompletableFuture.completedFuture(result), object)
                        : HostedAnswer.now(result);
            });
        }

        /** Implements an API whose result comes later. An object with methods has to be there at once. */
        public <Q extends FeishuRequest, R> Builder handleLater(
                ApiDescriptor<Q, R> api, Function<Q, CompletionStage<R>> handler) {
            return add(api, request -> HostedAnswer.later(handler.apply(request)));
        }

        /** Implements an API that gives an object with methods at once, and has a result that comes later. */
        public <Q extends FeishuRequest, R> Builder handleTask(
                ApiDescriptor<Q, R> api, Function<Q, ? extends ObjectCall<?, R>> handler) {
            return add(api, request -> HostedAnswer.both(handler.apply(request)));
        }

        private <Q extends FeishuRequest, R> Builder add(
                ApiDescriptor<Q, R> api, Function<Q, HostedAnswer<R>> handler) {
            apis.put(api.name(), new HostedApi<>(api, handler, problems));
            return this;
        }

        /** Lets pages listen to an API's events. */
        public Builder events(ApiDescriptor<?, ?> api) {
            listeners.put(api.name(), api);
            return this;
        }

        /** The host. */
        public FeishuHost build() {
            return new FeishuHost(this);
        }
    }
}
