package io.feishuapi.h5sdk;

import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;
import java.util.List;

/**
 * The arguments of {@code h5sdk.config}. None of them is secret.
 *
 * <pre>{@code
 * "<script>h5sdk.config(" + ScriptText.of(config) + ");</script>"
 * }</pre>
 *
 * @param appId the app, {@code cli_…}
 * @param timestamp when it was signed, milliseconds since 1970
 * @param nonceStr a text used once
 * @param signature lowercase hex SHA-1
 * @param jsApiList the APIs that the page will call
 */
public record H5Config(String appId, long timestamp, String nonceStr, String signature, List<String> jsApiList)
        implements JsonWritable {

    /** Keeps a copy of the list. */
    public H5Config {
        jsApiList = List.copyOf(jsApiList);
    }

    /** The object for the page as JSON; for a script in HTML use {@link io.feishuapi.script.ScriptText#of}. */
    public String toJson() {
        return JsonWriter.toJson(this);
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.beginObject()
                .member("appId", appId)
                .member("timestamp", timestamp)
                .member("nonceStr", nonceStr)
                .member("signature", signature)
                .member("jsApiList", jsApiList)
                .endObject();
    }
}
