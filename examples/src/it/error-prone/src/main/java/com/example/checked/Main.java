package com.example.checked;

import com.example.checked.GetChatInfoRequest.ChatType;
import io.feishuapi.FeishuBridge;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Fails unless the generated types are there and work. */
public final class Main {

    private Main() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {
        FeishuBridge bridge = call -> CompletableFuture.completedFuture("{\"badge\":3}");
        GetChatInfoRequest request = GetChatInfoRequest.builder()
                .openChatId("oc_1")
                .chatType(ChatType.GROUP)
                .build();
        GetChatInfoResult result =
                new AllApiClient(bridge).getChatInfo(request).toCompletableFuture().join();
        // NullAway knows that each member of a result may be absent.
        long badge = Objects.requireNonNullElse(result.badge(), 0L);
        if (badge != 3 || result.name() != null) {
            throw new IllegalStateException(result.toString());
        }
    }
}
