package io.feishuapi.spec.fact;

/**
 * Full-width punctuation, digits and letters as their ASCII twins, one character for one, so that places in the normal form are places
 * in the text. Phrases are written against the normal form.
 */
final class Normal {

    private static final String FROM = "，、：；！？（）［］｛｝“”‘’「」『』【】～〜－–—−＋＝／｜＜＞　\u00a0\u2002\u2003\t";
    private static final String TO = ",、:;!?()[]{}\"\"''\"\"\"\"[]~~----+=/|<>     ";

    /** Twins of all of ASCII, in its order. */
    private static final char FIRST_WIDE = '！';

    private static final char LAST_WIDE = '～';

    private Normal() {}

    /** The normal form, as long as the text. */
    static String of(String text) {
        StringBuilder normal = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char twin = c == '.' && endsSentence(text, i) ? '。' : twin(c);
            if (twin != c) {
                normal = normal == null ? new StringBuilder(text) : normal;
                normal.setCharAt(i, twin);
            }
        }
        return normal == null ? text : normal.toString();
    }

    private static char twin(char c) {
        if (isItself(c)) {
            return c;
        }
        int at = FROM.indexOf(c);
        if (at >= 0) {
            return TO.charAt(at);
        }
        return c >= FIRST_WIDE && c <= LAST_WIDE ? (char) (c - FIRST_WIDE + '!') : c;
    }

    /** Whether a character is one of the many that have no twin: of ASCII, or a Chinese one. */
    private static boolean isItself(char c) {
        return c < '\u00a0' ? c != '\t' : c >= '\u3100' && c < FIRST_WIDE;
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
