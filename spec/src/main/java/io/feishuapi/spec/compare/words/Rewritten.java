package io.feishuapi.spec.compare.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text of a list that went, came, or was written anew.
 *
 * @param older the text in the older list, or null where it came
 * @param newer the text in the newer list, or null where it went
 */
public record Rewritten<T>(@Nullable T older, @Nullable T newer) {

    /** More pairs are not tried: what is left over then counts as gone and come. */
    private static final int MOST_PAIRS = 10_000;

    /**
     * What differs between two lists, but for order. A text that is gone and one that came belong together where they are the only ones,
     * or share a third of their characters or more at their ends.
     *
     * @param words the text as it is compared
     */
    public static <T> List<Rewritten<T>> between(List<T> older, List<T> newer, Function<T, String> words) {
        List<T> gone = new ArrayList<>(older);
        List<T> came = new ArrayList<>();
        for (T text : newer) {
            if (!remove(gone, text, words)) {
                came.add(text);
            }
        }
        List<Rewritten<T>> rewritten = new ArrayList<>();
        if (gone.size() == 1 && came.size() == 1) {
            return List.of(new Rewritten<>(gone.get(0), came.get(0)));
        }
        boolean isPaired = (long) gone.size() * came.size() <= MOST_PAIRS;
        for (T text : came) {
            int partner = isPaired ? nearest(gone, text, words) : -1;
            rewritten.add(new Rewritten<>(partner < 0 ? null : gone.remove(partner), text));
        }
        gone.forEach(text -> rewritten.add(new Rewritten<>(text, null)));
        return rewritten;
    }

    private static <T> boolean remove(List<T> texts, T wanted, Function<T, String> words) {
        for (int i = 0; i < texts.size(); i++) {
            if (words.apply(texts.get(i)).equals(words.apply(wanted))) {
                texts.remove(i);
                return true;
            }
        }
        return false;
    }

    private static <T> int nearest(List<T> texts, T wanted, Function<T, String> words) {
        int nearest = -1;
        int most = 0;
        String to = words.apply(wanted);
        for (int i = 0; i < texts.size(); i++) {
            String from = words.apply(texts.get(i));
            TextDifference difference = TextDifference.between(from, to);
            int longer = Math.max(from.length(), to.length());
            int shared = longer
                    - Math.max(difference.gone().length(), difference.came().length());
            if (shared * 3 >= longer && shared > most) {
                most = shared;
                nearest = i;
            }
        }
        return nearest;
    }
}
