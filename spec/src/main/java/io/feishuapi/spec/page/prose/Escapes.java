package io.feishuapi.spec.page.prose;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Makes characters of escaped ones and of entities. */
final class Escapes {

    private Escapes() {}

    /** Whether a backslash before a character means the character. */
    static boolean isEscapable(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    /** The text that a text of Markdown without other markup stands for: escaped characters and entities. */
    static String unescape(String markdown) {
        return markdown.indexOf('\\') < 0 && markdown.indexOf('&') < 0 ? markdown : Escaping.unescapeString(markdown);
    }

    /** The same text, each escaped character in place of its escape. */
    static String withoutBackslashes(String markdown) {
        int escape = markdown.indexOf('\\');
        if (escape < 0) {
            return markdown;
        }
        StringBuilder plain = new StringBuilder(markdown.length());
        int done = 0;
        while (escape >= 0 && escape + 1 < markdown.length()) {
            boolean escaped = isEscapable(markdown.charAt(escape + 1));
            if (escaped) {
                plain.append(markdown, done, escape);
                done = escape + 1;
            }
            escape = markdown.indexOf('\\', escape + (escaped ? 2 : 1));
        }
        return plain.append(markdown, done, markdown.length()).toString();
    }

    /** The character that an entity stands for. */
    static String character(String entity) {
        return switch (entity) {
            case "&nbsp;" -> "\u00a0";
            case "&ensp;" -> "\u2002";
            case "&emsp;" -> "\u2003";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&amp;" -> "&";
            case "&quot;" -> "\"";
            case "&#124;" -> "|";
            default -> Escaping.unescapeString(entity);
        };
    }
}
