package io.feishuapi.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.FeishuBridge;
import io.feishuapi.gateway.GatewayBridge;
import io.feishuapi.gateway.GatewayStatus;
import io.feishuapi.host.FeishuHost;
import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWriter;
import io.feishuapi.sample.GreetRequest;
import io.feishuapi.sample.GreetResult;
import io.feishuapi.script.ScriptBridge;
import io.feishuapi.script.UpcallScriptRunner;
import io.feishuapi.socket.MessageChannel;
import io.feishuapi.socket.SocketBridge;
import io.feishuapi.socket.SocketConnection;
import io.feishuapi.socket.SocketPages;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** 100,000 calls on 64 threads over each bridge: each is answered once, with its own answer. */
@Timeout(120)
class EveryBridgeUnderLoadTest {

    private static final int CALLS = 100_000;
    private static final int CALLERS = 64;
    private static final Pattern NAME = Pattern.compile("n\\d+");
    private static final Pattern UPCALL = Pattern.compile("receive\\('(\\d+)'");

    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final ExecutorService client = Executors.newFixedThreadPool(4);

    @AfterEach
    void stop() {
        client.shutdownNow();
    }

    private void losesAndMixesUpNothing(FeishuBridge bridge) throws Exception {
        Semaphore inFlight = new Semaphore(1_000);
        AtomicInteger right = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        for (int caller = 0; caller < CALLERS; caller++) {
            int first = caller;
            callers.execute(() -> {
                for (int i = first; i < CALLS; i += CALLERS) {
                    String name = "n" + i;
                    inFlight.acquireUninterruptibly();
                    CompletionStage<GreetResult> call = GreetRequest.API.call(bridge, GreetRequest.of(name));
                    call.whenComplete((result, failure) -> {
                        ended.incrementAndGet();
                        if (failure == null && ("Hello " + name).equals(result.text())) {
                            right.incrementAndGet();
                        }
                        inFlight.release();
                    });
                }
            });
        }
        callers.shutdown();
        assertThat(callers.awaitTermination(100, TimeUnit.SECONDS)).isTrue();
        assertThat(inFlight.tryAcquire(1_000, 60, TimeUnit.SECONDS)).isTrue();
        assertThat(ended).hasValue(CALLS);
        assertThat(right).hasValue(CALLS);
        assertThat(problems).isEmpty();
    }

    private static String answerTo(String call) {
        Matcher name = NAME.matcher(call);
        return name.find() ? "{\"text\":\"Hello " + name.group() + "\"}" : "{}";
    }

    /** Script texts are long; the arguments stand behind the script itself. */
    private static String envelope(String script) {
        return "{\"outcome\":\"success\",\"value\":" + answerTo(script.substring(script.lastIndexOf("\"text\":")))
                + "}";
    }

    @Test
    void overScripts() throws Exception {
        losesAndMixesUpNothing(
                new ScriptBridge(script -> CompletableFuture.supplyAsync(() -> envelope(script.asPromise()), client)));
    }

    @Test
    void overUpcalls() throws Exception {
        UpcallScriptRunner[] runner = new UpcallScriptRunner[1];
        runner[0] = new UpcallScriptRunner(
                script -> client.execute(() -> {
                    Matcher number = UPCALL.matcher(script);
                    assertThat(number.find()).isTrue();
                    runner[0].receive(number.group(1), envelope(script));
                    runner[0].receive(number.group(1), envelope(script));
                }),
                "replies.receive");
        losesAndMixesUpNothing(new ScriptBridge(runner[0]));
    }

    @Test
    void overAGateway() throws Exception {
        losesAndMixesUpNothing(new GatewayBridge(
                (event, callback) -> client.execute(() -> {
                    callback.on(GatewayStatus.CONTINUE, null);
                    callback.on(GatewayStatus.SUCCESS, answerTo(event.parametersJson()));
                    callback.on(GatewayStatus.FAIL, null);
                }),
                "cli_a1",
                (message, cause) -> problems.add(message)));
    }

    @Test
    void overAHost() throws Exception {
        losesAndMixesUpNothing(FeishuHost.builder((message, cause) -> problems.add(message))
                .handleLater(
                        GreetRequest.API,
                        request ->
                                CompletableFuture.supplyAsync(() -> GreetResult.of("Hello " + request.name()), client))
                .build());
    }

    @Test
    void overASocketThatIsCutNowAndThen() throws Exception {
        CompletableFuture<SocketBridge> opened = new CompletableFuture<>();
        SocketPages pages = new SocketPages(opened::complete, (message, cause) -> problems.add(message));
        Page page = new Page(pages);
        page.connect();
        losesAndMixesUpNothing(opened.join());
        assertThat(page.sockets).isGreaterThan(100);
        assertThat(page.done)
                .hasSize(CALLS)
                .allSatisfy((name, times) -> assertThat(times).isEqualTo(1));
    }

    /** The page's side of the protocol, on one thread; it does not wait for confirmations, and loses its socket now and then. */
    private static final class Page {

        private final SocketPages pages;
        private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
            Thread own = new Thread(task);
            own.setDaemon(true);
            return own;
        });
        private final Map<String, Integer> done = new ConcurrentHashMap<>();
        private final ArrayDeque<String> outbox = new ArrayDeque<>();
        private final ArrayDeque<Long> numbers = new ArrayDeque<>();
        private SocketConnection connection;
        private Object current;
        private int sockets;
        private int messages;
        private long received;
        private long sent;
        private long confirmed;

        private Page(SocketPages pages) {
            this.pages = pages;
        }

        private void connect() {
            sockets++;
            MessageChannel own = new MessageChannel() {
                @Override
                public void send(String text) {
                    thread.execute(() -> {
                        if (current == this) {
                            take(text);
                        }
                    });
                }

                @Override
                public void close() {}
            };
            current = own;
            connection = pages.open(own);
            connection.received("{\"type\":\"hello\",\"page\":\"p\",\"load\":\"l\",\"received\":" + received + "}");
        }

        private void take(String text) {
            Map<String, Object> message = JsonReader.parse(text, JsonReader::readMap);
            if ("welcome".equals(message.get("type"))) {
                settle((Long) message.get("received"));
                List.copyOf(outbox).forEach(connection::received);
            } else if ("ack".equals(message.get("type"))) {
                settle((Long) message.get("n"));
            } else {
                long n = (Long) message.get("n");
                if (n > received) {
                    received = n;
                    answer(
                            (Long) message.get("id"),
                            ((Map<?, ?>) message.get("call")).get("text").toString());
                }
                connection.received("{\"type\":\"ack\",\"n\":" + received + "}");
            }
            if (++messages % 1_000 == 0) {
                connection.closed();
                connect();
            }
        }

        private void settle(long number) {
            confirmed = Math.max(confirmed, number);
            while (!numbers.isEmpty() && numbers.getFirst() <= number) {
                numbers.removeFirst();
                outbox.removeFirst();
            }
        }

        private void answer(long id, String arguments) {
            done.merge(arguments, 1, Integer::sum);
            String text = JsonWriter.toJson(writer -> writer.beginObject()
                    .member("n", ++sent)
                    .member("confirmed", confirmed)
                    .member("type", "answer")
                    .member("id", id)
                    .member("outcome", "success")
                    .rawMember("value", answerTo(arguments))
                    .endObject());
            numbers.add(sent);
            outbox.add(text);
            connection.received(text);
        }
    }
}
