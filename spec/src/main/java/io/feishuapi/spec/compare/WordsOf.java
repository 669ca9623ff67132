package io.feishuapi.spec.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prose as it is compared: what only layout changed is the same. */
final class WordsOf {

    private WordsOf() {}

    static String text(@Nullable String text) {
        return text == null ? "" : ShortText.normalise(text);
    }

    static List<String> texts(List<String> texts) {
        return texts.stream().map(ShortText::normalise).toList();
    }
}
