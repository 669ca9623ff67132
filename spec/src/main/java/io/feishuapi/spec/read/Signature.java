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
 * @param returned the type that a heading has before the name, such as {@code Array<string>}, or null
 */
record Signature(
        String name,
        @Nullable List<String> parameters,
        @Nullable String returned) {

    /** {@code Array<string> Files.list(string path)}. */
    private static final Phrase RETURNED =
            Phrase.of("([A-Za-z][\\w$]{1,60}(?:<[\\w<>, ]{1,60}>|\\[\\])?)\\s+(?:tt\\.)?[A-Za-z_$]");

    private static final Phrase OBJECT = Phrase.of("(?i)(?:object|options?|params?|obj)(?:\\s+\\w{1,40}\\??)?");
    private static final Phrase FUNCTION = Phrase.of("(?i)function\\s+([A-Za-z_$][\\w$]{0,60})");
    private static final Pattern COMMA = Pattern.compile("[,，]");

    private static final Phrase SIGNATURE = Phrase.of(
            "(?<![\\w.$/])((?:[A-Za-z_$][\\w$]{0,80}\\.){0,5}[A-Za-z_$][\\w$]{1,80})(?:\\s{0,5}[（(]([^()（）]{0,300})[)）])?");

    private static final String GLOBAL = "tt.";

    Signature(String name, @Nullable List<String> parameters) {
        this(name, parameters, null);
    }

    /** The name in a heading: the first with parameters, else the first with an owner, else the first; or null. */
    static @Nullable Signature inHeading(String heading) {
        Matcher matcher = SIGNATURE.matcher(heading);
        Signature best = null;
        while (matcher.find()) {
            Signature found = of(matcher);
            if (found.parameters != null) {
                return found.returning(heading.substring(0, matcher.start()));
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

    /** The same with the type that stands before the name, unless that is its owner once more. */
    private Signature returning(String before) {
        Matcher type = RETURNED.matcher(before.strip() + " x");
        boolean told = type.lookingAt()
                && type.end() == before.strip().length() + 2
                && !type.group(1).equals(owner());
        return told ? new Signature(name, parameters, type.group(1)) : this;
    }

    /** The same API with parameters that stand elsewhere. */
    Signature with(String otherName, @Nullable List<String> otherParameters) {
        return new Signature(otherName, otherParameters, returned);
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

    /** The names of parameters that are functions, such as {@code callback} of {@code function callback}. */
    List<String> functions() {
        return parameters == null
                ? List.of()
                : parameters.stream()
                        .map(FUNCTION::matcher)
                        .filter(Matcher::matches)
                        .map(function -> function.group(1))
                        .toList();
    }

    /** The last word of a parameter, its name where it has a type before it. */
    static String parameterName(String parameter) {
        String stripped = parameter.strip();
        int end = stripped.length();
        int start = end;
        while (start > 0 && isNamePart(stripped.charAt(start - 1))) {
            start--;
        }
        return stripped.substring(start, end);
    }

    /** Whether all parameters come in one object. */
    boolean takesObject() {
        return parameters != null && parameters.size() == 1 && OBJECT.isAllOf(parameters.get(0));
    }
}
