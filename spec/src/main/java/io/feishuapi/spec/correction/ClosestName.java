package io.feishuapi.spec.correction;

import java.util.Arrays;
import java.util.Collection;
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

    /** Levenshtein's distance, letters of either case alike. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int changed = previous[j - 1] + (same ? 0 : 1);
                current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
