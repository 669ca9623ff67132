package io.feishuapi.spec.compare.words;

/**
 * Where two texts differ. Words and numbers are never cut in two: {@code 3.12.0} became {@code 3.20.0}, not {@code 12} {@code 20}.
 *
 * @param gone what only the older text has, empty where something was put in
 * @param came what only the newer text has, empty where something was left out
 * @param older the older text, of a long one only what differs and a little around it
 * @param newer the newer text, likewise
 */
public record TextDifference(String gone, String came, String older, String newer) {

    private static final int AROUND = 16;
    private static final int LONGEST = 120;
    private static final String CUT = "…";

    /** The difference of two texts that are not equal. */
    public static TextDifference between(String was, String is) {
        int[] older = was.codePoints().toArray();
        int[] newer = is.codePoints().toArray();
        int shorter = Math.min(older.length, newer.length);
        int start = 0;
        while (start < shorter && older[start] == newer[start]) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && older[older.length - 1 - end] == newer[newer.length - 1 - end]) {
            end++;
        }
        while (start > 0 && (isWithinWord(older, start) || isWithinWord(newer, start))) {
            start--;
        }
        while (end > 0 && (isWithinWord(older, older.length - end) || isWithinWord(newer, newer.length - end))) {
            end--;
        }
        return new TextDifference(
                text(older, start, older.length - end),
                text(newer, start, newer.length - end),
                excerpt(older, start, older.length - end),
                excerpt(newer, start, newer.length - end));
    }

    private static boolean isWithinWord(int[] text, int at) {
        return at > 0 && at < text.length && isWord(text[at - 1]) && isWord(text[at]);
    }

    private static boolean isWord(int codePoint) {
        return codePoint < 0x80 && (Character.isLetterOrDigit(codePoint) || codePoint == '.' || codePoint == '_');
    }

    private static String excerpt(int[] text, int from, int to) {
        if (text.length <= LONGEST) {
            return text(text, 0, text.length);
        }
        int start = from <= AROUND ? 0 : from - AROUND;
        int end = to + AROUND >= text.length ? text.length : to + AROUND;
        String begin = start > 0 ? CUT : "";
        int room = LONGEST - begin.length() - CUT.length();
        end = Math.min(end, start + room);
        return begin + text(text, start, end) + (end < text.length ? CUT : "");
    }

    private static String text(int[] text, int from, int to) {
        return new String(text, from, to - from);
    }
}
