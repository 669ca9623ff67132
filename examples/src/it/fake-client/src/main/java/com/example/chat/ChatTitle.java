package com.example.chat;

import com.example.chat.GetChatInfoRequest.ChatType;
import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuBridge;
import io.feishuapi.Subscription;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The title of a chat's window: its name, and how many messages are unread. */
final class ChatTitle {

    private final ChatApiClient client;
    private volatile String name = "…";
    private volatile long unread;

    ChatTitle(FeishuBridge bridge) {
        this.client = new ChatApiClient(bridge);
    }

    /** Asks for the name; a chat that cannot be read is called so. */
    CompletableFuture<String> load(String openChatId) {
        GetChatInfoRequest request = GetChatInfoRequest.builder()
                .openChatId(openChatId)
                .chatType(ChatType.GROUP)
                .build();
        return client.getChatInfo(request)
                .thenAccept(chat -> {
                    name = chat.name();
                    unread = chat.badge() == null ? 0 : chat.badge();
                })
                .exceptionally(failure -> {
                    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
                    name = cause instanceof FeishuApiException failed ? "(" + failed.errMsg() + ")" : "(unreadable)";
                    return null;
                })
                .thenApply(done -> text())
                .toCompletableFuture();
    }

    /** Follows the number of unread messages until it is closed. */
    Subscription follow(String openChatId) {
        return client.onChatBadgeChange(
                OnChatBadgeChangeRequest.builder(openChatId).build(),
                event -> unread = event.badge() == null ? 0 : event.badge());
    }

    String text() {
        return unread == 0 ? name : name + " (" + unread + ")";
    }
}
