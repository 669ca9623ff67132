package io.feishuapi.socket;

import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuBridge;
import io.feishuapi.FeishuCall;
import io.feishuapi.Subscription;
import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.bridge.InTurn;
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
 * <p>Answers and events of a page are brought one after the other: what depends on them should not block, and cannot wait for an
 * answer of the page, which is an {@link IllegalStateException}. Calls and listeners are refused where 10,000 of them wait for the page,
 * or 16 million characters; a page that sends more than is taken from it, or that reads nothing, is closed, which {@link
 * BridgeProblems} is told.
 */
public final class SocketBridge implements FeishuBridge, AutoCloseable {

    /** Calls that wait for their answer. */
    private static final int MOST_CALLS = 10_000;

    private static final int MOST_SUBSCRIPTIONS = 10_000;

    /** Messages of the page that wait for a listener. */
    private static final int MOST_ARRIVALS = 10_000;

    private static final long MOST_ARRIVED_CHARACTERS = 2L * SocketConnection.LONGEST_MESSAGE;

    /** Confirmations that the page did not read. */
    private static final int MOST_UNREAD = 10_000;

    private final Object lock = new Object();
    private final String page;

    private final Consumer<SocketBridge> onOpen;
    private final BridgeProblems problems;
    private final InTurn arrivals = new InTurn();
    private final PendingCalls calls = new PendingCalls(arrivals::isRunningHere);
    private final OpenSubscriptions subscriptions;

    // All below is guarded by the lock.

    /** Tells the page whether the server goes on with it, or began anew: another load may have been there meanwhile. */
    private UUID session = UUID.randomUUID();

    private final Outbox outbox = new Outbox();
    private final Map<Long, Outbox.Message> listening = new LinkedHashMap<>();
    private final Set<Long> taken = new LinkedHashSet<>();
    private @Nullable SocketLine line;
    private @Nullable String load;
    private @Nullable String closedFor;
    private long lastReceived;
    private long lostSince = System.nanoTime();
    private int arrived;
    private long arrivedCharacters;

