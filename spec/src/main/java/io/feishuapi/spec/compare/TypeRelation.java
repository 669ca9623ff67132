package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Array;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.FieldType.Union;

/** How a newer type stands to the older one. */
enum TypeRelation {
    SAME,
    WIDER,
    NARROWER,
    OTHER;

    static TypeRelation of(FieldType older, FieldType newer) {
        boolean widens = accepts(newer, older);
        boolean narrows = accepts(older, newer);
        if (widens && narrows) {
            return SAME;
        }
        if (widens) {
            return WIDER;
        }
        return narrows ? NARROWER : OTHER;
    }

    /** Whether every value of {@code given} is one of {@code wanted}. */
    private static boolean accepts(FieldType wanted, FieldType given) {
        if (wanted == Simple.ANY || wanted.equals(given)) {
            return true;
        }
        if (given instanceof Union union) {
            return union.alternatives().stream().allMatch(alternative -> accepts(wanted, alternative));
        }
        if (wanted instanceof Union union) {
            return union.alternatives().stream().anyMatch(alternative -> accepts(alternative, given));
        }
        return wanted instanceof Array wantedArray
                && given instanceof Array givenArray
                && accepts(wantedArray.element(), givenArray.element());
    }
}
