package io.feishuapi.spec.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of fields within prose. */
final class Names {

    /** What may be a field's name. */
    static final String ONE = "(?<![A-Za-z0-9_$.])([A-Za-z_$][A-Za-z0-9_$]{0,60})(?![A-Za-z0-9_$])";

    private Names() {}

    /** Where a field's name stands by itself, from a place on, or -1. */
    static int indexOf(String normal, String name, int from) {
        int at = normal.indexOf(name, from);
        while (at >= 0 && (isPart(normal, at - 1) || isPart(normal, at + name.length()))) {
            at = normal.indexOf(name, at + 1);
        }
        return name.isEmpty() ? -1 : at;
    }

    /** Where a word that may be a field's name ends; where it begins if no such word begins there. */
    static int endOf(String normal, int start) {
        int end = start;
        while (isPart(normal, end)) {
            end++;
        }
        return end;
    }

    /** The field that a word names, however it is spelled: {@code open_chat_id} is openChatId. Null where it names none, or several. */
    static @Nullable String spelledLike(String word, Set<String> names) {
        if (names.contains(word)) {
            return word;
        }
        String bare = bare(word);
        List<String> alike =
                names.stream().filter(name -> bare(name).equals(bare)).toList();
        return word.indexOf('_') > 0 && alike.size() == 1 ? alike.get(0) : null;
    }

    private static String bare(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** Those of some names that stand in a text, in the text's order. */
    static Set<String> in(String normal, Set<String> names) {
        Set<String> found = new LinkedHashSet<>();
        int from = 0;
        while (from < normal.length()) {
            int end = endOf(normal, from);
            if (end > from && names.contains(normal.substring(from, end))) {
                found.add(normal.substring(from, end));
            }
            from = Math.max(end, from + 1);
        }
        return found;
    }

    /** The text without a field's name. */
    static String without(String normal, String name) {
        return replace(normal, name, " ");
    }

    /** The text with other words in place of a field's name. */
    static String replace(String normal, String name, String words) {
        int first = indexOf(normal, name, 0);
        if (first < 0) {
            return normal;
        }
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        for (int at = first; at >= 0; at = indexOf(normal, name, from)) {
            replaced.append(normal, from, at).append(words);
            from = at + name.length();
        }
        return replaced.append(normal.substring(from)).toString();
    }

    private static boolean isPart(String normal, int index) {
        if (index < 0 || index >= normal.length()) {
            return false;
        }
        char c = normal.charAt(index);
        return c == '_' || c == '$' || (c < 128 && Character.isLetterOrDigit(c));
    }
}
