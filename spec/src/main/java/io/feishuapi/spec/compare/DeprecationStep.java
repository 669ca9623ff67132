package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Deprecation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a deprecation changed. */
enum DeprecationStep {
    NONE,
    CAME,
    WITHDRAWN,
    OTHER_REPLACEMENT,
    OTHER_WORDS;

    static DeprecationStep of(@Nullable Deprecation older, @Nullable Deprecation newer) {
        if (older == null) {
            return newer == null ? NONE : CAME;
        }
        if (newer == null) {
            return WITHDRAWN;
        }
        if (!Objects.equals(older.replacement(), newer.replacement())) {
            return OTHER_REPLACEMENT;
        }
        return WordsOf.text(older.text()).equals(WordsOf.text(newer.text())) ? NONE : OTHER_WORDS;
    }

    /** The sentence that says it, or null. */
    static @Nullable String text(@Nullable Deprecation deprecation) {
        return deprecation == null ? null : deprecation.text();
    }

    /** What to use instead, or null where nothing is named. */
    static @Nullable String replacement(@Nullable Deprecation deprecation) {
        return deprecation == null ? null : deprecation.replacement();
    }
}
