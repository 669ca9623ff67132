package io.feishuapi.socket;

import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuBridge;
import io.feishuapi.FeishuCall;
import io.feishuapi.Subscription;
import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.bridge.OpenSubscriptions;
import io.feishuapi.bridge.PendingCalls;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Calls the {@code tt} of one open page. Comes from {@link SocketPages}. Thread-safe.
 *
 * <p>While the socket is lost, calls wait for the page's return, for as long as their callers do. Each is done once by the page,
 * and each answer and event comes once. When the page was loaded anew, calls that the old one had taken fail, since nobody knows how
 * far they got; the others, and all subscriptions, go to the new one. Objects with methods do not: calls on them fail.
 *
 * <p>Answers and events of a page are brought one after the other: what depends on them should not block.
 */
public final class SocketBridge implements FeishuBridge, AutoCloseable {

    private static final int MOST_WAITING = 10_000;

    private final Object lock = new Object();
    private final String page;

    /** Tells the page whether the server still knows it, or began anew. */
    private final UUID session = UUID.randomUUID();

    private final BridgeProblems problems;
    private final PendingCalls calls = new PendingCalls();
    private final OpenSubscriptions subscriptions;
    private final InTurn arrivals = new InTurn();

    // All below is guarded by the lock.
    private final Outbox outbox = new Outbox();
    private final Map<Long, Outbox.Message> listening = new LinkedHashMap<>();
    private final Set<Long> taken = new LinkedHashSet<>();
    private @Nullable MessageChannel channel;
    private @Nullable String load;
    private long lastReceived;
    private long lostSince = System.nanoTime();
    private boolean closed;

    SocketBridge(String page, BridgeProblems problems) {
        this.page = page;
        this.problems = problems;
        this.subscriptions = new OpenSubscriptions(problems);
    }

    /** Which page this is: a text that the page made up at random and keeps when it is loaded anew. */
    public String page() {
        return page;
    }

    /** Whether the page's socket is open now. */
    public boolean isConnected() {
        synchronized (lock) {
            return channel != null;
        }
    }

    boolean isClosed() {
        synchronized (lock) {
            return closed;
        }
    }

    @Override
    public CompletionStage<String> call(FeishuCall call) {
        PendingCalls.Call pending = calls.open(call.apiName());
        String refusal = post(new Outbox.Message("call", pending.number(), call));
        if (refusal != null) {
            calls.abandon(pending.number(), refusal);
        }
        CompletionStage<String> answer = pending.answer();
        answer.whenComplete((result, failure) -> forget(pending.number()));
        return answer;
    }

    @Override
    public Subscription subscribe(FeishuCall call, Consumer<String> listener) {
        long number = subscriptions.open(call.apiName(), listener);
        String refusal = post(new Outbox.Message("listen", number, call));
        if (refusal != null) {
            subscriptions.close(number);
            throw new FeishuApiException(call.apiName(), refusal, null);
        }
        return () -> {
            if (subscriptions.close(number)) {
                post(new Outbox.Message("unsubscribe", number, call));
            }
        };
    }

    /**
     * Fails the calls that wait, ends the subscriptions and closes the socket. Later calls fail; a page that comes back is a new one
     * to {@link SocketPages}.
     */
    @Override
    public void close() {
        MessageChannel open;
        synchronized (lock) {
            closed = true;
            open = channel;
            channel = null;
            listening.clear();
        }
        subscriptions.closeAll();
        calls.abandonAll("the page is gone");
        if (open != null) {
            open.close();
        }
    }

    /** Adds a message and sends it if the page is there. Gives why not, if it is refused. */
    private @Nullable String post(Outbox.Message message) {
        synchronized (lock) {
            if (closed) {
                return "the page is gone";
            }
            if (outbox.size() >= MOST_WAITING && !message.isEnd()) {
                return "too many messages wait for the page";
            }
            remember(message);
            Outbox.Entry entry = outbox.add(message);
            if (channel != null) {
                send(entry);
            }
            return null;
        }
    }

