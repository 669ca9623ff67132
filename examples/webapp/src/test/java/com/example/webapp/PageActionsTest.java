package com.example.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.webapp.GetChatInfoRequest.ChatType;
import com.example.webapp.Outcome.Line;
import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.testing.FakeAnswer;
import io.feishuapi.testing.FakeFeishu;
import io.feishuapi.testing.FakeFeishuExtension;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the buttons make of Feishu's answers, with no Feishu, no page and no browser. */
class PageActionsTest {

    @RegisterExtension
    static final FakeFeishuExtension FEISHU = FakeFeishuExtension.knowing(
            GetChatInfoRequest.API, ChooseImageRequest.API, ScanCodeRequest.API, OnChatBadgeChangeRequest.API);

    private static Outcome press(FakeFeishu feishu, String button) {
        return pressed(feishu, button).join();
    }

    private static CompletableFuture<Outcome> pressed(FakeFeishu feishu, String button) {
        return actions(feishu).run(button).toCompletableFuture();
    }

    private static PageActions actions(FakeFeishu feishu) {
        return new PageActions(feishu, () -> {});
    }

    @Test
    void showsTheSampleOfThePageWhereNothingElseIsSaid(FakeFeishu feishu) {
        assertThat(press(feishu, "group-chat").lines())
                .contains(new Line("name", "飞书会议"), new Line("i18nNames.enUs", "飞书会议"), new Line("avatarUrls", "4"));
        GetChatInfoRequest asked = feishu.api(GetChatInfoRequest.API).onlyRequest();
        assertThat(asked.openChatId()).isEqualTo(StandInFeishu.GROUP);
        assertThat(asked.chatType()).isEqualTo(ChatType.GROUP);
    }

    @Test
    void showsAResult(FakeFeishu feishu) {
        feishu.api(GetChatInfoRequest.API)
                .answer(GetChatInfoResult.builder().name("Book club").badge(3).build());

        Outcome outcome = press(feishu, "group-chat");
        assertThat(outcome.state()).isEqualTo("result");
        assertThat(outcome.title()).isEqualTo("GetChatInfoResult");
        assertThat(outcome.lines())
                .containsExactly(
                        new Line("name", "Book club"),
                        new Line("i18nNames.enUs", ""),
                        new Line("badge", "3"),
                        new Line("atCount", ""),
                        new Line("avatarUrls", ""));
    }

    @Test
    void keepsWhatWentAndCame(FakeFeishu feishu) {
        feishu.api(GetChatInfoRequest.API)
                .answer(GetChatInfoResult.builder().name("Book club").build());

        assertThat(press(feishu, "group-chat").exchanges())
                .containsExactly(new Exchange(
                        "getChatInfo",
                        "{\"openChatId\":\"" + StandInFeishu.GROUP + "\",\"chatType\":1}",
                        "{\"name\":\"Book club\"}"));
        assertThat(press(feishu, "incomplete-chat").exchanges()).isEmpty();
    }

    @Test
    void showsTheJavaThatRuns() {
        assertThat(PageActions.source("two-pictures")).isEqualTo("""
                ChooseImageRequest request = ChooseImageRequest.builder().count(2).build();
                return client.chooseImage(request).thenApply(Shown::pictures);""");
        assertThat(PageActions.names()).hasSize(10).allSatisfy(each -> assertThat(PageActions.source(each)).contains("return "));
    }

    @Test
    void showsAFailure(FakeFeishu feishu) {
        feishu.api(ScanCodeRequest.API).fail("104", "scanCode:fail cancelled");

        Outcome outcome = press(feishu, "scan");
        assertThat(outcome.state()).isEqualTo("failed");
        assertThat(outcome.lines())
                .containsExactly(new Line("errCode", "104"), new Line("errMsg", "scanCode:fail cancelled"));
    }

    @Test
    void showsWhatIsRefusedAndSendsNothing(FakeFeishu feishu) {
        Outcome outcome = press(feishu, "too-many-pictures");

        assertThat(outcome.state()).isEqualTo("refused");
        assertThat(outcome.lines()).containsExactly(new Line("count", "must be at most 20, got 21"));
        assertThat(feishu.calls()).isEmpty();
    }

