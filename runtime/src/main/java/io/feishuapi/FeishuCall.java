package io.feishuapi;

import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;
import java.util.Locale;

/**
 * One call on its way to a client. Immutable.
 *
 * @param apiName the API as the docs write it, such as {@code getChatInfo} or {@code InnerAudioContext.play}; of a property the
 *     object's name and its own, such as {@code InnerAudioContext.src}
 * @param form how the call is written
 * @param receiver the number of the object whose method or property it is; 0 for what the client itself has
 * @param arguments the parameters without functions: a JSON object that goes in as one, or a JSON list of positional parameters.
 *     {@code {"@object":7}} in it stands for the object with the number 7
 * @param object the number that the caller chose for the object that the call returns; 0 where it returns none. From now on the
 *     caller may use it, without waiting for an answer
 */
public record FeishuCall(String apiName, CallForm form, long receiver, String arguments, long object)
        implements JsonWritable {

    /** A call of the client itself, of the form that most have: one object goes in, and one of two functions answers. */
    public static FeishuCall of(String apiName, String arguments) {
        return of(apiName, CallForm.callbacks(), arguments);
    }

    /** A call of the client itself that gives no object. */
    public static FeishuCall of(String apiName, CallForm form, String arguments) {
        return new FeishuCall(apiName, form, 0, arguments, 0);
    }

    /** The API's name without the object that it belongs to: {@code play} of {@code InnerAudioContext.play}. */
    public String method() {
        return apiName.substring(apiName.lastIndexOf('.') + 1);
    }

    /** Writes the call as the scripts in pages read it. */
    @Override
    public void writeTo(JsonWriter writer) {
        writer.beginObject()
                .member("api", apiName)
                .member("kind", form.kind().name().toLowerCase(Locale.ROOT));
        if (receiver != 0) {
            writer.member("receiver", receiver);
        }
        writer.member("text", arguments).member("success", form.success()).member("fail", form.fail());
        if (form.position() >= 0) {
            writer.member("position", (long) form.position());
        }
        if (object != 0) {
            writer.member("object", object);
        }
        if (!form.objects().isEmpty()) {
            writer.member("objects", form.objects());
        }
        writer.endObject();
    }
}
