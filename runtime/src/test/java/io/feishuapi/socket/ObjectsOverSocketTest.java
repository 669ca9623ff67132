package io.feishuapi.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.FeishuApiException;
import io.feishuapi.Subscription;
import io.feishuapi.sample.Animation;
import io.feishuapi.sample.InnerAudioContext;
import io.feishuapi.sample.MediaClient;
import io.feishuapi.sample.MediaPage;
import io.feishuapi.sample.TimeUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects with methods in a page behind a socket that is cut, and in one that is loaded anew. */
class ObjectsOverSocketTest extends CutLine {

    private MediaClient client;

    private void loadWithMedia() {
        load();
        page.run(MediaPage.TT);
        client = new MediaClient(opened.get(0));
    }

    private int objects() {
        return Integer.parseInt(page.text("connection.objects()"));
    }

    private static String reason(CompletionStage<?> call) {
        assertThat(call.toCompletableFuture()).isCompletedExceptionally();
        Throwable failure =
                call.handle((value, failed) -> failed).toCompletableFuture().join();
        assertThat(failure).isInstanceOf(FeishuApiException.class);
        return failure.getMessage();
    }

    @Test
    void usesObjectsWhilePageIsAway() {
        loadWithMedia();
        line.cut();
        InnerAudioContext audio = client.createInnerAudioContext();
        audio.src("a.mp3");
        CompletionStage<Void> played = audio.play();
        List<TimeUpdate> times = new ArrayList<>();
        Subscription listening = audio.onTimeUpdate(times::add);
        audio.seek(7);
        reconnect();

        assertThat(played.toCompletableFuture()).isCompleted();
        assertThat(page.text("log.join()")).isEqualTo("audio1.play,audio1.seek 7");
        assertThat(times).containsExactly(new TimeUpdate(7.0));
        listening.close();
        audio.seek(8);
        deliver();
        assertThat(times).hasSize(1);
        audio.close();
        deliver();
        assertThat(objects()).isZero();
    }

    @Test
    void endsSubscriptionsWithTheirObject() {
        loadWithMedia();
        InnerAudioContext audio = client.createInnerAudioContext();
        List<TimeUpdate> times = new ArrayList<>();
        audio.onTimeUpdate(times::add);
        page.run("var made = tt.createInnerAudioContext; tt.createInnerAudioContext = function () { return last ="
                + " made(); }; var last = null;");
        deliver();
        page.run("last.listeners[0]({time: 1})");
        deliver();
        audio.close();
        deliver();

        assertThat(times).containsExactly(new TimeUpdate(1.0));
        assertThat(page.text("last.listeners.length")).isEqualTo("0");
        assertThat(objects()).isZero();
    }

    @Test
    void failsCallsOnObjectsOfAPageThatWasLoadedAnew() {
        loadWithMedia();
        InnerAudioContext audio = client.createInnerAudioContext();
        audio.onTimeUpdate(event -> {});
        deliver();
        assertThat(objects()).isEqualTo(1);
        line.cut();
        CompletionStage<Void> waiting = audio.play();
        reload();
        page.run(MediaPage.TT);
        CompletionStage<Void> later = audio.play();
        deliver();

        String lost = "this page does not have the object: it was closed, or belongs to a page that was loaded before";
        assertThat(reason(waiting)).contains(lost);
        assertThat(reason(later)).contains(lost);
        assertThat(problems).hasSize(1).allMatch(problem -> problem.contains(lost));
        audio.close();
        InnerAudioContext fresh = client.createInnerAudioContext();
        CompletionStage<Void> played = fresh.play();
        deliver();
        assertThat(played.toCompletableFuture()).isCompleted();
        fresh.close();
        deliver();
        assertThat(objects()).isZero();
    }

    @Test
    void emptiesThePagesTableWhenTheServerForgotThePage() {
        loadWithMedia();
        client.createInnerAudioContext();
        deliver();
        assertThat(objects()).isEqualTo(1);
        line.cut();
        pages.closeIdle(0, TimeUnit.SECONDS);
        reconnect();

        assertThat(objects()).isZero();
        assertThat(opened).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20})
    void losesNoneOfTenThousandObjects(int cuts) {
        loadWithMedia();
        Random random = new Random(3);
        List<CompletionStage<String>> sources = new ArrayList<>();
        StringBuilder order = new StringBuilder();
        for (int i = 1; i <= 10_000; i++) {
            InnerAudioContext audio = client.createInnerAudioContext();
            audio.src(i + ".mp3");
            audio.play();
            sources.add(audio.src());
            audio.close();
            order.append("audio").append(i).append(".play,");
            for (int step = random.nextInt(60); step > 0 && !onTheWay.isEmpty(); step--) {
                onTheWay.remove().run();
            }
            if (cuts > 0 && i % (10_000 / cuts) == 0) {
                line.cut();
                reconnect();
            }
        }
        deliver();

        for (int i = 1; i <= 10_000; i++) {
            assertThat(sources.get(i - 1).toCompletableFuture()).isCompletedWithValue(i + ".mp3");
        }
        assertThat(page.text("log.join() + ','")).isEqualTo(order.toString());
        assertThat(objects()).isZero();
        assertThat(problems).isEmpty();
    }

    @Test
    void keepsOneNumberForALongChain() {
        loadWithMedia();
        Animation first = client.createAnimation();
        Animation last = first;
        for (int i = 0; i < 1_000; i++) {
            last = last.rotate(i);
            deliver();
        }
        CompletionStage<List<Object>> steps = last.export();
        deliver();

        assertThat(steps.toCompletableFuture().join()).hasSize(1_000);
        assertThat(objects()).isEqualTo(1);
        first.close();
        deliver();
        assertThat(objects()).isZero();
    }
}
