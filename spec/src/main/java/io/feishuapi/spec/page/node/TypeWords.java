package io.feishuapi.spec.page.node;

import java.util.regex.Pattern;

/** The words that name types in a table, told apart from other text. */
public final class TypeWords {

    private static final Pattern WORD = Pattern.compile(
            "`?(?:(?:hex )?string|str|number|int(?:eger)?|long|float|double|bool(?:ean)?|object|array|function|arraybuffer"
                    + "|any|null|undefined|void|date|blob|typedarray|uint8array|字符串|数字|布尔值?|对象|数组|函数"
                    + "|array\\s?<[^<>]{0,40}>|[a-z][a-z0-9]{0,40}(?:\\[\\]){1,3})`?",
            Pattern.CASE_INSENSITIVE);

    private TypeWords() {}

    /** Whether a text is one type and nothing else. */
    public static boolean isType(String text) {
        String stripped = text.strip();
        return stripped.length() <= 60 && WORD.matcher(stripped).matches();
    }
}
