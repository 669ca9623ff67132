package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;

/** The type; the order of alternatives means nothing. */
final class TypeComparer implements FieldFactComparer {

    @Override
    public void compare(Field older, Field newer, FieldChanges changes) {
        String was = older.type().toString();
        String is = newer.type().toString();
        switch (TypeRelation.of(older.type(), newer.type())) {
            case WIDER -> changes.add(FieldAspect.TYPE_WIDENED, was, is);
            case NARROWER -> changes.add(FieldAspect.TYPE_NARROWED, was, is);
            case OTHER -> changes.add(FieldAspect.TYPE_CHANGED, was, is);
            case SAME -> {}
        }
    }
}
