package io.feishuapi.spec.compare.report;

/** Page text in Markdown: shown as it is, whatever it holds, in a table too. */
final class MarkdownText {

    private MarkdownText() {}

    /** As code. A code span cannot hold a pipe or a back quote in a table on every site, so those go into an element. */
    static String code(String text) {
        String harmless = HarmlessText.of(text);
        if (harmless.isBlank()) {
            return Wording.ABSENT;
        }
        boolean plain = harmless.indexOf('|') < 0 && harmless.indexOf('`') < 0 && harmless.indexOf('\\') < 0;
        return plain ? "`" + harmless + "`" : "<code>" + escape(harmless) + "</code>";
    }

    /** As prose: no mark of Markdown or HTML, no link and no mention comes of it. */
    static String prose(String text) {
        return escape(HarmlessText.of(text));
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            if (isPlain(codePoint)) {
                escaped.appendCodePoint(codePoint);
            } else {
                escaped.append("&#").append(codePoint).append(';');
            }
        });
        return escaped.toString();
    }

    /** Colons and dots are not: they make links of bare addresses. */
    private static boolean isPlain(int codePoint) {
        return codePoint > 0x7e || Character.isLetterOrDigit(codePoint) || " ,;'\"()/-".indexOf(codePoint) >= 0;
    }
}
