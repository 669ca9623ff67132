package io.feishuapi.host;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.FeishuRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/** Who listens to one API, and with which request. Thread-safe. */
final class HostedEvents<Q extends FeishuRequest, R> {

    private final ApiDescriptor<Q, R> descriptor;
    private final Map<Long, Q> listening = new ConcurrentSkipListMap<>();

    HostedEvents(ApiDescriptor<Q, R> descriptor) {
        this.descriptor = descriptor;
    }

    ApiDescriptor<Q, R> descriptor() {
        return descriptor;
    }

    /**
     * Reads and checks the request of who wants to listen.
     *
     * @return keeps it under the subscription's number
     */
    LongConsumer admit(String requestJson, HostedObjects objects) {
        Q request = HostedApi.request(descriptor, requestJson, objects);
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
