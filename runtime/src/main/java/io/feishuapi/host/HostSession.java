package io.feishuapi.host;

import io.feishuapi.CallForm;
import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuObject;
import io.feishuapi.Subscription;
import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.json.JsonException;
import io.feishuapi.json.JsonWriter;
import io.feishuapi.json.WellFormedText;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
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
 *
 * <p>Of one page 10,000 calls are open at most, and as many listeners; more are refused. It waits for 8 answers at once at most, and for
 * each no longer than a minute.
 *
 * <p>Objects with methods that the host gave to the page are the session's: they are closed when it is closed. What the page reads of
 * their properties is what they told last: they are asked when the page makes or calls them, before each of their events, and by
 * {@link #tell}.
 */
public final class HostSession implements AutoCloseable {

    private static final int MOST_SUBSCRIPTIONS = 10_000;
    private static final int MOST_CALLS = 10_000;
    private static final int MOST_WAITS = 8;
    private static final long SECONDS_TO_WAIT = 60;

    private final FeishuHost host;
    private final Consumer<String> toPage;
    private final BridgeProblems problems;
    private final PageKnowledge knowledge;
    private final Map<Long, Subscription> subscriptions = new ConcurrentHashMap<>();
    private final AtomicInteger waits = new AtomicInteger();
    private final AtomicInteger openCalls = new AtomicInteger();
    private volatile @Nullable String over;

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
        this.knowledge = new PageKnowledge(host, problems, news -> send(told(List.of(news))));
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
        return received(message);
    }

    @Nullable
    String received(HostMessage message) {
        if (over != null && !"unsubscribe".equals(message.type())) {
            return answered(
                    message,
                    answer(
                            message.id(),
                            "fail",
                            Answering.refusal(message.api(), over).toJson(),
                            null));
        }
        switch (message.type()) {
            case "hello" -> {
                return "{\"outcome\":\"hello\"}";
            }
            case "late" -> cannotWait();
            case "call" -> {
                return call(CallForm.Kind.RETURN, message);
            }
            case "set" -> {
                return call(CallForm.Kind.SET, message);
            }
            case "listen" -> {
                return listen(message);
            }
            case "unsubscribe" -> end(message.id());
            default -> problems.report("a page sent a message of unknown type", null);
        }
        return null;
    }

    /** The page cannot wait for an answer; what returns a value cannot be hosted for it. */
    private void cannotWait() {
        List<String> awaited = host.awaited();
        if (!awaited.isEmpty()) {
            close(FeishuHost.cannotWait(awaited));
            problems.report(FeishuHost.cannotWait(awaited), null);
        }
    }

    /**
     * Ends the page's subscriptions and closes its objects; answers that are still to come go nowhere, and later messages are
     * refused.
     */
    @Override
    public void close() {
        close("the session is closed");
    }

    private void close(String reason) {
        over = reason;
        for (Long number : subscriptions.keySet()) {
            end(number);
        }
        knowledge.objects().closeAll();
    }

    /**
     * Tells the page what the properties of an object are now.
     *
     * @param object one that the page has; any other is ignored
     */
    public void tell(FeishuObject object) {
        Hosted hosted = knowledge.objects().find(object);
        if (hosted != null) {
            List<PageKnowledge.News> news = knowledge.news(hosted);
            if (!news.isEmpty()) {
                send(told(news));
            }
        }
    }

    private @Nullable String call(CallForm.Kind kind, HostMessage message) {
        if (openCalls.incrementAndGet() > MOST_CALLS) {
            openCalls.decrementAndGet();
            String refusal = Answering.refusal(message.api(), "too many calls of this page wait for the host")
                    .toJson();
            return answered(message, answer(message.id(), "fail", refusal, null));
        }
        CompletionStage<String> answer = host.call(kind, message.call(), knowledge.objects())
                .handle((json, failure) -> {
                    openCalls.decrementAndGet();
                    return failure == null
                            ? answer(message.id(), "success", json, receiver(message))
                            : answer(message.id(), "fail", failureJson(message.api(), failure), receiver(message));
                });
        if (message.now()) {
            return waitFor(answer, message);
        }
        answer.thenAccept(this::send);
        return null;
    }

    /** A page waits for one answer at a time; one that says it waits for many holds the server's threads. */
    private String waitFor(CompletionStage<String> answer, HostMessage message) {
        String refusal = "this page waits for too many answers";
        try {
            if (waits.incrementAndGet() <= MOST_WAITS) {
                return answer.toCompletableFuture().get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
            }
        } catch (TimeoutException late) {
            refusal = "the host did not answer within " + SECONDS_TO_WAIT + " seconds";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            refusal = "the host was stopped";
        } catch (ExecutionException broken) {
            problems.report("an answer to a page cannot be written: " + broken.getCause(), broken.getCause());
            refusal = "internal error";
        } finally {
            waits.decrementAndGet();
        }
        return answer(
                message.id(), "fail", Answering.refusal(message.api(), refusal).toJson(), null);
    }

    private @Nullable Hosted receiver(HostMessage message) {
        return message.receiver() == 0 ? null : knowledge.objects().find(message.receiver());
    }

    private @Nullable String listen(HostMessage message) {
        Hosted receiver = receiver(message);
        try {
            if (subscriptions.size() >= MOST_SUBSCRIPTIONS) {
                throw Answering.refusal(message.api(), "this page listens to too much");
            }
            Subscription subscription = host.subscribe(
                    message.call(), event -> send(answer(message.id(), "event", event, receiver)), knowledge.objects());
            Subscription former = subscriptions.put(message.id(), subscription);
            if (former != null) {
                former.close();
            }
            if (over != null) {
                end(message.id());
            }
            return message.now() ? answer(message.id(), "listening", "null", null) : null;
        } catch (FeishuApiException refused) {
            problems.report("a page listens in vain: " + refused.getMessage(), refused);
            return answered(message, answer(message.id(), "ended", refused.toJson(), null));
        }
    }

    private @Nullable String answered(HostMessage message, String answer) {
        if (message.now()) {
            return answer;
        }
        if (over == null) {
            send(answer);
        }
        return null;
    }

    private void end(long number) {
        Subscription subscription = subscriptions.remove(number);
        if (subscription != null) {
            subscription.close();
        }
    }

    private void send(String text) {
        if (over != null) {
            return;
        }
        try {
            toPage.accept(text);
        } catch (Throwable gone) {
            problems.report("a page cannot be reached: " + gone, gone);
        }
    }

    private static String failureJson(String apiName, Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
        return cause instanceof FeishuApiException known
                ? known.toJson()
                : Answering.refusal(apiName, "internal error").toJson();
    }

    /** A message, with what the page has to know of objects: of new ones, and of one that may have changed. */
    private String answer(long id, String outcome, String json, @Nullable Hosted changed) {
        List<PageKnowledge.News> news = knowledge.news(changed);
        return WellFormedText.of(JsonWriter.toJson(writer -> {
            writer.beginObject().member("id", id).member("outcome", outcome).rawMember("value", json);
            knowledge.write(writer, news);
            writer.endObject();
        }));
    }

    private String told(List<PageKnowledge.News> news) {
        return WellFormedText.of(JsonWriter.toJson(writer -> {
            writer.beginObject().member("outcome", "told");
            knowledge.write(writer, news);
            writer.endObject();
        }));
    }
}
