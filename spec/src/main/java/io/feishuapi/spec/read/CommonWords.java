package io.feishuapi.spec.read;

/** What two texts have in common, word for word. */
final class CommonWords {

    /** Longer texts are compared by their beginnings. */
    private static final int LONGEST = 300;

    private CommonWords() {}

    /** How long the longest run of letters is that stands in both texts. */
    static int longest(String one, String other) {
        String a = one.substring(0, Math.min(one.length(), LONGEST));
        String b = other.substring(0, Math.min(other.length(), LONGEST));
        int longest = 0;
        int[] before = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int[] now = new int[b.length() + 1];
            for (int j = 0; Character.isLetterOrDigit(a.charAt(i)) && j < b.length(); j++) {
                now[j + 1] = a.charAt(i) == b.charAt(j) ? before[j] + 1 : 0;
                longest = Math.max(longest, now[j + 1]);
            }
            before = now;
        }
        return longest;
    }
}
