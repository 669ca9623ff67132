package io.feishuapi;

import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. Implementations are immutable and were checked when they were made.
 *
 * @see InvalidRequestException
 */
public interface FeishuRequest extends JsonWritable {

    /** Parameters that the page does not know, by name, in the order in which they were added. */
    Map<String, @Nullable Object> extra();

    /** The JSON object that goes over the wire. Absent parameters and defaults are not in it. */
    default String toJson() {
        return JsonWriter.toJson(this);
    }
}