    @Test
    void showsOneAnswerAfterTheOther(FakeFeishu feishu) {
        feishu.api(ScanCodeRequest.API)
                .answer(ScanCodeResult.builder().result("first").build())
                .fail(null, "scanCode:fail cancelled")
                .answer(ScanCodeResult.builder().result("last").build());

        assertThat(press(feishu, "scan").lines()).containsExactly(new Line("result", "first"));
        assertThat(press(feishu, "scan").state()).isEqualTo("failed");
        assertThat(press(feishu, "scan").lines()).containsExactly(new Line("result", "last"));
        assertThat(press(feishu, "scan").lines()).containsExactly(new Line("result", "last"));
    }

    @Test
    void waitsForASlowAnswer(FakeFeishu feishu) {
        ScanCodeResult slow = ScanCodeResult.builder().result("slow").build();
        feishu.api(ScanCodeRequest.API).answer(FakeAnswer.result(slow).after(5, TimeUnit.SECONDS));
        CompletableFuture<Outcome> outcome = pressed(feishu, "scan");

        feishu.advance(4, TimeUnit.SECONDS);
        assertThat(outcome).isNotDone();
        feishu.advance(1, TimeUnit.SECONDS);
        assertThat(outcome).isCompleted();
    }

    @Test
    void countsWhatFeishuTellsUntilItIsStopped(FakeFeishu feishu) {
        PageActions actions = actions(feishu);
        assertThat(actions.run("listen").toCompletableFuture()).isCompleted();
        feishu.api(OnChatBadgeChangeRequest.API)
                .emit(OnChatBadgeChangeEvent.builder().badge(7).build());
        assertThat(actions.unread().count()).isEqualTo(7);
        assertThat(feishu.api(OnChatBadgeChangeRequest.API).onlyRequest().openChatId())
                .isEqualTo(StandInFeishu.GROUP);
        assertThat(actions.run("stop").toCompletableFuture()).isCompleted();
    }

    @Test
    void saysThatNobodyListensAnyMore() {
        FakeFeishu feishu = FakeFeishu.of(OnChatBadgeChangeRequest.API);
        PageActions actions = actions(feishu);
        assertThat(actions.run("listen").toCompletableFuture()).isCompleted();
        assertThat(actions.run("stop").toCompletableFuture()).isCompleted();

        assertThatThrownBy(() -> feishu.api(OnChatBadgeChangeRequest.API)
                        .emit(OnChatBadgeChangeEvent.builder().badge(8).build()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nobody listens to onChatBadgeChange");
    }

    @Test
    void failsWhereThePlatformHasNoSuchApi(FakeFeishu feishu) {
        feishu.playing(AppType.WEBAPP, Platform.PC, "7.40.0");

        assertThat(press(feishu, "scan").lines())
                .containsExactly(new Line("errMsg", "scanCode:fail not supported for WEBAPP on PC"));
        assertThat(press(feishu, "two-pictures").state()).isEqualTo("result");
    }

    @Test
    void failsWhereTheClientIsTooOld(FakeFeishu feishu) {
        feishu.playing(AppType.WEBAPP, Platform.ANDROID, "3.43.9");
        assertThat(press(feishu, "group-chat").lines())
                .containsExactly(new Line(
                        "errMsg",
                        "getChatInfo:fail not supported for WEBAPP on ANDROID 3.43.9, but from 3.44.0 on"));

        feishu.playing(AppType.WEBAPP, Platform.ANDROID, "3.44.0");
        assertThat(press(feishu, "group-chat").state()).isEqualTo("result");
    }

    @Test
    void saysWhatATestForgot() {
        FakeFeishu feishu = FakeFeishu.of(GetChatInfoRequest.API);
        feishu.api(GetChatInfoRequest.API).fail("1", "never asked for");
        String forgotten = "this FakeFeishu does not know scanCode; add its descriptor to FakeFeishu.of(…), which has getChatInfo";

        assertThatThrownBy(() -> press(feishu, "scan"))
                .isInstanceOf(AssertionError.class)
                .hasMessage(forgotten);
        assertThatThrownBy(feishu::verify)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(forgotten)
                .hasMessageContaining("no call of getChatInfo took the scripted answer");
    }
}
