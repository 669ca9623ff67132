package io.feishuapi.sample;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.Copies;
import io.feishuapi.FeishuRequest;
import io.feishuapi.RequestChecks;
import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWriter;
import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parameters of a made-up API. */
public record GreetRequest(
        String name, @Nullable Mood mood, @Nullable Long times, Map<String, @Nullable Object> extra)
        implements FeishuRequest {

    public static final String PAGE = "https://docs.example/greet";

    public static final ApiDescriptor<GreetRequest, GreetResult> API = describe("greet")
            .sampleResult("{\"text\":\"Hello Mo\",\"length\":8,\"errMsg\":\"greet:ok\"}")
            .build();

    private static final Set<String> NAMES = Set.of("name", "mood", "times");

    public static ApiDescriptor.Builder<GreetRequest, GreetResult> describe(String name) {
        return ApiDescriptor.of(name, GreetRequest::read, GreetResult::read)
                .pageUrl(PAGE)
                .pageDate("2025-01-21")
                .since(AppType.GADGET, Platform.ANDROID, "3.10.0")
                .supported(AppType.GADGET, Platform.IOS)
                .unsupported(AppType.GADGET, Platform.PC)
                .since(AppType.WEBAPP, Platform.ANDROID, "3.44.0")
                .permissions("im:chat:readonly")
                .authScopes("scope.userInfo")
                .error("10003", "no such person", "check the name")
                .error("10004", "out of words");
    }

    public GreetRequest {
        RequestChecks checks = new RequestChecks("greet", PAGE);
        checks.required("name", name);
        checks.maxLength("name", name, 20);
        checks.min("times", times, 1);
        extra = Copies.extra(extra);
        checks.unknownNames(extra, NAMES);
        checks.throwIfAny();
    }

    public static GreetRequest of(String name) {
        return new GreetRequest(name, null, null, Map.of());
    }

    public static GreetRequest read(JsonReader reader) {
        String name = null;
        Mood mood = null;
        Long times = null;
        Map<String, @Nullable Object> extra = Map.of();
        reader.beginObject();
        for (String member = reader.nextMember(); member != null; member = reader.nextMember()) {
            switch (member) {
                case "name" -> name = reader.readString();
                case "mood" -> mood = reader.readEnum(Mood.values());
                case "times" -> times = reader.readLong();
                default -> extra = Copies.with(extra, member, reader.readAny());
            }
        }
        return new GreetRequest(name, mood, times, extra);
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.beginObject()
                .member("name", name)
                .member("mood", mood)
                .member("times", times)
                .members(extra)
                .endObject();
    }
}
