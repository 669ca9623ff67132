package io.feishuapi.spec.correction;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What somebody who wrote a name may have meant. */
public final class ClosestName {

    /** Longer words are no typing errors; it also bounds the work. */
    private static final int MAX_LENGTH = 100;

    private ClosestName() {}

    /** The end of a sentence such as {@code (did you mean 'reason'?)}, or nothing where no name is near. */
    public static String hint(String name, Collection<String> known) {
        return of(name, known)
                .map(closest -> " (did you mean '" + closest + "'?)")
                .orElse("");
    }

    /** The nearest of the known names, the first of several; nothing where all are far. */
    public static Optional<String> of(String name, Collection<String> known) {
        if (name.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<String> closest = Optional.empty();
        int best = Math.max(1, name.length() / 3) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - name.length()) < best) {
                int distance = distance(name, candidate);
                if (distance < best) {
                    best = distance;
                    closest = Optional.of(candidate);
                }
            }
        }
        return closest;
    }

    /** Levenshtein's distance, swapped neighbours as one step, letters of either case alike. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int replaced = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                steps[i][j] = Math.min(replaced, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[a.length()][b.length()];
    }
}
