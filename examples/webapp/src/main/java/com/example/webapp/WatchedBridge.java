package com.example.webapp;

import io.feishuapi.FeishuBridge;
import io.feishuapi.FeishuCall;
import io.feishuapi.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Keeps what one action sent and got, as JSON, for the page to show. */
final class WatchedBridge implements FeishuBridge {

    private final FeishuBridge inner;
    private final List<Exchange> exchanges = new ArrayList<>();

    WatchedBridge(FeishuBridge inner) {
        this.inner = inner;
    }

    @Override
    public CompletionStage<String> call(FeishuCall call) {
        return inner.call(call)
                .whenComplete((json, failure) -> keep(new Exchange(call.apiName(), call.arguments(), json)));
    }

    @Override
    public Subscription subscribe(FeishuCall call, Consumer<String> listener) {
        keep(new Exchange(call.apiName(), call.arguments(), null));
        return inner.subscribe(call, listener);
    }

    /** What went and came so far. */
    synchronized List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    private synchronized void keep(Exchange exchange) {
        exchanges.add(exchange);
    }
}
