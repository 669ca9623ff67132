package io.feishuapi.spec.read;

import io.feishuapi.spec.text.phrase.Phrase;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name with the parameters behind it, such as {@code getChatInfo(Object object)}.
 *
 * @param name the name as written, without {@code tt.}
 * @param parameters each parameter as written, or null where nothing in brackets follows the name
 */
record Signature(String name, @Nullable List<String> parameters) {

    private static final Phrase OBJECT = Phrase.of("(?i)(?:object|options?|params?|obj)(?:\\s+\\w{1,40}\\??)?");
    private static final Pattern COMMA = Pattern.compile("[,，]");

    private static final Phrase SIGNATURE = Phrase.of(
            "(?<![\\w.$/])((?:[A-Za-z_$][\\w$]{0,80}\\.){0,5}[A-Za-z_$][\\w$]{1,80})(?:\\s{0,5}[（(]([^()（）]{0,300})[)）])?");

    private static final String GLOBAL = "tt.";

    /** The name in a heading: the first with parameters, else the first with an owner, else the first; or null. */
    static @Nullable Signature inHeading(String heading) {
        Matcher matcher = SIGNATURE.matcher(heading);
        Signature best = null;
        while (matcher.find()) {
            Signature found = of(matcher);
            if (found.parameters != null) {
                return found;
            }
            boolean better = best == null || (best.owner() == null && found.owner() != null);
            best = better ? found : best;
        }
        return best;
    }

    /** The first place in prose where a name stands with its parameters, or null. */
    static @Nullable Signature inProse(String prose, String name) {
        int at = prose.indexOf(name);
        while (at >= 0) {
            Matcher matcher = SIGNATURE.matcher(prose);
            matcher.region(ownerStart(prose, at), prose.length()).useTransparentBounds(true);
            if (matcher.lookingAt()
                    && matcher.group(2) != null
                    && matcher.group(1).endsWith(name)) {
                return of(matcher);
            }
            at = prose.indexOf(name, at + name.length());
        }
        return null;
    }

    private static int ownerStart(String prose, int at) {
        int start = at;
        while (start > 0 && (prose.charAt(start - 1) == '.' || isNamePart(prose.charAt(start - 1)))) {
            start--;
        }
        return start;
    }

    private static boolean isNamePart(char c) {
        return c < 128 && Character.isJavaIdentifierPart(c);
    }

    private static Signature of(Matcher matcher) {
        String name = matcher.group(1);
        String bare = name.startsWith(GLOBAL) ? name.substring(GLOBAL.length()) : name;
        String parameters = matcher.group(2);
        return new Signature(bare, parameters == null ? null : split(parameters));
    }

    private static List<String> split(String parameters) {
        String single = parameters.strip();
        if (single.indexOf(',') < 0 && single.indexOf('，') < 0) {
            return single.isEmpty() ? List.of() : List.of(single);
        }
        return COMMA.splitAsStream(parameters)
                .map(String::strip)
                .filter(parameter -> !parameter.isEmpty())
                .toList();
    }

    /** The object that the method belongs to, or null. */
    @Nullable
    String owner() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? null : name.substring(0, dot);
    }

    /** The name without its owner. */
    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Whether all parameters come in one object. */
    boolean takesObject() {
        return parameters != null && parameters.size() == 1 && OBJECT.isAllOf(parameters.get(0));
    }
}
