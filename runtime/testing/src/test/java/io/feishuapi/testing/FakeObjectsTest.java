package io.feishuapi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.CallForm;
import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuCall;
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
import io.feishuapi.sample.NumbersRequest;
import io.feishuapi.sample.SeekRequest;
import io.feishuapi.sample.Stats;
import io.feishuapi.sample.TimeUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class FakeObjectsTest {

    private final FakeFeishu feishu = FakeFeishu.of(
            MediaClient.CREATE_INNER_AUDIO_CONTEXT,
            MediaClient.CREATE_ANIMATION,
            MediaClient.CREATE_CANVAS_CONTEXT,
            MediaClient.GET_FILE_SYSTEM_MANAGER,
            MediaClient.DOWNLOAD_FILE);
    private final MediaClient client = new MediaClient(feishu);

    private static <T> T value(CompletionStage<T> stage) {
        assertThat(stage.toCompletableFuture()).isDone();
        return stage.toCompletableFuture().join();
    }

    private static String failure(CompletionStage<?> stage) {
        Throwable failure =
                stage.handle((value, failed) -> failed).toCompletableFuture().join();
        assertThat(failure).isInstanceOf(FeishuApiException.class);
        return failure.getMessage();
    }

    @Test
    void recordsAndAnswersWithoutAScript() {
        InnerAudioContext audio = client.createInnerAudioContext();
        value(audio.src("a.mp3"));
        assertThat(value(audio.play())).isNull();
        value(audio.seek(3));
        value(audio.seek(4));

        FakeObject<InnerAudioContext> fake = feishu.onlyObject(InnerAudioContext.TYPE);
        assertThat(fake.value(InnerAudioContext.SRC)).isEqualTo("a.mp3");
        assertThat(fake.requests(InnerAudioContext.PLAY)).hasSize(1);
        assertThat(fake.requests(InnerAudioContext.SEEK)).containsExactly(new SeekRequest(3.0), new SeekRequest(4.0));
        assertThat(feishu.calls())
                .contains(new RecordedCall("InnerAudioContext.seek", "[4]", "InnerAudioContext 1"))
                .first()
                .isEqualTo(new RecordedCall("createInnerAudioContext", "[]"));
        assertThatThrownBy(feishu::verify).hasMessage("FakeFeishu:\n  - InnerAudioContext 1 was never closed");
        audio.close();
        assertThat(fake.isClosed()).isTrue();
        feishu.verify();
        assertThat(failure(audio.play())).contains("was closed");
    }

    @Test
    void playsPropertiesAndEvents() {
        InnerAudioContext first = client.createInnerAudioContext();
        InnerAudioContext second = client.createInnerAudioContext();
        List<String> heard = new ArrayList<>();
        first.onTimeUpdate(event -> heard.add("1 " + event.time()));
        second.onTimeUpdate(event -> heard.add("2 " + event.time()));
        FakeObject<InnerAudioContext> fake =
                feishu.objects(InnerAudioContext.TYPE).get(0);
        fake.set(InnerAudioContext.PAUSED, false);
        fake.emit(InnerAudioContext.ON_TIME_UPDATE, new TimeUpdate(1.5));
        feishu.api(InnerAudioContext.ON_TIME_UPDATE).emit(new TimeUpdate(2.0));

        assertThat(heard).containsExactly("1 1.5", "1 2.0", "2 2.0");
        assertThat(value(first.paused())).isFalse();
        assertThat(value(second.paused())).isNull();
        first.close();
        assertThatThrownBy(() -> fake.emit(InnerAudioContext.ON_TIME_UPDATE, new TimeUpdate(1.5)))
                .hasMessage("nobody listens to InnerAudioContext.onTimeUpdate of InnerAudioContext 1, so the event went"
                        + " nowhere; subscribe before emit(…)");
    }

    @Test
    void scriptsFailuresOfMethodsAndOfCreation() {
        feishu.api(InnerAudioContext.PLAY).fail("7", "busy");
        InnerAudioContext audio = client.createInnerAudioContext();
        assertThat(failure(audio.play())).isEqualTo("InnerAudioContext.play failed, errCode 7, errMsg busy");
        audio.close();

        feishu.api(MediaClient.CREATE_INNER_AUDIO_CONTEXT).fail(null, "none left");
        assertThat(failure(client.createInnerAudioContext().play()))
                .contains("the InnerAudioContext was not created: createInnerAudioContext failed, errMsg none left");
        feishu.verify();
    }

    @Test
    void chainsAndChecks() {
        Animation animation = client.createAnimation();
        Animation last = animation.rotate(1).step();
        feishu.api(Animation.EXPORT).answer(FakeAnswer.result("[1]"));
        assertThat(value(last.export())).containsExactly(1L);
        assertThat(feishu.objects(Animation.TYPE)).hasSize(1);
        last.close();

        CanvasContext canvas = client.createCanvasContext("board");
        CanvasGradient gradient = canvas.createLinearGradient(0, 0, 1, 1);
        value(canvas.setFillStyle(gradient));
        value(canvas.draw());
        assertThat(feishu.onlyObject(CanvasContext.TYPE).requests(CanvasContext.CREATE_LINEAR_GRADIENT))
                .containsExactly(NumbersRequest.of(0.0, 0.0, 1.0, 1.0));
        canvas.close();
        feishu.verify();
    }

    @Test
    void givesATaskThatIsOverWithItsResult() {
        feishu.api(MediaClient.DOWNLOAD_FILE).answer(FakeAnswer.never(), FakeAnswer.result(GreetResult.of("done")));
        ObjectCall<DownloadTask, GreetResult> never = client.downloadFile(GreetRequest.of("a"));
        ObjectCall<DownloadTask, GreetResult> done = client.downloadFile(GreetRequest.of("b"));

        assertThat(value(done.result()).text()).isEqualTo("done");
        value(never.object().abort());
        assertThatThrownBy(feishu::verify).hasMessage("FakeFeishu:\n  - DownloadTask 1 was never closed");
        never.object().close();
        assertThatCode(feishu::verify).doesNotThrowAnyException();
    }

    @Test
    void putsObjectsIntoAnswers() {
        FileSystemManager files = client.getFileSystemManager();
        FakeObject<Stats> stats = feishu.create(Stats.TYPE).set(Stats.SIZE, 7L);
        feishu.api(FileSystemManager.STAT_SYNC).answer(FakeAnswer.result("{\"stat\":" + stats.json() + "}"));
        feishu.api(Stats.IS_FILE).answer(FakeAnswer.result("true"));
        Stats got = value(files.statSync("a")).stat();

        assertThat(value(got.size())).isEqualTo(7);
        assertThat(value(got.isFile())).isTrue();
        files.close();
        assertThat(stats.isClosed()).isTrue();
        feishu.verify();
    }

    @Test
    void refusesWhatAClientWould() {
        String none = "there is no such object: it was not created, or was closed";
        assertThat(failure(feishu.call(FeishuCall.of("InnerAudioContext.play", CallForm.returned(), "[]"))))
                .contains(none);
        assertThat(failure(feishu.call(new FeishuCall("InnerAudioContext.play", CallForm.returned(), 77, "[]", 0))))
                .contains(none);
        assertThatThrownBy(() -> feishu.subscribe(
                        new FeishuCall("InnerAudioContext.onTimeUpdate", CallForm.listener(), 77, "[]", 0),
                        event -> {}))
                .hasMessageContaining(none);
    }
}
