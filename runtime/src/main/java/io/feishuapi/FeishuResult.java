package io.feishuapi;

import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a call or an event brought. Implementations are immutable; absent members are null. */
public interface FeishuResult extends JsonWritable {

    /**
     * Members that the page does not know, {@code errMsg} among them, by name, in the order in which they came. Values are
     * {@link String}, {@link Number}, {@link Boolean}, {@link java.util.List}, {@link Map} or null.
     */
    Map<String, @Nullable Object> extra();

    /** The JSON object that it was read from, unknown members included. */
    default String toJson() {
        return JsonWriter.toJson(this);
    }
}