    private void remember(Outbox.Message message) {
        if ("listen".equals(message.type())) {
            listening.put(message.id(), message);
        } else if ("unsubscribe".equals(message.type())) {
            listening.remove(message.id());
        }
    }

    /** A socket of the page opened; it replaces the one there was. */
    void connect(MessageChannel opened, PageMessage hello) {
        MessageChannel former;
        Set<Long> lost = Set.of();
        synchronized (lock) {
            former = channel;
            channel = opened;
            if (load != null && !load.equals(hello.load())) {
                lost = restart();
            } else {
                outbox.settle(hello.received());
            }
            load = hello.load();
            send("{\"type\":\"welcome\",\"session\":\"" + session + "\",\"received\":" + lastReceived + "}");
            for (Outbox.Entry entry : outbox.waiting()) {
                send(entry);
            }
        }
        if (former != null && former != opened) {
            former.close();
        }
        for (Long number : lost) {
            arrivals.add(() -> calls.abandon(number, "the page was loaded anew before it answered"));
        }
        arrivals.run();
    }

    /** Begins anew for a page that knows nothing. Gives the calls that the former one had taken. */
    private Set<Long> restart() {
        Set<Long> lost = new LinkedHashSet<>(taken);
        taken.clear();
        lastReceived = 0;
        List<Outbox.Message> unsent = outbox.restart();
        Map<Long, Outbox.Message> begun = new LinkedHashMap<>(listening);
        unsent.forEach(message -> begun.remove(message.id(), message));
        begun.values().forEach(outbox::add);
        for (Outbox.Message message : unsent) {
            if (message.isCall() || listening.containsKey(message.id())) {
                outbox.add(message);
            }
        }
        return lost;
    }

    /** A call is over, answered or given up. */
    private void forget(long number) {
        synchronized (lock) {
            taken.remove(number);
            outbox.dropUnsent(number);
        }
    }

    /** A message came; one of a socket that was replaced is ignored. */
    void receive(MessageChannel from, PageMessage message) {
        synchronized (lock) {
            if (from != channel) {
                return;
            }
            if ("ack".equals(message.type())) {
                outbox.settle(message.n());
                return;
            }
            boolean fresh = message.n() > lastReceived;
            lastReceived = Math.max(lastReceived, message.n());
            send("{\"type\":\"ack\",\"n\":" + lastReceived + "}");
            if (!fresh) {
                return;
            }
            arrivals.add(() -> handle(message));
        }
        arrivals.run();
    }

    private void handle(PageMessage message) {
        switch (message.outcome()) {
            case "success" -> calls.succeed(message.id(), message.value());
            case "fail" -> calls.fail(message.id(), message.value());
            case "event" -> subscriptions.deliver(message.id(), message.value());
            case "ended" -> {
                synchronized (lock) {
                    listening.remove(message.id());
                }
                if (subscriptions.close(message.id())) {
                    problems.report("the page does not listen: " + message.value(), null);
                }
            }
            default -> problems.report("the page sent an answer without an outcome", null);
        }
    }

    /** A socket closed. */
    void disconnect(MessageChannel lost) {
        synchronized (lock) {
            if (lost == channel) {
                channel = null;
                lostSince = System.nanoTime();
            }
        }
    }

    /** For how long the page has had no socket, in nanoseconds; 0 while it has one. */
    long idleNanos() {
        synchronized (lock) {
            return channel != null ? 0 : System.nanoTime() - lostSince;
        }
    }

    private void send(Outbox.Entry entry) {
        if (channel != null && entry.message().isCall()) {
            taken.add(entry.message().id());
        }
        send(entry.toSend());
    }

    private void send(String text) {
        MessageChannel open = channel;
        if (open == null) {
            return;
        }
        try {
            open.send(text);
        } catch (RuntimeException lost) {
            // The messages stay in the outbox for the page's return.
            problems.report("the page's socket does not take messages: " + lost, lost);
            channel = null;
            lostSince = System.nanoTime();
        }
    }
}
