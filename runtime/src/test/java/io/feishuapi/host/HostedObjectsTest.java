package io.feishuapi.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.NoArguments;
import io.feishuapi.ObjectCall;
import io.feishuapi.RemoteObject;
import io.feishuapi.Subscription;
import io.feishuapi.sample.Animation;
import io.feishuapi.sample.DownloadTask;
import io.feishuapi.sample.FileSystemManager;
import io.feishuapi.sample.GreetRequest;
import io.feishuapi.sample.GreetResult;
import io.feishuapi.sample.InnerAudioContext;
import io.feishuapi.sample.MediaClient;
import io.feishuapi.sample.PlayedAnimation;
import io.feishuapi.sample.PlayedAudio;
import io.feishuapi.sample.PlayedFiles;
import io.feishuapi.sample.Stats;
import io.feishuapi.sample.TimeUpdate;
import io.feishuapi.script.ScriptPage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;

/** Objects with methods that Java implements, used by a page and by a client in Java. */
class HostedObjectsTest {

    private final List<String> problems = new ArrayList<>();
    private final List<PlayedAudio> audios = new ArrayList<>();
    private final CompletableFuture<GreetResult> downloaded = new CompletableFuture<>();
    private final List<String> aborted = new ArrayList<>();
    private final FileSystemManager files = new PlayedFiles();
    private final FeishuHost host = FeishuHost.builder((message, cause) -> problems.add(message))
            .handle(MediaClient.CREATE_INNER_AUDIO_CONTEXT, request -> {
                PlayedAudio audio = new PlayedAudio();
                audios.add(audio);
                return audio;
            })
            .handle(MediaClient.CREATE_ANIMATION, request -> new PlayedAnimation(List.of()))
            .handle(MediaClient.GET_FILE_SYSTEM_MANAGER, request -> files)
            .handleTask(
                    MediaClient.DOWNLOAD_FILE,
                    request -> new ObjectCall<DownloadTask, GreetResult>(
                            () -> {
                                aborted.add(request.name());
                                return CompletableFuture.completedFuture(null);
                            },
                            downloaded))
            .build();
    private final ScriptPage page = new ScriptPage();
    private final Deque<String> onTheWay = new ArrayDeque<>();
    private HostSession session = new HostSession(host, onTheWay::add, (message, cause) -> problems.add(message));

    @AfterEach
    void close() {
        page.close();
    }

    private void open(boolean waits) {
        page.define("ask", arguments -> session.received(Context.toString(arguments.get(0))));
        page.define("tell", arguments -> {
            String answer = session.received(Context.toString(arguments.get(0)));
            if (answer != null) {
                onTheWay.add(answer);
            }
            return null;
        });
        page.run("var log = [];");
        page.run(HostScript.of(host).sendingBy(waits ? "ask" : "tell"));
        deliver();
    }

    private void deliver() {
        for (String text = onTheWay.poll(); text != null; text = onTheWay.poll()) {
            String next = text;
            page.define("incoming", arguments -> next);
            page.run("feishuHost.receive(incoming())");
        }
    }

    private String log() {
        deliver();
        return page.text("log.splice(0).join('\\n')");
    }

