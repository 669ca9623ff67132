package io.feishuapi.script;

import io.feishuapi.Binary;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What JSON only has with marks, as a script has it: expressions that make an {@code ArrayBuffer}, and what had to be told from marks as
 * it was before.
 */
final class BinaryExpressions {

    /**
     * A value and no member's name. A quote inside a string is escaped, so one behind a colon, a bracket or a comma begins a string or
     * ends one, and this text follows no end of a string.
     */
    private static final Pattern VALUE =
            Pattern.compile("(?<![^:,\\[])\"" + Pattern.quote(Binary.WIRE_PREFIX) + "([A-Za-z0-9+/]*+={0,2})\"(?!:)");

    /** The same of text that only looks like it. */
    private static final Pattern TEXT =
            Pattern.compile("(?<![^:,\\[])\"" + Pattern.quote(Binary.TEXT_PREFIX) + "((?:[^\"\\\\]|\\\\.)*+\")(?!:)");

    /** A member whose name is that of a reference's but for more signs in front. */
    private static final Pattern NAME = Pattern.compile("(?<=[{,]\")@(@++object\":)");

    /** Without the characters that HTML takes for its own, and ES5 as old web views have it. */
    private static final String DECODE =
            "(function(t){for(var i=t.length,b=new Uint8Array(i);i--;)b[i]=t.charCodeAt(i);return b.buffer})";

    private BinaryExpressions() {}

    /** The JSON with expressions in place of binary data. */
    static String in(String json) {
        String script = json.contains(Binary.WIRE_PREFIX) ? withBuffers(json) : json;
        if (json.contains(Binary.TEXT_PREFIX)) {
            script = TEXT.matcher(script).replaceAll("\"$1");
        }
        return json.contains("\"@@") ? NAME.matcher(script).replaceAll("$1") : script;
    }

    private static String withBuffers(String json) {
        StringBuilder script = new StringBuilder(json.length() + 128);
        Matcher value = VALUE.matcher(json);
        int written = 0;
        while (value.find()) {
            String base64 = value.group(1);
            if (base64.length() % 4 == 0) {
                script.append(json, written, value.start())
                        .append(DECODE)
                        .append("(atob(\"")
                        .append(base64)
                        .append("\"))");
                written = value.end();
            }
        }
        return script.append(json, written, json.length()).toString();
    }
}
