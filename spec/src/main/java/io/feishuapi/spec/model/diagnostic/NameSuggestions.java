package io.feishuapi.spec.model.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** “Did you mean”: the known names nearest to an unknown one. */
public final class NameSuggestions {

    private static final int MAX_SUGGESTIONS = 3;
    private static final int MAX_LENGTH = 200;

    private NameSuggestions() {}

    /** The nearest names, nearest first; empty where nothing is near. */
    public static List<String> nearest(String unknown, Collection<String> known) {
        String wanted = unknown.toLowerCase(Locale.ROOT);
        if (wanted.length() > MAX_LENGTH) {
            return List.of();
        }
        int limit = Math.max(1, wanted.length() / 3);
        return known.stream()
                .map(name -> new Candidate(name, distance(wanted, lastPartWhereNeeded(wanted, name))))
                .filter(candidate -> candidate.distance() <= limit)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MAX_SUGGESTIONS)
                .map(Candidate::name)
                .toList();
    }

    /** The nearest names to be put behind the unknown one, such as {@code  (did you mean 'getChatInfo'?)}; empty where nothing is near. */
    public static String hint(String unknown, Collection<String> known) {
        List<String> nearest = nearest(unknown, known);
        return nearest.isEmpty()
                ? ""
                : nearest.stream().collect(Collectors.joining("' or '", " (did you mean '", "'?)"));
    }

    /** {@code rename} is near to {@code FileSystemManager.rename}, whose owner people forget. */
    private static String lastPartWhereNeeded(String wanted, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        return dot >= 0 && wanted.indexOf('.') < 0 ? lower.substring(dot + 1) : lower;
    }

    /** Levenshtein's distance, with swapped neighbours as one step. */
    private static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] current = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                int best = Math.min(Math.min(current[column - 1], last[column]) + 1, last[column - 1] + change);
                boolean swapped = row > 1
                        && column > 1
                        && from.charAt(row - 1) == to.charAt(column - 2)
                        && from.charAt(row - 2) == to.charAt(column - 1);
                current[column] = swapped ? Math.min(best, beforeLast[column - 2] + 1) : best;
            }
            int[] reused = beforeLast;
            beforeLast = last;
            last = current;
            current = reused;
        }
        return last[to.length()];
    }

    private record Candidate(String name, int distance) {}
}
