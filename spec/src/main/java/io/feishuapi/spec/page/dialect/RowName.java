package io.feishuapi.spec.page.dialect;

import java.util.regex.Pattern;

/** Tells a field's name at the start of a row from prose that happens to hold a bar. */
final class RowName {

    private static final Pattern NAME = Pattern.compile(
            "^(?:&[a-z]{2,6};|[\\s\\u00a0\\u2002\\u2003\\u3000∟└])*+[`\\[(]?-?[A-Za-z0-9_$.\\u4e00-\\u9fff][^，。：；,;:\\s]{0,60}+(?:\\([^()\\s]{0,300}\\))?[\\s`]{0,9}");

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][\\w$.]{0,60}+");

    private RowName() {}

    static boolean looksLikeOne(String cell) {
        return cell.length() < 500 && NAME.matcher(cell).matches();
    }

    /** Whether a text is a name and nothing else, as a member of an object has it. */
    static boolean isIdentifier(String text) {
        return IDENTIFIER.matcher(text).matches();
    }
}
