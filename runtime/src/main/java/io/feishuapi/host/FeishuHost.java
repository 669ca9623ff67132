package io.feishuapi.host;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuBridge;
import io.feishuapi.FeishuCall;
import io.feishuapi.FeishuRequest;
import io.feishuapi.Subscription;
import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.bridge.OpenSubscriptions;
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
 * breaks its page's rules, that of a listener included, fails before a handler sees it, with all its violations in {@code errMsg}. A handler fails a call by
 * throwing {@link FeishuApiException#of}; whatever else it throws is reported and fails the call without details.
 */
public final class FeishuHost implements FeishuBridge {

    private final Map<String, HostedApi<?, ?>> apis;
    private final Map<String, HostedEvents<?, ?>> listeners;
    private final OpenSubscriptions subscriptions;

    private FeishuHost(Builder builder) {
        this.apis = Collections.unmodifiableMap(new LinkedHashMap<>(builder.apis));
        Map<String, HostedEvents<?, ?>> events = new LinkedHashMap<>();
        for (ApiDescriptor<?, ?> api : builder.listeners.values()) {
            events.put(api.name(), new HostedEvents<>(api, builder.problems));
        }
        this.listeners = Collections.unmodifiableMap(events);
        this.subscriptions = new OpenSubscriptions(builder.problems);
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
        HostedApi<?, ?> api = apis.get(call.apiName());
        if (api != null) {
            return api.answer(call.arguments());
        }
        CompletableFuture<String> refused = new CompletableFuture<>();
        refused.completeExceptionally(unknown(call.apiName()));
        return refused;
    }

    @Override
    public Subscription subscribe(FeishuCall call, Consumer<String> listener) {
        HostedEvents<?, ?> events = listeners.get(call.apiName());
        if (events == null) {
            throw unknown(call.apiName());
        }
        LongConsumer admitted = events.admit(call.arguments());
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
        String json = HostedApi.json(event);
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

    /** The APIs that answer through {@code success} and {@code fail}. */
    public List<String> calls() {
        return names(false);
    }

    /** The APIs that return their value. */
    public List<String> returns() {
        return names(true);
    }

    private List<String> names(boolean returning) {
        List<String> names = new ArrayList<>();
        for (HostedApi<?, ?> api : apis.values()) {
            if (api.returns() == returning) {
                names.add(api.name());
            }
        }
        return names;
    }

    /** The APIs that bring events. */
    public List<String> listeners() {
        return List.copyOf(listeners.keySet());
    }

    private static FeishuApiException unknown(String apiName) {
        return FeishuApiException.of(
                apiName, null, null, apiName + ":fail this host does not implement it in this way");
    }

    /** Collects the APIs of a host. An API that is given twice has its last handler. */
    public static final class Builder {

        private final BridgeProblems problems;
        private final Map<String, HostedApi<?, ?>> apis = new LinkedHashMap<>();
        private final Map<String, ApiDescriptor<?, ?>> listeners = new LinkedHashMap<>();

        private Builder(BridgeProblems problems) {
            this.problems = problems;
        }

        /** Implements an API whose result is there at once. */
        public <Q extends FeishuRequest, R> Builder handle(ApiDescriptor<Q, R> api, Function<Q, R> handler) {
            return handleLater(api, request -> CompletableFuture.completedFuture(handler.apply(request)));
        }

        /** Implements an API whose result comes later. */
        public <Q extends FeishuRequest, R> Builder handleLater(
                ApiDescriptor<Q, R> api, Function<Q, CompletionStage<R>> handler) {
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
