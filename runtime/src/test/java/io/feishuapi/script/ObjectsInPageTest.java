package io.feishuapi.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.FeishuApiException;
import io.feishuapi.ObjectCall;
import io.feishuapi.sample.Animation;
import io.feishuapi.sample.CanvasContext;
import io.feishuapi.sample.CanvasGradient;
import io.feishuapi.sample.DownloadTask;
import io.feishuapi.sample.FileSystemManager;
import io.feishuapi.sample.GreetRequest;
import io.feishuapi.sample.GreetResult;
import io.feishuapi.sample.InnerAudioContext;
import io.feishuapi.sample.MediaClient;
import io.feishuapi.sample.MediaPage;
import io.feishuapi.sample.Stats;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objects with methods in a page that scripts run in; the answers come when the test says so. */
class ObjectsInPageTest {

    private final ScriptPage page = new ScriptPage();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final MediaClient client = new MediaClient(new ScriptBridge(script -> {
        CompletableFuture<String> text = new CompletableFuture<>();
        waiting.add(() -> {
            page.define("done", arguments -> text.complete(String.valueOf(arguments.get(0))));
            page.run(script.callingBack("done"));
        });
        return text;
    }));

    @BeforeEach
    void load() {
        page.run(MediaPage.TT);
    }

    @AfterEach
    void close() {
        page.close();
    }

    private void deliver() {
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }

    private int objects() {
        return Integer.parseInt(page.text("window.feishuObjects ? feishuObjects.size() : 0"));
    }

    private <T> T value(CompletionStage<T> stage) {
        deliver();
        assertThat(stage.toCompletableFuture()).isDone();
        return stage.toCompletableFuture().join();
    }

    private String failure(CompletionStage<?> stage) {
        deliver();
        Throwable failure =
                stage.handle((done, failed) -> failed).toCompletableFuture().join();
        assertThat(failure).isInstanceOf(FeishuApiException.class);
        return failure.getMessage();
    }

    @Test
    void usesAnObjectBeforeThePageHasMadeIt() {
        InnerAudioContext audio = client.createInnerAudioContext();
        CompletionStage<Void> set = audio.src("a.mp3");
        CompletionStage<Void> played = audio.play();
        assertThat(page.text("log.length")).isEqualTo("0");
        deliver();

        assertThat(set.toCompletableFuture()).isCompletedWithValue(null);
        assertThat(played.toCompletableFuture()).isCompletedWithValue(null);
        assertThat(value(audio.src())).isEqualTo("a.mp3");
        assertThat(value(audio.paused())).isFalse();
        assertThat(page.text("log.join()")).isEqualTo("audio1.play");
        assertThat(objects()).isEqualTo(1);
        audio.close();
        deliver();
        assertThat(objects()).isZero();
        assertThat(failure(audio.play())).isEqualTo("InnerAudioContext.play failed: the InnerAudioContext was closed");
        audio.close();
        assertThat(waiting).isEmpty();
    }

    @Test
    void failsACallAsThePageThrows() {
        assertThat(failure(client.createInnerAudioContext().seek(101)))
                .isEqualTo("InnerAudioContext.seek failed, errMsg InnerAudioContext.seek:fail beyond the end");
    }

    @Test
    void failsCallsOnWhatWasNotCreatedWithTheCause() {
        CanvasContext canvas = client.createCanvasContext("none");
        CanvasGradient gradient = canvas.createLinearGradient(0, 0, 1, 1);
        CompletionStage<Void> styled = gradient.addStop(1);
        CompletionStage<Void> drawn = canvas.draw();
        String reason = "the CanvasContext was not created: createCanvasContext failed, errMsg"
                + " createCanvasContext:fail it returned no object";

        assertThat(failure(drawn)).isEqualTo("CanvasContext.draw failed: " + reason);
        assertThat(failure(canvas.draw())).isEqualTo("CanvasContext.draw failed: " + reason);
        assertThat(failure(styled))
                .startsWith("CanvasGradient.addStop failed: the CanvasGradient was not created: ")
                .contains("it returned no object");
        deliver();
        assertThat(objects()).isZero();
    }

    @Test
    void handsObjectsToMethods() {
        CanvasContext canvas = client.createCanvasContext("board");
        CanvasGradient gradient = canvas.createLinearGradient(0, 0, 1, 1);
        gradient.addStop(0.5);
        canvas.setFillStyle(gradient);
        canvas.fillRect(10, 10, 150, 75);

        assertThat(value(canvas.draw())).isNull();
        assertThat(page.text("log.join()")).isEqualTo("board: style 0.5; 10,10,150,75");
        assertThat(objects()).isEqualTo(2);
        canvas.close();
        assertThat(failure(gradient.addStop(1))).endsWith("the CanvasGradient was closed");
        assertThat(objects()).isZero();
    }

    @Test
    void knowsAnObjectOfAChainForItself() {
        Animation animation = client.createAnimation();
        Animation last = animation;
        for (int i = 0; i < 100; i++) {
            last = last.rotate(i).step();
        }
        CompletionStage<?> steps = last.export();
        deliver();

        assertThat(steps.toCompletableFuture().join())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(200)
                .startsWith(0L, "step", 1L);
        assertThat(objects()).isEqualTo(1);
        Animation copy = last.copy();
        copy.step();
        deliver();
        assertThat(objects()).isEqualTo(2);
        assertThat(value(animation.export())).hasSize(200);
        last.close();
        deliver();
        assertThat(objects()).isZero();
        assertThat(failure(animation.step().export())).contains("the Animation was closed");
        assertThat(failure(copy.export())).contains("the Animation was closed");
    }

    @Test
    void keepsTheNumberOfAnObjectThatComesBack() {
        FileSystemManager first = client.getFileSystemManager();
        FileSystemManager second = client.getFileSystemManager();
        assertThat(value(second.readFileSync("a"))).isEqualTo("text of a");
        first.close();
        assertThat(value(second.readFileSync("b"))).isEqualTo("text of b");
        assertThat(failure(first.readFileSync("b"))).contains("closed");
        second.close();
        deliver();
        assertThat(objects()).isZero();
    }

    @Test
    void bringsObjectsInResults() {
        FileSystemManager files = client.getFileSystemManager();
        Stats stats = value(files.statSync("a/b")).stat();

        assertThat(value(stats.isFile())).isTrue();
        assertThat(value(stats.size())).isEqualTo(3);
        stats.close();
        assertThat(failure(stats.isFile())).contains("closed");
        assertThat(objects()).isEqualTo(1);
        assertThat(value(value(files.statSync("a")).stat().isFile())).isFalse();
        files.close();
        deliver();
        assertThat(objects()).isZero();
    }

    @Test
    void givesAnObjectBesideAResult() {
        ObjectCall<DownloadTask, GreetResult> call = client.downloadFile(GreetRequest.of("Mo"));
        CompletionStage<Void> aborted = call.object().abort();
        deliver();

        assertThat(aborted.toCompletableFuture()).isCompleted();
        assertThat(failure(call.result())).contains("downloadFile:fail abort");
        assertThat(page.text("log.join()")).isEqualTo("aborted");
        assertThat(failure(call.object().abort())).contains("closed");
        assertThat(objects()).isZero();
    }

    @Test
    void tellsOfObjectsOfAPageThatWasLoadedAnew() {
        InnerAudioContext audio = client.createInnerAudioContext();
        deliver();
        page.run("feishuObjects.clear()");

        assertThat(failure(audio.play()))
                .contains(
                        "this page does not have the object: it was closed, or belongs to a page that was loaded before");
        audio.close();
        deliver();
        assertThat(objects()).isZero();
    }
}
