package io.feishuapi.script;

import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;
import io.feishuapi.json.WellFormedText;

/**
 * Values as JavaScript that stays inside the {@code <script>} element or the attribute that it is put into, whatever the values hold.
 *
 * <p>JSON strings are JavaScript strings already, but an HTML parser looks for {@code </script>}, {@code <!--} and quotes, older
 * engines end a line at U+2028, and a URL's percent signs are decoded before its script runs. All of these can only stand inside strings, where an escape means the same.
 */
public final class ScriptText {

    private ScriptText() {}

    /** A value as an expression: an object, a list, a number. {@link io.feishuapi.Binary} becomes an {@code ArrayBuffer}. */
    public static String of(JsonWritable value) {
        return ofJson(JsonWriter.toJson(value));
    }

    /** JSON as an expression. */
    static String ofJson(String json) {
        return BinaryExpressions.in(escaped(json));
    }

    /** A text as a string literal in double quotes. */
    public static String literal(String text) {
        return BinaryExpressions.in(escaped(JsonWriter.toJson(writer -> writer.value(text))));
    }

    /**
     * A name that may stand in a script as code.
     *
     * @throws IllegalArgumentException if it is no identifier, nor several with dots between them
     */
    public static String name(String name) {
        return ScriptNames.require(name, "the name of a function");
    }

    /** A script of this class as the value of an attribute, to be put between double or single quotes. */
    public static String inAttribute(String script) {
        return script.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** JSON with escapes for all that HTML, or a line of an old engine, would take for its own. */
    static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        for (int i = 0; i < json.length(); i++) {
            char character = json.charAt(i);
            if (isSpecial(character) || WellFormedText.isLone(json, i)) {
                WellFormedText.appendEscape(escaped, character);
            } else {
                escaped.append(character);
            }
        }
        return withoutPrototype(escaped.toString());
    }

    private static boolean isSpecial(char character) {
        return switch (character) {
            case '<', '>', '&', '\'', '`', '%', '\u007f', '\u0085', '\u2028', '\u2029', '\uFEFF' -> true;
            default -> false;
        };
    }

    /**
     * A literal's member {@code "__proto__"} would set the prototype; a computed name is a member like any other. Between the
     * characters looked for there is no room for a string that merely contains them, since a quote inside a string is escaped.
     */
    private static String withoutPrototype(String json) {
        return json.replace("{\"__proto__\":", "{[\"__proto__\"]:").replace(",\"__proto__\":", ",[\"__proto__\"]:");
    }
}
