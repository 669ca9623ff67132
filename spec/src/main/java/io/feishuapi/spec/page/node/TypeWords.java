package io.feishuapi.spec.page.node;

import java.util.regex.Pattern;

/** The words that name types in a table, told apart from other text. */
public final class TypeWords {

    private static final Pattern WORD = Pattern.compile(
            "`?(?:(?:hex"
                    + " )?string|str|number|int(?:eger)?|long|float|double|bool(?:ean)?|object|array|function|arraybuffer"
                    + "|any|null|undefined|void|date|blob|typedarray|uint8array|字符串|数字|布尔值?|对象|数组|函数"
                    + "|array\\s?<[^<>]{0,40}>|[a-z][a-z0-9]{0,40}(?:\\[\\]){1,3})`?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMED = Pattern.compile("`?[A-Z][A-Za-z0-9_.]{0,60}(?:\\[\\]){0,3}`?");
    private static final Pattern TWO_WORDS = Pattern.compile("^`?[A-Z][A-Z0-9]*+[a-z_.][a-z0-9_.]*+[A-Z].*");
    private static final Pattern QUOTED = Pattern.compile("`?(?:'[^']{1,40}'|\"[^\"]{1,40}\")`?");

    private TypeWords() {}

    /** Whether a text is one type and nothing else. */
    public static boolean isType(String text) {
        String stripped = text.strip();
        return stripped.length() <= 60 && WORD.matcher(stripped).matches();
    }

    /** Whether a text is a literal in quotes, as in {@code 'dark' | 'light'}. */
    public static boolean isLiteral(String text) {
        return QUOTED.matcher(text.strip()).matches();
    }

    /** Whether a text can only be the name of a type that some page describes, since it is written as one word of several. */
    public static boolean isTypeName(String text) {
        return TWO_WORDS.matcher(text.strip()).matches() && isCapital(text);
    }

    /** Whether a text can be the name of a type that some page describes. */
    public static boolean isCapital(String text) {
        return NAMED.matcher(text.strip()).matches();
    }
}
