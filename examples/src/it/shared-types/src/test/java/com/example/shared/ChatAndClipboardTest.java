package com.example.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.FeishuApi;
import io.feishuapi.testing.FakeFeishu;
import io.feishuapi.testing.FakeFeishuExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChatAndClipboardTest {

    @RegisterExtension
    static final FakeFeishuExtension FEISHU =
            FakeFeishuExtension.knowing(GetChatInfoRequest.API, GetClipboardDataRequest.API);

    /** One API that the program has too, and one that only tests need. */
    @FeishuApi({"getChatInfo", "getClipboardData"})
    interface TestApi {}

    @Test
    void bothClientsTakeTheSameTypes(FakeFeishu feishu) {
        GetChatInfoRequest request = GetChatInfoRequest.builder()
                .openChatId("oc_1")
                .chatType(GetChatInfoRequest.ChatType.GROUP)
                .build();
        new ChatApiClient(feishu).getChatInfo(request).toCompletableFuture().join();
        new ChatAndClipboardTestTestApiClient(feishu).getChatInfo(request).toCompletableFuture().join();

        assertThat(feishu.api(GetChatInfoRequest.API).requests()).containsExactly(request, request);
    }
}
