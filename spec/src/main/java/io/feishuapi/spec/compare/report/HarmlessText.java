package io.feishuapi.spec.compare.report;

import java.util.stream.Collectors;

/** Makes characters visible that would act on a terminal or turn text around: controls, bidi marks, what has no width. */
public final class HarmlessText {

    private HarmlessText() {}

    /** One line: line breaks become visible as well. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(HarmlessText::isHarmful)) {
            return text;
        }
        StringBuilder harmless = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            if (isHarmful(codePoint)) {
                for (char c : Character.toChars(codePoint)) {
                    harmless.append(escape(c));
                }
            } else {
                harmless.appendCodePoint(codePoint);
            }
        });
        return harmless.toString();
    }

    /** Several lines, each made harmless. */
    public static String ofLines(String text) {
        return text.lines().map(HarmlessText::of).collect(Collectors.joining("\n"));
    }

    static boolean isHarmful(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** A UTF-16 unit by its number, as JSON and Java write it: backslash, u, four digits. */
    static String escape(char c) {
        StringBuilder digits = new StringBuilder("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            digits.append(Character.forDigit((c >> shift) & 0xf, 16));
        }
        return digits.toString();
    }
}
