package io.feishuapi.spec.text.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a wording cannot do without: all characters of one of several sets, and sometimes of one of several others too. */
final class Trigger {

    /** A wording that needs nothing. */
    static final Trigger ALWAYS = new Trigger(null, Letters.NONE);

    /** With more sets the quick look is no longer quick. */
    private static final int MOST = 64;

    /** That a sentence holds some character: a guess. */
    private static final double LIKELIHOOD_OF_LETTER = 0.15;

    private final Letters[] alternatives;
    private final @Nullable Trigger others;

    private Trigger(@Nullable Trigger others, Letters... alternatives) {
        this.others = others;
        this.alternatives = alternatives;
    }

    /** A wording that needs all characters of a set. */
    static Trigger of(Letters letters) {
        return new Trigger(null, letters);
    }

    /** Whether a text with these characters can hold the wording. */
    boolean fires(Letters text) {
        for (Letters alternative : alternatives) {
            if (text.holds(alternative)) {
                return others == null || others.fires(text);
            }
        }
        return false;
    }

    /** Whether a text can hold the wording. */
    boolean fires(PhraseText text) {
        return isAlways() || fires(text.letters());
    }

    /** Whether every text can hold the wording. */
    boolean isAlways() {
        return this == ALWAYS;
    }

    /** What is needed where one wording follows another. */
    Trigger and(Trigger next) {
        if (isAlways() || next.isAlways()) {
            return isAlways() ? next : this;
        }
        if (alternatives.length * next.alternatives.length > MOST || next.others != null) {
            return next.with(this);
        }
        Letters[] both = new Letters[alternatives.length * next.alternatives.length];
        int count = 0;
        for (Letters first : alternatives) {
            for (Letters second : next.alternatives) {
                both[count++] = first.and(second);
            }
        }
        return smallest(others, both);
    }

    private Trigger with(Trigger more) {
        return new Trigger(others == null ? more : others.with(more), alternatives);
    }

    /** What is needed where any of some wordings will do. */
    static Trigger any(List<Trigger> triggers) {
        List<Letters> all = new ArrayList<>();
        for (Trigger trigger : triggers) {
            if (trigger.isAlways()) {
                return ALWAYS;
            }
            Collections.addAll(all, trigger.rarest().alternatives);
        }
        return smallest(null, all.toArray(Letters[]::new));
    }

    /** Of these alternatives and the others, those that fewer texts are likely to hold. */
    private Trigger rarest() {
        if (others == null) {
            return this;
        }
        Trigger other = others.rarest();
        return other.likelihood() < likelihood() ? other : this;
    }

    private double likelihood() {
        double sum = 0;
        for (Letters alternative : alternatives) {
            sum += Math.pow(LIKELIHOOD_OF_LETTER, alternative.size());
        }
        return sum;
    }

    /** Without the sets that hold another one. */
    private static Trigger smallest(@Nullable Trigger others, Letters[] sets) {
        int count = 0;
        for (Letters set : sets) {
            if (!holdsAny(set, sets, count)) {
                int kept = 0;
                for (int i = 0; i < count; i++) {
                    if (!sets[i].holds(set)) {
                        sets[kept++] = sets[i];
                    }
                }
                sets[kept] = set;
                count = kept + 1;
            }
        }
        return count > MOST ? ALWAYS : new Trigger(others, count == sets.length ? sets : Arrays.copyOf(sets, count));
    }

    private static boolean holdsAny(Letters set, Letters[] sets, int count) {
        for (int i = 0; i < count; i++) {
            if (set.holds(sets[i])) {
                return true;
            }
        }
        return false;
    }
}