    /**
     * Begins without a socket.
     *
     * @param onOpen gets this when the first socket has opened, before whatever comes over it
     */
    SocketBridge(String page, Consumer<SocketBridge> onOpen, BridgeProblems problems) {
        this.page = page;
        this.onOpen = onOpen;
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
            return line != null;
        }
    }

    boolean isClosed() {
        synchronized (lock) {
            return closedFor != null;
        }
    }

    @Override
    public CompletionStage<String> call(FeishuCall call) {
        PendingCalls.Call pending = calls.open(call.apiName());
        Outbox.Message message = new Outbox.Message("call", pending.number(), call);
        String refusal = calls.size() > MOST_CALLS && !message.isEnd()
                ? "too many calls wait for the page's answers"
                : post(message);
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
        close("the page is gone");
    }

    /** The same with the reason that calls fail with. */
    void close(String reason) {
        SocketLine open;
        synchronized (lock) {
            if (closedFor != null) {
                return;
            }
            closedFor = reason;
            open = line;
            line = null;
            listening.clear();
            taken.clear();
            outbox.restart();
        }
        subscriptions.closeAll();
        calls.abandonAll(reason);
        if (open != null) {
            end(open);
        }
    }

    /** The page goes over a bound. */
    private void refuse(String reason) {
        close("the page was closed: " + reason);
        problems.report("page " + page + " was closed: " + reason, null);
    }

    private void end(SocketLine former) {
        former.end();
        try {
            former.channel().close();
        } catch (Throwable broken) {
            problems.report("a page's socket cannot be closed: " + broken, broken);
        }
    }

    /** Adds a message and sends it if the page is there. Gives why not, if it is refused. */
    private @Nullable String post(Outbox.Message message) {
        SocketLine open;
        synchronized (lock) {
            if (closedFor != null) {
                return closedFor;
            }
            if (!message.isEnd() && outbox.isFull(message)) {
                return "too many messages wait for the page";
            }
            if ("listen".equals(message.type()) && listening.size() >= MOST_SUBSCRIPTIONS) {
                return "too much of the page is listened to";
            }
            remember(message);
            Outbox.Entry entry = outbox.add(message);
            open = line;
            if (open != null) {
                add(open, entry);
            }
        }
        if (open != null) {
            send(open);
        }
        return null;
    }

    private void remember(Outbox.Message message) {
        if ("listen".equals(message.type())) {
            listening.put(message.id(), message);
        } else if ("unsubscribe".equals(message.type())) {
            listening.remove(message.id());
        }
    }

    private void add(SocketLine open, Outbox.Entry entry) {
        Outbox.Message message = entry.message();
        if (message.isCall() && calls.isOpen(message.id())) {
            taken.add(message.id());
        }
        open.add(entry.toSend());
    }

    /** Sends what was added, without the lock. */
    private void send(SocketLine open) {
        Throwable lost = open.send();
        if (lost != null) {
            // The messages stay in the outbox for the page's return.
            disconnect(open.channel());
            problems.report("the page's socket does not take messages: " + lost, lost);
        }
    }

    /** A socket of the page opened; it replaces the one there was. */
    void connect(MessageChannel opened, PageMessage hello) {
        SocketLine fresh = new SocketLine(opened);
        SocketLine former;
        boolean isOver;
        synchronized (lock) {
            isOver = closedFor != null;
            former = line;
            if (!isOver) {
                line = fresh;
                if (load == null) {
                    arrivals.add(() -> onOpen.accept(this));
                }
                greet(fresh, former, hello);
            }
        }
        if (isOver) {
            end(fresh);
            return;
        }
        send(fresh);
        arrivals.run();
        if (former != null) {
            former.send();
            end(former);
        }
    }

    private void greet(SocketLine fresh, @Nullable SocketLine former, PageMessage hello) {
        if (load == null || load.equals(hello.load())) {
            outbox.settle(hello.received());
        } else {
            for (Long number : restart()) {
                arrivals.add(() -> calls.abandon(number, "the page was loaded anew before it answered"));
            }
            if (former != null) {
                // If that page is there still, there are two that call themselves the same.
                former.add("{\"type\":\"replaced\"}");
            }
        }
        load = hello.load();
        fresh.add("{\"type\":\"welcome\",\"session\":\"" + session + "\",\"received\":" + lastReceived + ",\"part\":"
                + SocketConnection.LONGEST_PART + ",\"longest\":" + SocketConnection.LONGEST_MESSAGE + "}");
        for (Outbox.Entry entry : outbox.waiting()) {
            add(fresh, entry);
        }
    }

    /** Begins anew for a page that knows nothing. Gives the calls that the former one had taken. */
    private Set<Long> restart() {
        Set<Long> lost = new LinkedHashSet<>(taken);
        taken.clear();
        lastReceived = 0;
        session = UUID.randomUUID();
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
            if (!taken.remove(number)) {
                outbox.dropUnsent(number);
            }
        }
    }

    /**
     * A message came; one of a socket that was replaced is ignored.
     *
     * @param length how many characters it has
     */
    void receive(MessageChannel from, PageMessage message, int length) {
        SocketLine open;
        String excess = null;
        synchronized (lock) {
            open = line;
            if (open == null || open.channel() != from) {
                return;
            }
            if ("ack".equals(message.type())) {
                outbox.settle(message.n());
                return;
            }
            if (message.n() > lastReceived) {
                excess = take(message, length);
            }
            lastReceived = Math.max(lastReceived, message.n());
            open.confirm(lastReceived);
        }
        if (excess != null) {
            refuse(excess);
            return;
        }
        send(open);
        arrivals.run();
    }

    /** Lets a message wait for its turn. Gives why not, if there is too much. */
    private @Nullable String take(PageMessage message, int length) {
        if (message.n() - message.confirmed() > MOST_UNREAD) {
            return "it does not read what is sent to it";
        } else if (arrived >= MOST_ARRIVALS || arrivedCharacters + length > MOST_ARRIVED_CHARACTERS) {
            return "it sends more than is listened to";
        }
        arrived++;
        arrivedCharacters += length;
        arrivals.add(() -> {
            synchronized (lock) {
                arrived--;
                arrivedCharacters -= length;
            }
            handle(message);
        });
        return null;
    }

    private void handle(PageMessage message) {
        switch (message.outcome()) {
            case "success" -> calls.succeed(message.id(), message.value());
            case "fail" -> calls.fail(message.id(), message.value());
            case "event" -> subscriptions.deliver(message.id(), message.value());
            case "lost" -> problems.report("the page lost an event: " + message.value(), null);
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
            if (line != null && lost == line.channel()) {
                line.end();
                line = null;
                lostSince = System.nanoTime();
            }
        }
    }

    /** How many calls the page has that it did not answer, as far as is known. */
    int takenCalls() {
        synchronized (lock) {
            return taken.size();
        }
    }

    /** For how long the page has had no socket, in nanoseconds; 0 while it has one. */
    long idleNanos() {
        synchronized (lock) {
            return line != null ? 0 : Math.max(1, System.nanoTime() - lostSince);
        }
    }
}
