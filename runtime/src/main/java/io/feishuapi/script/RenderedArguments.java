package io.feishuapi.script;

import io.feishuapi.FeishuRequest;
import io.feishuapi.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a rendered call: one object, or positional ones.
 *
 * @param given each as an expression
 * @param positional whether they are positional
 */
record RenderedArguments(List<String> given, boolean positional) {

    static RenderedArguments of(String apiName, FeishuRequest request) {
        String json = request.toJson();
        // A quote in a text is escaped, so this is no text.
        if (json.contains("{\"@object\":")) {
            throw new IllegalArgumentException(
                    apiName + " is given an object with methods, which only a bridge can carry");
        }
        if (!json.startsWith("[")) {
            return new RenderedArguments(List.of(ScriptText.of(request)), false);
        }
        List<String> given = JsonReader.parse(json, reader -> {
            List<String> elements = new ArrayList<>();
            reader.beginArray();
            while (reader.nextElement()) {
                elements.add(reader.readRaw());
            }
            return elements;
        });
        given.replaceAll(ScriptText::ofJson);
        return new RenderedArguments(given, true);
    }

    String text() {
        return String.join(",", given);
    }

    /** Whether a function may stand among them: they are positional, or there are none. */
    boolean isFree() {
        return positional || given.get(0).equals("{}");
    }

    /** The one object with more members. */
    String withMembers(List<String> members) {
        String object = positional ? "{}" : given.get(0);
        String open = object.substring(0, object.length() - 1);
        String more = String.join(",", members);
        return open + ("{".equals(open) || more.isEmpty() ? more : "," + more) + "}";
    }

    /** Free arguments with a function among them. */
    String withFunction(int position, @Nullable String function) {
        List<String> all = new ArrayList<>(positional ? given : List.of());
        if (function != null) {
            while (all.size() < position) {
                all.add("null");
            }
            all.add(position, function);
        }
        return String.join(",", all);
    }
}