    private static <T> T value(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    @Test
    void givesAPageAnObjectOfJavas() {
        open(true);
        page.run("var audio = tt.createInnerAudioContext(); log.push(audio.paused, audio.src);"
                + " audio.src = 'a.mp3'; audio.play(); log.push(audio.paused, audio.src);");

        assertThat(log()).isEqualTo("true\n\nfalse\na.mp3");
        assertThat(audios.get(0).done).containsExactly("play a.mp3");
        audios.get(0).src = "b.mp3";
        session.tell(audios.get(0));
        deliver();
        assertThat(page.text("audio.src")).isEqualTo("b.mp3");
        page.run("try { audio.seek(-1); } catch (thrown) { log.push(thrown.message); }"
                + " try { audio.paused = 1; } catch (thrown) { log.push('fixed'); } log.push(audio.paused);");
        assertThat(log())
                .startsWith("InnerAudioContext.seek:fail invalid parameter: position: must be at least 0")
                .endsWith("false");
        assertThat(problems).isEmpty();
    }

    @Test
    void bringsEventsWithWhatThePropertiesAreThen() {
        open(true);
        page.run("var audio = tt.createInnerAudioContext();"
                + " var heard = function (event) { log.push(event.time + ' ' + audio.paused); };"
                + " audio.onTimeUpdate(heard); audio.seek(7);");
        assertThat(log()).isEqualTo("7 true");
        audios.get(0).paused = false;
        audios.get(0).listeners.get(0).accept(new TimeUpdate(8.0));
        assertThat(log()).isEqualTo("8 false");
        page.run("audio.offTimeUpdate(heard);");
        assertThat(audios.get(0).listeners).isEmpty();
    }

    @Test
    void givesObjectsToAPageThatCannotWait() {
        open(false);
        page.run("var audio = tt.createInnerAudioContext(); log.push(audio.paused); audio.src = 'a.mp3';"
                + " audio.play(); audio.onTimeUpdate(function (event) { log.push(event.time); }); audio.seek(3);");
        assertThat(page.text("log.splice(0).join()")).isEqualTo("");
        assertThat(log()).isEqualTo("3");
        assertThat(page.text("audio.paused")).isEqualTo("false");
        assertThat(audios.get(0).done).containsExactly("play a.mp3", "seek 3.0");
        page.run("try { tt.getFileSystemManager().readFileSync('a'); } catch (thrown) { log.push(thrown.message); }");
        assertThat(log())
                .isEqualTo("FileSystemManager.readFileSync:fail this host answers later, it cannot return a value");
        assertThat(problems).isEmpty();
    }

    @Test
    void returnsValuesAndObjectsInThem() {
        open(true);
        page.run("var files = tt.getFileSystemManager(); log.push(files.readFileSync('a'));"
                + " try { files.readFileSync(''); } catch (thrown) { log.push(thrown.message); }"
                + " var stat = files.statSync('a/b').stat; log.push(stat.size, stat.isFile());"
                + " log.push(files.statSync('a').stat.isFile());");

        assertThat(log()).isEqualTo("text of a\nreadFileSync:fail no path\n3\ntrue\nfalse");
    }

    @Test
    void chainsInAPage() {
        open(true);
        page.run("var animation = tt.createAnimation(); var last = animation.rotate(1).step();"
                + " log.push(JSON.stringify(last['export']()), JSON.stringify(last.copy().step()['export']()),"
                + " JSON.stringify(animation['export']()));");

        assertThat(log()).isEqualTo("[1,\"step\"]\n[1,\"step\",\"step\"]\n[1,\"step\"]");
    }

    @Test
    void givesAPageAnObjectBesideAResult() {
        open(true);
        page.run("var task = tt.downloadFile({name: 'a', success: function (r) { log.push(r.text); }}); task.abort();");
        downloaded.complete(GreetResult.of("done"));

        assertThat(log()).isEqualTo("done");
        assertThat(aborted).containsExactly("a");
    }

    @Test
    void closesTheObjectsOfAPageThatIsGone() {
        open(true);
        page.run("tt.createInnerAudioContext(); tt.createInnerAudioContext().play();");
        session.close();

        assertThat(audios.get(0).done).containsExactly("closed");
        assertThat(audios.get(1).done).containsExactly("play ", "closed");
        page.run("try { tt.createInnerAudioContext(); } catch (thrown) { log.push(thrown.message); }");
        assertThat(log()).isEqualTo("createInnerAudioContext:fail the session is closed");
    }

    @Test
    void saysNothingOnceItIsClosed() {
        open(true);
        page.run("tt.downloadFile({name: 'a'});");
        onTheWay.clear();
        session.close();
        downloaded.complete(GreetResult.of("late"));
        session.received("{\"type\":\"listen\",\"id\":9,\"api\":\"onGreet\",\"request\":{}}");

        assertThat(onTheWay).isEmpty();
    }

    @Test
    void servesAClientInJava() {
        MediaClient client = new MediaClient(host);
        InnerAudioContext audio = client.createInnerAudioContext();
        List<TimeUpdate> times = new ArrayList<>();
        Subscription listening = audio.onTimeUpdate(times::add);
        value(audio.src("a.mp3"));
        value(audio.play());
        value(audio.seek(2));
        listening.close();
        value(audio.seek(3));

        assertThat(value(audio.src())).isEqualTo("a.mp3");
        assertThat(value(audio.paused())).isFalse();
        assertThat(times).containsExactly(new TimeUpdate(2.0));
        audio.close();
        assertThat(audios.get(0).done).endsWith("closed");
        assertThat(audio.play().toCompletableFuture()).isCompletedExceptionally();

        Stats stats = value(client.getFileSystemManager().statSync("a/b")).stat();
        assertThat(value(stats.isFile())).isTrue();
        Animation animation = client.createAnimation();
        assertThat(value(animation.rotate(1).step().export())).containsExactly(1L, "step");
        ObjectCall<DownloadTask, GreetResult> call = client.downloadFile(GreetRequest.of("b"));
        value(call.object().abort());
        downloaded.complete(GreetResult.of("done"));
        assertThat(value(call.result()).text()).isEqualTo("done");
        assertThat(aborted).containsExactly("b");
        assertThat(problems).isEmpty();
    }

    @Test
    void reportsWhatAHandlerThrowsWhateverItIs() {
        FeishuHost broken = FeishuHost.builder((message, cause) -> problems.add(message))
                .handle(MediaClient.CREATE_ANIMATION, request -> {
                    throw new AssertionError("never");
                })
                .handleLater(GreetRequest.API, request -> null)
                .build();
        CompletionStage<List<Object>> exported = MediaClient.CREATE_ANIMATION
                .create(RemoteObject.client(broken), NoArguments.NONE)
                .export();

        assertThat(exported.toCompletableFuture()).isCompletedExceptionally();
        assertThat(GreetRequest.API.call(broken, GreetRequest.of("Mo")).toCompletableFuture())
                .isCompletedExceptionally();
        assertThat(problems).hasSize(2);
    }
}
