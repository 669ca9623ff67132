package com.example.quickstart;

import com.example.quickstart.GetChatInfoRequest.ChatType;
import com.example.quickstart.GetChatInfoRequest.UserType;
import io.feishuapi.FeishuBridge;
import io.feishuapi.InvalidRequestException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Builds a request, has one refused, makes a call, and shows where the generated sources lie. */
public final class Quickstart {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Quickstart() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws IOException, URISyntaxException {
        GetChatInfoRequest request = GetChatInfoRequest.builder()
                .openChatId("oc_1965ed81fc91d3b73d68c4ca4cfc110a")
                .chatType(ChatType.SINGLE)
                .userType(UserType.USER)
                .build();
        OUT.println("1. A valid request as JSON:");
        OUT.println("   " + request.toJson());

        OUT.println("2. What the checks say of a single chat without userType:");
        try {
            GetChatInfoRequest.builder()
                    .openChatId("oc_1965ed81fc91d3b73d68c4ca4cfc110a")
                    .chatType(ChatType.SINGLE)
                    .build();
        } catch (InvalidRequestException refused) {
            OUT.println("   " + refused.getMessage().replace("\n", "\n   "));
        }

        // Stands in for Feishu: it answers every call with the sample result of the call's page.
        FeishuBridge bridge = call ->
                CompletableFuture.completedFuture(GetChatInfoRequest.API.sampleResult());
        GetChatInfoResult result =
                new ChatApiClient(bridge).getChatInfo(request).toCompletableFuture().join();
        OUT.println("3. The typed result of a call:");
        OUT.println("   name      " + result.name());
        OUT.println("   i18nNames zh_cn " + result.i18nNames().zhCn() + ", en_us "
                + result.i18nNames().enUs());
        OUT.println("   badge     " + result.badge() + ", atCount " + result.atCount());
        OUT.println("   avatars   " + result.avatarUrls().size());
        OUT.println("   unknown   " + result.extra());

        OUT.println("4. The generated sources:");
        Path classes = Path.of(Quickstart.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path sources = classes.resolveSibling("generated-sources").resolve("annotations");
        Path here = Path.of("").toAbsolutePath();
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> OUT.println("   " + here.relativize(file) + ", " + lines(file)));
        }
    }

    private static String lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() + " lines";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
