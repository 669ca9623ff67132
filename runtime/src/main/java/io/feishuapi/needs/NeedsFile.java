package io.feishuapi.needs;

import io.feishuapi.json.JsonException;
import io.feishuapi.json.JsonReader;
import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.platform.PlatformSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The file that the processor wrote for one interface. */
final class NeedsFile {

    private NeedsFile() {}

    /**
     * Reads the APIs of a file. What a newer processor writes beside what is known here is passed over.
     *
     * @throws JsonException when it is something else
     */
    static List<ApiNeeds> read(String json) {
        return JsonReader.parse(json, NeedsFile::file);
    }

    private static List<ApiNeeds> file(JsonReader reader) {
        List<ApiNeeds> apis = new ArrayList<>();
        reader.beginObject();
        for (String name = reader.nextMember(); name != null; name = reader.nextMember()) {
            if (name.equals("apis")) {
                reader.beginArray();
                while (reader.nextElement()) {
                    apis.add(api(reader));
                }
            } else {
                reader.readAny();
            }
        }
        return apis;
    }

    private static ApiNeeds api(JsonReader reader) {
        String apiName = "";
        List<String> permissions = List.of();
        List<String> authScopes = List.of();
        List<PlatformSupport> support = new ArrayList<>();
        reader.beginObject();
        for (String name = reader.nextMember(); name != null; name = reader.nextMember()) {
            switch (name) {
                case "name" -> apiName = Objects.toString(reader.readString(), "");
                case "permissions" -> permissions = texts(reader);
                case "authScopes" -> authScopes = texts(reader);
                case "support" -> {
                    reader.beginArray();
                    while (reader.nextElement()) {
                        addSupport(reader, support);
                    }
                }
                default -> reader.readAny();
            }
        }
        return new ApiNeeds(apiName, permissions, authScopes, List.copyOf(support));
    }

    private static List<String> texts(JsonReader reader) {
        List<String> texts = new ArrayList<>();
        reader.beginArray();
        while (reader.nextElement()) {
            texts.add(Objects.toString(reader.readString(), ""));
        }
        return texts;
    }

    /** A kind of app or a platform that is not known here is passed over. */
    private static void addSupport(JsonReader reader, List<PlatformSupport> support) {
        AppType app = null;
        Platform platform = null;
        Boolean supported = null;
        String since = null;
        reader.beginObject();
        for (String name = reader.nextMember(); name != null; name = reader.nextMember()) {
            switch (name) {
                case "app" -> app = constant(AppType.values(), reader.readString());
                case "platform" -> platform = constant(Platform.values(), reader.readString());
                case "supported" -> supported = reader.readBoolean();
                case "since" -> since = reader.readString();
                default -> reader.readAny();
            }
        }
        if (app != null && platform != null && supported != null) {
            support.add(new PlatformSupport(app, platform, supported, since));
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, @Nullable String word) {
        for (E constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
                return constant;
            }
        }
        return null;
    }
}
