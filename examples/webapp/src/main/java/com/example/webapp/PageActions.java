package com.example.webapp;

import com.example.webapp.GetChatInfoRequest.ChatType;
import com.example.webapp.GetChatInfoRequest.UserType;
import io.feishuapi.FeishuBridge;
import io.feishuapi.Subscription;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** What the buttons of one page do: the backend calls Feishu's client through the page, and gets typed results. */
final class PageActions {

    private static final Map<String, BiFunction<PageActions, ClientApiClient, CompletionStage<Outcome>>> ACTIONS = Map.of(
            "group-chat", PageActions::groupChat,
            "single-chat", PageActions::singleChat,
            "incomplete-chat", PageActions::incompleteChat,
            "unknown-chat", PageActions::unknownChat,
            "two-pictures", PageActions::twoPictures,
            "too-many-pictures", PageActions::tooManyPictures,
            "scan", PageActions::scan,
            "listen", PageActions::listen,
            "message", PageActions::message,
            "stop", PageActions::stop);

    private final FeishuBridge bridge;
    private final Runnable messages;
    private final UnreadCount unread = new UnreadCount();
    private Subscription listening;

    /**
     * Begins for a page.
     *
     * @param bridge carries calls to Feishu's client
     * @param messages lets a message come in there
     */
    PageActions(FeishuBridge bridge, Runnable messages) {
        this.bridge = bridge;
        this.messages = messages;
    }

    /** Whether there is such a button. */
    boolean knows(String action) {
        return ACTIONS.containsKey(action);
    }

    /** Does what a button says. */
    CompletionStage<Outcome> run(String action) {
        WatchedBridge watched = new WatchedBridge(bridge);
        CompletionStage<Outcome> outcome;
        try {
            outcome = ACTIONS.get(action).apply(this, new ClientApiClient(watched));
        } catch (RuntimeException refused) {
            outcome = CompletableFuture.failedFuture(refused);
        }
        return outcome.exceptionally(Outcome::of).thenApply(done -> done.after(watched.exchanges()));
    }

    /** The buttons, in alphabetical order. */
    static List<String> names() {
        return ACTIONS.keySet().stream().sorted().toList();
    }

    /** The Java behind a button. */
    static String source(String action) {
        return OwnSource.of(PageActions.class, Pattern.compile("-(.)")
                .matcher(action)
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT)));
    }

    UnreadCount unread() {
        return unread;
    }

    private CompletionStage<Outcome> groupChat(ClientApiClient client) {
        GetChatInfoRequest request = GetChatInfoRequest.builder()
                .openChatId(StandInFeishu.GROUP)
                .chatType(ChatType.GROUP)
                .build();
        return client.getChatInfo(request).thenApply(Shown::chat);
    }

    private CompletionStage<Outcome> singleChat(ClientApiClient client) {
        GetChatInfoRequest request = GetChatInfoRequest.builder()
                .openChatId(StandInFeishu.SINGLE)
                .chatType(ChatType.SINGLE)
                .userType(UserType.USER)
                .build();
        return client.getChatInfo(request).thenApply(Shown::chat);
    }

    private CompletionStage<Outcome> incompleteChat(ClientApiClient client) {
        GetChatInfoRequest request = GetChatInfoRequest.builder()
                .openChatId(StandInFeishu.SINGLE)
                .chatType(ChatType.SINGLE)
                .build(); // throws: userType is required when chatType is 0
        return client.getChatInfo(request).thenApply(Shown::chat);
    }

    private CompletionStage<Outcome> unknownChat(ClientApiClient client) {
        GetChatInfoRequest request = GetChatInfoRequest.builder()
                .openChatId("oc_nobody")
                .chatType(ChatType.GROUP)
                .build();
        return client.getChatInfo(request).thenApply(Shown::chat); // fails: FeishuApiException
    }

    private CompletionStage<Outcome> twoPictures(ClientApiClient client) {
        ChooseImageRequest request = ChooseImageRequest.builder().count(2).build();
        return client.chooseImage(request).thenApply(Shown::pictures);
    }

    private CompletionStage<Outcome> tooManyPictures(ClientApiClient client) {
        ChooseImageRequest request = ChooseImageRequest.builder().count(21).build(); // throws: at most 20
        return client.chooseImage(request).thenApply(Shown::pictures);
    }

    private CompletionStage<Outcome> scan(ClientApiClient client) {
        ScanCodeRequest request = ScanCodeRequest.builder()
                .scanType(List.of(ScanCodeRequest.ScanType.QR_CODE))
                .build();
        return client.scanCode(request).thenApply(Shown::code);
    }

    private synchronized CompletionStage<Outcome> listen(ClientApiClient client) {
        OnChatBadgeChangeRequest request =
                OnChatBadgeChangeRequest.builder(StandInFeishu.GROUP).build();
        if (listening == null) {
            listening = client.onChatBadgeChange(request, event -> unread.set(event.badge()));
            unread.listen(true);
        }
        return Shown.done("listening", "openChatId", request.openChatId());
    }

    private synchronized CompletionStage<Outcome> stop(ClientApiClient client) {
        if (listening != null) {
            listening.close();
            listening = null;
            unread.listen(false);
        }
        return Shown.done("stopped", "badge", unread.count());
    }

    private CompletionStage<Outcome> message(ClientApiClient client) {
        messages.run(); // somebody writes; Feishu tells those who listen
        return Shown.done("messageCame", "openChatId", StandInFeishu.GROUP);
    }
}
