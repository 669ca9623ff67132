package io.feishuapi.spec.fact;

/**
 * Full-width punctuation, digits and letters as their ASCII twins, one character for one, so that places in the normal form are places
 * in the text. Phrases are written against the normal form.
 */
final class Normal {

    private static final String FROM = "，、：；！？（）［］｛｝“”‘’「」『』【】～〜－–—＋＝／｜＜＞　\u00a0\u2002\u2003\t";
    private static final String TO = ",、:;!?()[]{}\"\"''\"\"\"\"[]~~---+=/|<>     ";

    /** Twins of all of ASCII, in its order. */
    private static final char FIRST_WIDE = '！';

    private static final char LAST_WIDE = '～';

    private Normal() {}

    /** The normal form, as long as the text. */
    static String of(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = FROM.indexOf(c);
            if (at >= 0) {
                normal.append(TO.charAt(at));
            } else if (c == '.' && endsSentence(text, i)) {
                normal.append('。');
            } else if (c >= FIRST_WIDE && c <= LAST_WIDE) {
                normal.append((char) (c - FIRST_WIDE + '!'));
            } else {
                normal.append(c);
            }
        }
        return normal.toString();
    }

    /** Whether a full stop ends a sentence: after a word, before a blank and a capital, or at the end. */
    private static boolean endsSentence(String text, int at) {
        boolean word = at > 0 && (Character.isLetter(text.charAt(at - 1)) || text.charAt(at - 1) == ')');
        boolean last = at + 1 == text.length();
        boolean next =
                at + 2 < text.length() && text.charAt(at + 1) == ' ' && Character.isUpperCase(text.charAt(at + 2));
        return word && (last || next);
    }
}
