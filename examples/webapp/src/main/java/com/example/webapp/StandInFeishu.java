package com.example.webapp;

import com.example.webapp.ChooseImageResult.TempFile;
import io.feishuapi.FeishuApiException;
import io.feishuapi.NoArguments;
import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.host.FeishuHost;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What a user's Feishu would do, in Java: typed requests come in already checked, typed results go out. */
final class StandInFeishu {

    /** A group. */
    static final String GROUP = "oc_7dab8a3d3cdcc9da365777c7ad535d64";

    /** A chat of two. */
    static final String SINGLE = "oc_1965ed81fc91d3b73d68c4ca4cfc110a";

    private static final Map<String, GetChatInfoResult> CHATS = Map.of(
            GROUP,
            GetChatInfoResult.builder()
                    .name("Spring outing 春游")
                    .avatarUrls(List.of("/avatar-72.svg", "/avatar-240.svg"))
                    .atCount(1)
                    .badge(12)
                    .build(),
            SINGLE,
            GetChatInfoResult.builder()
                    .name("小王")
                    .i18nNames(GetChatInfoResult.I18nNames.builder()
                            .zhCn("小王")
                            .enUs("Wang")
                            .build())
                    .badge(0)
                    .build());

    private static final List<TempFile> ALBUM = List.of(
            picture("spring-01.jpg", 204_800), picture("spring-02.jpg", 187_392), picture("spring-03.jpg", 96_256));

    private final FeishuHost host;
    private final Duration scanTime;
    private final AtomicLong unread = new AtomicLong();

    /**
     * Begins with no unread messages.
     *
     * @param scanTime how long a user takes to hold the phone over a code
     */
    StandInFeishu(BridgeProblems problems, Duration scanTime) {
        this.scanTime = scanTime;
        host = FeishuHost.builder(problems)
                .handle(GetChatInfoRequest.API, StandInFeishu::chat)
                .handle(ChooseImageRequest.API, StandInFeishu::pictures)
                .handleLater(ScanCodeRequest.API, this::scan)
                .handle(ClientApiCalls.GET_LAUNCH_OPTIONS_SYNC, StandInFeishu::launchOptions)
                .events(OnChatBadgeChangeRequest.API)
                .build();
    }

    FeishuHost host() {
        return host;
    }

    /** A message comes in the group; those who listen to it hear how many are unread now. */
    void receiveMessage() {
        OnChatBadgeChangeEvent event = OnChatBadgeChangeEvent.builder()
                .badge(unread.incrementAndGet())
                .build();
        host.emit(OnChatBadgeChangeRequest.API, event, request -> request.openChatId().equals(GROUP));
    }

    private static GetChatInfoResult chat(GetChatInfoRequest request) {
        GetChatInfoResult chat = CHATS.get(request.openChatId());
        if (chat == null) {
            throw FeishuApiException.of("getChatInfo", null, "10404", "getChatInfo:fail no chat " + request.openChatId());
        }
        return chat;
    }

    private static ChooseImageResult pictures(ChooseImageRequest request) {
        long most = request.count() == null ? ALBUM.size() : request.count();
        List<TempFile> chosen = ALBUM.stream().limit(most).toList();
        return ChooseImageResult.builder()
                .tempFiles(chosen)
                .tempFilePaths(chosen.stream().map(TempFile::path).toList())
                .build();
    }

    private CompletionStage<ScanCodeResult> scan(ScanCodeRequest request) {
        ScanCodeResult result =
                ScanCodeResult.builder().result("<b>ticket</b> & \"42\" </script>").build();
        return new CompletableFuture<ScanCodeResult>()
                .completeOnTimeout(result, scanTime.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static GetLaunchOptionsSyncResult launchOptions(NoArguments none) {
        return GetLaunchOptionsSyncResult.builder()
                .data(GetLaunchOptionsSyncResult.Data.builder()
                        .path("pages/home/index")
                        .query(Map.of("from", "card"))
                        .scene(1011)
                        .build())
                .build();
    }

    private static TempFile picture(String name, long size) {
        return TempFile.builder().path("ttfile://temp/" + name).size(size).build();
    }
}
