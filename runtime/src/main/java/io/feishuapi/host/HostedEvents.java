package io.feishuapi.host;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.FeishuRequest;
import io.feishuapi.bridge.BridgeProblems;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/** Who listens to one API, and with which request. Thread-safe. */
final class HostedEvents<Q extends FeishuRequest, R> {

    private final ApiDescriptor<Q, R> descriptor;
    private final HostedApi<Q, R> api;
    private final Map<Long, Q> listening = new ConcurrentSkipListMap<>();

    HostedEvents(ApiDescriptor<Q, R> descriptor, BridgeProblems problems) {
        this.descriptor = descriptor;
        this.api = new HostedApi<>(descriptor, request -> new CompletableFuture<>(), problems);
    }

    ApiDescriptor<Q, R> descriptor() {
        return descriptor;
    }

    /**
     * Reads and checks the request of who wants to listen.
     *
     * @return keeps it under the subscription's number
     */
    LongConsumer admit(String requestJson) {
        Q request = api.request(requestJson);
        return number -> listening.put(number, request);
    }

    void remove(long number) {
        listening.remove(number);
    }

    /** Gives the numbers of those whose request is wanted, first come first. */
    void each(Predicate<? super Q> wanted, LongConsumer action) {
        listening.forEach((number, request) -> {
            if (wanted.test(request)) {
                action.accept(number);
            }
        });
    }
}
