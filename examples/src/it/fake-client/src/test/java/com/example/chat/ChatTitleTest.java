package com.example.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.platform.AppType;
import io.feishuapi.FeishuCall;
import io.feishuapi.InvalidRequestException;
import io.feishuapi.platform.Platform;
import io.feishuapi.Subscription;
import io.feishuapi.testing.FakeAnswer;
import io.feishuapi.testing.FakeFeishu;
import io.feishuapi.testing.FakeFeishuExtension;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChatTitleTest {

    @RegisterExtension
    static final FakeFeishuExtension FEISHU =
            FakeFeishuExtension.knowing(GetChatInfoRequest.API, OnChatBadgeChangeRequest.API);

    @Test
    void showsTheNameOfThePagesOwnSample(FakeFeishu feishu) {
        assertThat(new ChatTitle(feishu).load("oc_1").join()).isEqualTo("飞书会议");
        assertThat(feishu.api(GetChatInfoRequest.API).onlyRequest().openChatId()).isEqualTo("oc_1");
    }

    @Test
    void showsHowManyMessagesAreUnread(FakeFeishu feishu) {
        feishu.api(GetChatInfoRequest.API)
                .answer(GetChatInfoResult.builder().name("Lunch").badge(3).build());

        assertThat(new ChatTitle(feishu).load("oc_1").join()).isEqualTo("Lunch (3)");
    }

    @Test
    void saysWhyAChatCannotBeRead(FakeFeishu feishu) {
        feishu.api(GetChatInfoRequest.API).fail(null, "getChatInfo:fail no such chat");

        assertThat(new ChatTitle(feishu).load("oc_1").join()).isEqualTo("(getChatInfo:fail no such chat)");
    }

    @Test
    void waitsForASlowClient(FakeFeishu feishu) {
        feishu.api(GetChatInfoRequest.API)
                .answer(FakeAnswer.result("{\"name\":\"Slow\"}").after(2, TimeUnit.SECONDS));
        CompletableFuture<String> title = new ChatTitle(feishu).load("oc_1");
        feishu.advance(1, TimeUnit.SECONDS);
        assertThat(title).isNotDone();
        feishu.advance(1, TimeUnit.SECONDS);

        assertThat(title).isCompletedWithValue("Slow");
    }

    @Test
    void answersInTurn(FakeFeishu feishu) {
        feishu.api(GetChatInfoRequest.API)
                .answer(FakeAnswer.failure(null, "busy"), FakeAnswer.result("{\"name\":\"Second\"}"));
        ChatTitle title = new ChatTitle(feishu);

        assertThat(title.load("oc_1").join()).isEqualTo("(busy)");
        assertThat(title.load("oc_1").join()).isEqualTo("Second");
    }

    @Test
    void followsEvents(FakeFeishu feishu) {
        ChatTitle title = new ChatTitle(feishu);
        Subscription following = title.follow("oc_1");
        feishu.api(OnChatBadgeChangeRequest.API)
                .emit(OnChatBadgeChangeEvent.builder().badge(7).build());
        assertThat(title.text()).isEqualTo("… (7)");
        following.close();
    }

    @Test
    void meetsAClientThatIsTooOld(FakeFeishu feishu) {
        feishu.playing(AppType.GADGET, Platform.ANDROID, "1.0.0");

        assertThat(new ChatTitle(feishu).load("oc_1").join()).contains("not supported for GADGET on ANDROID 1.0.0");
    }

    @Test
    void sendsNothingThatBreaksARuleOfThePage() {
        assertThatThrownBy(() -> FakeFeishu.of(GetChatInfoRequest.API)
                        .call(FeishuCall.of("getChatInfo", "{\"chatType\":0}"))
                        .toCompletableFuture()
                        .join())
                .hasStackTraceContaining("openChatId")
                .hasStackTraceContaining("userType");
        assertThatThrownBy(() -> GetChatInfoRequest.fromJson("{\"openChatId\":[],\"chatType\":5}"))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refused -> assertThat(refused.violations()).hasSize(2));
    }
}
