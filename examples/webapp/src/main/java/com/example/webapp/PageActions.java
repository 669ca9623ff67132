package com.example.webapp;

import com.example.webapp.GetChatInfoRequest.ChatType;
import com.example.webapp.GetChatInfoRequest.UserType;
import com.example.webapp.Outcome.Line;
import io.feishuapi.FeishuBridge;
import io.feishuapi.Subscription;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the buttons of one page do: the backend calls Feishu's client through the page, and gets typed results. */
final class PageActions {

    private final ClientApiClient client;
    private final Runnable messages;
    private final UnreadCount unread = new UnreadCount();
    private final Map<String, Supplier<CompletionStage<Outcome>>> actions;
    private Subscription listening;

    /**
     * Begins for a page.
     *
     * @param bridge carries calls to Feishu's client
     * @param messages lets a message come in there
     */
    PageActions(FeishuBridge bridge, Runnable messages) {
        this.client = new ClientApiClient(bridge);
        this.messages = messages;
        this.actions = Map.ofEntries(
                Map.entry("group-chat", this::groupChat),
                Map.entry("single-chat", this::singleChat),
                Map.entry("incomplete-chat", this::incompleteChat),
                Map.entry("unknown-chat", this::unknownChat),
                Map.entry("two-pictures", () -> pictures(2)),
                Map.entry("too-many-pictures", () -> pictures(21)),
                Map.entry("scan", this::scan),
                Map.entry("listen", this::listen),
                Map.entry("message", this::message),
                Map.entry("stop", this::stop));
    }

    /** Whether there is such a button. */
    boolean knows(String action) {
        return actions.containsKey(action);
    }

    /** Does what a button says. */
    CompletionStage<Outcome> run(String action) {
        CompletionStage<Outcome> outcome;
        try {
            outcome = actions.get(action).get();
        } catch (RuntimeException refused) {
            outcome = CompletableFuture.failedFuture(refused);
        }
        return outcome.exceptionally(Outcome::of);
    }

    UnreadCount unread() {
        return unread;
    }

    private CompletionStage<Outcome> groupChat() {
        return chat(GetChatInfoRequest.builder()
                .openChatId(StandInFeishu.GROUP)
                .chatType(ChatType.GROUP)
                .build());
    }

    private CompletionStage<Outcome> singleChat() {
        return chat(GetChatInfoRequest.builder()
                .openChatId(StandInFeishu.SINGLE)
                .chatType(ChatType.SINGLE)
                .userType(UserType.USER)
                .build());
    }

    private CompletionStage<Outcome> incompleteChat() {
        return chat(GetChatInfoRequest.builder()
                .openChatId(StandInFeishu.SINGLE)
                .chatType(ChatType.SINGLE)
                .build());
    }

    private CompletionStage<Outcome> unknownChat() {
        return chat(GetChatInfoRequest.builder()
                .openChatId("oc_nobody")
                .chatType(ChatType.GROUP)
                .build());
    }

    private CompletionStage<Outcome> chat(GetChatInfoRequest request) {
        return client.getChatInfo(request)
                .thenApply(chat -> Outcome.result(
                        "GetChatInfoResult",
                        Line.of("name", chat.name()),
                        Line.of("i18nNames.enUs", chat.i18nNames() == null ? null : chat.i18nNames().enUs()),
                        Line.of("badge", chat.badge()),
                        Line.of("atCount", chat.atCount()),
                        Line.of("avatarUrls", chat.avatarUrls() == null ? null : chat.avatarUrls().size())));
    }

    private CompletionStage<Outcome> pictures(int count) {
        return client.chooseImage(ChooseImageRequest.builder().count(count).build())
                .thenApply(chosen -> Outcome.result(
                        "ChooseImageResult",
                        Line.of("tempFiles", chosen.tempFiles().size()),
                        Line.of("paths", String.join(", ", chosen.tempFilePaths())),
                        Line.of(
                                "bytes",
                                chosen.tempFiles().stream()
                                        .collect(Collectors.summingLong(file -> file.size())))));
    }

    private CompletionStage<Outcome> scan() {
        return client.scanCode(ScanCodeRequest.builder()
                        .scanType(List.of(ScanCodeRequest.ScanType.QR_CODE))
                        .build())
                .thenApply(scanned -> Outcome.result("ScanCodeResult", Line.of("result", scanned.result())));
    }

    private synchronized CompletionStage<Outcome> listen() {
        if (listening == null) {
            OnChatBadgeChangeRequest request =
                    OnChatBadgeChangeRequest.builder(StandInFeishu.GROUP).build();
            listening = client.onChatBadgeChange(request, event -> unread.set(event.badge()));
        }
        return done("Listening", "openChatId", StandInFeishu.GROUP);
    }

    private synchronized CompletionStage<Outcome> stop() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
        return done("Stopped", "last count", unread.get());
    }

    private CompletionStage<Outcome> message() {
        messages.run();
        return done("A message came in Feishu", "in chat", StandInFeishu.GROUP);
    }

    private static CompletionStage<Outcome> done(String title, String name, Object value) {
        return CompletableFuture.completedFuture(Outcome.result(title, Line.of(name, value)));
    }
}
