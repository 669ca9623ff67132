package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.FieldType;

/** How a newer type stands to the older one. */
enum TypeRelation {
    SAME,
    WIDER,
    NARROWER,
    OTHER;

    static TypeRelation of(FieldType older, FieldType newer) {
        boolean widens = newer.accepts(older);
        boolean narrows = older.accepts(newer);
        if (widens && narrows) {
            return SAME;
        }
        if (widens) {
            return WIDER;
        }
        return narrows ? NARROWER : OTHER;
    }
}
