package io.feishuapi.spec.page.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Resolves the {@code **} that Markdown leaves standing.
 *
 * <p>By the letter of CommonMark {@code **注意：**见下文} is not strong, since the marker stands between punctuation and a letter. Chinese
 * has no blanks there, and everybody means strong.
 */
final class StrongMarkers {

    private static final String MARKER = "**";

    private static final Pattern PARTED = Pattern.compile("\\*\\*");

    /** {@code c872****}: what is left out of a secret. */
    private static final Pattern MASK = Pattern.compile("(?<=[A-Za-z0-9])\\*{3,}");

    private StrongMarkers() {}

    /** Takes the markers out of both texts; pairs of them become marks of the plain text. */
    static void resolve(StringBuilder plain, StringBuilder markdown, List<Mark> marks) {
        if (plain.indexOf(MARKER) < 0
                || !PARTED.matcher(MASK.matcher(plain).replaceAll("")).find()) {
            return;
        }
        List<Integer> removed = remove(plain, marks);
        if (removed.isEmpty()) {
            return;
        }
        List<Mark> moved = new ArrayList<>();
        for (Mark mark : marks) {
            moved.add(new Mark(mark.kind(), shift(mark.start(), removed), shift(mark.end(), removed), mark.target()));
        }
        for (int i = 0; i + 1 < removed.size(); i += 2) {
            moved.add(new Mark(
                    Mark.Kind.STRONG, shift(removed.get(i), removed), shift(removed.get(i + 1), removed), null));
        }
        marks.clear();
        marks.addAll(moved);
        removeOutsideCode(markdown);
    }

    /** The places of the markers, counted before any was removed. */
    private static List<Integer> remove(StringBuilder plain, List<Mark> marks) {
        String text = plain.toString();
        List<Integer> places = new ArrayList<>();
        BitSet code = code(marks);
        StringBuilder kept = new StringBuilder(text.length());
        int done = 0;
        for (int at = text.indexOf(MARKER); at >= 0; at = text.indexOf(MARKER, at + MARKER.length())) {
            if (!code.get(at)) {
                places.add(at);
                kept.append(text, done, at);
                done = at + MARKER.length();
            }
        }
        kept.append(text, done, text.length());
        plain.setLength(0);
        plain.append(kept);
        return places;
    }

    private static BitSet code(List<Mark> marks) {
        BitSet code = new BitSet();
        for (Mark mark : marks) {
            if (mark.kind() == Mark.Kind.CODE) {
                code.set(mark.start(), mark.end());
            }
        }
        return code;
    }

    private static int shift(int place, List<Integer> removed) {
        int found = Collections.binarySearch(removed, place);
        int before = found >= 0 ? found : -found - 1;
        return place - before * MARKER.length();
    }

    private static void removeOutsideCode(StringBuilder markdown) {
        StringBuilder kept = new StringBuilder(markdown.length());
        boolean code = false;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            code ^= c == '`';
            if (!code && c == '*' && i + 1 < markdown.length() && markdown.charAt(i + 1) == '*') {
                i++;
            } else {
                kept.append(c);
            }
        }
        markdown.setLength(0);
        markdown.append(kept);
    }
}
