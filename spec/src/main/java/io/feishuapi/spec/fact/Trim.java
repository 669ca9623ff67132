package io.feishuapi.spec.fact;

/**
 * A text without punctuation around it.
 *
 * @param raw the text
 */
record Trim(String raw) {

    private static final String MARKS = "。；;，,、：: 　.";

    /** The text without blanks, commas and closing marks at its ends. */
    String text() {
        int start = 0;
        int end = raw.length();
        while (start < end && MARKS.indexOf(raw.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && MARKS.indexOf(raw.charAt(end - 1)) >= 0) {
            end--;
        }
        return raw.substring(start, end);
    }
}
