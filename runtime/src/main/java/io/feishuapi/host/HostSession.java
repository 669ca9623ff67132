package io.feishuapi.host;

import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuCall;
import io.feishuapi.Subscription;
import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.json.JsonException;
import io.feishuapi.json.JsonWriter;
import io.feishuapi.json.WellFormedText;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One page that talks to a host. Thread-safe.
 *
 * <pre>{@code
 * // Playwright
 * HostSession session = new HostSession(host, text -> page.evaluate("text => feishuHost.receive(text)", text), problems);
 * page.exposeFunction("feishuSend", arguments -> session.received((String) arguments[0]));
 * page.addInitScript(HostScript.of(host).sendingBy("feishuSend"));
 *
 * // a socket of a server
 * HostSession session = new HostSession(host, context::send, problems);
 * }</pre>
 */
public final class HostSession implements AutoCloseable {

    private final FeishuHost host;
    private final Consumer<String> toPage;
    private final BridgeProblems problems;
    private final Map<Long, Subscription> subscriptions = new ConcurrentHashMap<>();

    /**
     * Begins for a page.
     *
     * @param host answers
     * @param toPage brings a text to {@code feishuHost.receive} in the page; called on the threads of handlers and events
     * @param problems is told of messages that cannot be read, and of a page that cannot be reached
     */
    public HostSession(FeishuHost host, Consumer<String> toPage, BridgeProblems problems) {
        this.host = host;
        this.toPage = toPage;
        this.problems = problems;
    }

    /**
     * Takes a text from the page.
     *
     * @return the answer, to be returned to the page, where it has to be returned at once; else null
     */
    public @Nullable String received(String text) {
        HostMessage message;
        try {
            message = HostMessage.read(text);
        } catch (JsonException malformed) {
            problems.report("a page sent no message but something else: " + malformed.getMessage(), malformed);
            return null;
        }
        switch (message.type()) {
            case "call" -> call(message);
            case "sync" -> {
                return sync(message);
            }
            case "listen" -> listen(message);
            case "unsubscribe" -> end(message.id());
            default -> problems.report("a page sent a message of unknown type", null);
        }
        return null;
    }

    /** Ends the page's subscriptions; answers that are still to come go nowhere. */
    @Override
    public void close() {
        for (Long number : subscriptions.keySet()) {
            end(number);
        }
    }

    private void call(HostMessage message) {
        host.call(FeishuCall.of(message.api(), message.request())).whenComplete((json, failure) -> {
            if (failure == null) {
                send(answer(message.id(), "success", json));
            } else {
                send(answer(message.id(), "fail", failureJson(message.api(), failure)));
            }
        });
    }

    private String sync(HostMessage message) {
        CompletableFuture<String> value =
                host.call(FeishuCall.of(message.api(), message.request())).toCompletableFuture();
        try {
            return answer(message.id(), "success", value.join());
        } catch (CompletionException failed) {
            return answer(message.id(), "fail", failureJson(message.api(), failed));
        }
    }

    private void listen(HostMessage message) {
        try {
            Subscription subscription = host.subscribe(
                    FeishuCall.of(message.api(), message.request()),
                    event -> send(answer(message.id(), "event", event)));
            Subscription former = subscriptions.put(message.id(), subscription);
            if (former != null) {
                former.close();
            }
        } catch (FeishuApiException refused) {
            problems.report("a page listens in vain: " + refused.getMessage(), refused);
            send(answer(message.id(), "ended", refused.toJson()));
        }
    }

    private void end(long number) {
        Subscription subscription = subscriptions.remove(number);
        if (subscription != null) {
            subscription.close();
        }
    }

    private void send(String text) {
        try {
            toPage.accept(text);
        } catch (RuntimeException gone) {
            problems.report("a page cannot be reached: " + gone, gone);
        }
    }

    private static String failureJson(String apiName, Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
        return cause instanceof FeishuApiException known
                ? known.toJson()
                : new FeishuApiException(apiName, "internal error", cause).toJson();
    }

    private static String answer(long id, String outcome, String json) {
        return WellFormedText.of(JsonWriter.toJson(writer -> writer.beginObject()
                .member("id", id)
                .member("outcome", outcome)
                .rawMember("value", json)
                .endObject()));
    }
}
