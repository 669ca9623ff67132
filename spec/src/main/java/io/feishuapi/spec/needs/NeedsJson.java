package io.feishuapi.spec.needs;

import com.fasterxml.jackson.core.JsonGenerator;
import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.model.description.JsonNode;
import io.feishuapi.spec.model.description.MalformedModelException;
import io.feishuapi.spec.model.json.LiteralParser;
import io.feishuapi.spec.text.JsonText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** Reads the files of interfaces, and writes the merged needs of an app. */
public final class NeedsJson {

    private NeedsJson() {}

    /** The merged needs of an app. */
    public static String write(AppNeeds needs) {
        return JsonText.write(json -> {
            json.writeStartObject();
            byName(json, "interfaces", needs.interfaces());
            byName(json, "permissions", needs.permissions());
            byName(json, "authScopes", needs.authScopes());
            clients(json, needs.clients());
            json.writeEndObject();
        });
    }

    /**
     * Reads the file of an interface.
     *
     * @throws MalformedModelException when it is something else; the message says where
     */
    public static InterfaceNeeds read(String text) throws MalformedModelException {
        JsonNode json = LiteralParser.parse(text);
        List<ApiNeeds> apis = new ArrayList<>();
        for (JsonNode api : json.required("apis").elements()) {
            List<Support> support = new ArrayList<>();
            for (JsonNode cell : api.list("support")) {
                support.add(support(cell));
            }
            apis.add(new ApiNeeds(
                    api.text("name"),
                    api.optionalText("sourceUrl"),
                    api.texts("permissions"),
                    api.texts("authScopes"),
                    support));
        }
        return new InterfaceNeeds(json.text("interface"), apis);
    }

    private static void clients(JsonGenerator json, List<ClientNeed> clients) throws IOException {
        json.writeArrayFieldStart("clients");
        for (ClientNeed client : clients) {
            json.writeStartObject();
            json.writeStringField("app", client.app().wireName());
            json.writeStringField("platform", client.platform().wireName());
            json.writeBooleanField("runs", client.missing().isEmpty());
            if (client.since() != null) {
                json.writeStringField("since", client.since());
            }
            texts(json, "missing", client.missing());
            texts(json, "unstated", client.unstated());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void byName(JsonGenerator json, String name, Map<String, SortedSet<String>> values)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, SortedSet<String>> entry : values.entrySet()) {
            texts(json, entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static Support support(JsonNode cell) throws MalformedModelException {
        return new Support(
                cell.required("app").word(AppType.values(), AppType::wireName),
                cell.required("platform").word(Platform.values(), Platform::wireName),
                cell.required("supported").bool(),
                cell.optionalText("since"));
    }
}
