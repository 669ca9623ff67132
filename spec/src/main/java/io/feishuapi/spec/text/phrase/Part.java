package io.feishuapi.spec.text.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a regular expression: what is known of all that it matches.
 *
 * @param needs what a text cannot do without in which it matches
 * @param letters the characters that a match may hold, or null where they may be any
 * @param first the characters that a match may begin with, or null where they may be any
 * @param mayBeEmpty whether it may match nothing
 */
record Part(
        Trigger needs, @Nullable Letters letters, @Nullable Letters first, boolean mayBeEmpty) {

    /** What matches between characters. */
    static final Part EMPTY = new Part(Trigger.ALWAYS, Letters.NONE, Letters.NONE, true);

    /** Some character. */
    static final Part ANY_CHARACTER = new Part(Trigger.ALWAYS, null, null, false);

    /** What nothing is known of. */
    static final Part UNKNOWN = new Part(Trigger.ALWAYS, null, null, true);

    /** A character. */
    static Part of(char c) {
        Letters letters = Letters.of(c);
        return new Part(Trigger.of(letters), letters, letters, false);
    }

    /** One of some characters, which are too many to look for. */
    static Part oneOf(Letters letters) {
        return new Part(Trigger.ALWAYS, letters, letters, false);
    }

    /** This part, then another. */
    Part then(Part next) {
        return new Part(
                needs.and(next.needs),
                union(letters, next.letters),
                mayBeEmpty ? union(first, next.first) : first,
                mayBeEmpty && next.mayBeEmpty);
    }

    /** One part of several. */
    static Part any(List<Part> parts) {
        List<Trigger> needs = new ArrayList<>();
        Letters letters = Letters.NONE;
        Letters first = Letters.NONE;
        boolean mayBeEmpty = false;
        for (Part part : parts) {
            needs.add(part.needs);
            letters = union(letters, part.letters);
            first = union(first, part.first);
            mayBeEmpty |= part.mayBeEmpty;
        }
        return new Part(Trigger.any(needs), letters, first, mayBeEmpty);
    }

    /** This part, or nothing. */
    Part orNothing() {
        return new Part(Trigger.ALWAYS, letters, first, true);
    }

    /** This part beside a match: the text holds it too, but not the match. */
    Part beside() {
        return new Part(needs, Letters.NONE, Letters.NONE, true);
    }

    /** This part, which other characters than those known will do for too. */
    Part needless() {
        return new Part(Trigger.ALWAYS, letters, first, mayBeEmpty);
    }

    private static @Nullable Letters union(@Nullable Letters one, @Nullable Letters other) {
        return one == null || other == null ? null : one.and(other);
    }
}
