package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether numbers are whole, where a correction decides it. Nothing changes on the wire, but the generated type does. */
final class IntegerComparer implements FieldFactComparer {

    @Override
    public void compare(Field older, Field newer, FieldChanges changes) {
        if (!Objects.equals(older.integer(), newer.integer())) {
            changes.add(ChangeKind.FIELD_INTEGER_CHANGED, text(older.integer()), text(newer.integer()));
        }
    }

    private static @Nullable String text(@Nullable Boolean integer) {
        return integer == null ? null : integer.toString();
    }
}
