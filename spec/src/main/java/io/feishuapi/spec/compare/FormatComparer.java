package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule.Format;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The formats of a text. */
final class FormatComparer implements FieldFactComparer {

    @Override
    public void compare(Field older, Field newer, FieldChanges changes) {
        String was = formats(older);
        String is = formats(newer);
        if (was.equals(is)) {
            return;
        }
        if (was.isEmpty()) {
            changes.add(FieldAspect.FORMAT_ADDED, null, is);
        } else if (is.isEmpty()) {
            changes.add(FieldAspect.FORMAT_REMOVED, was, null);
        } else {
            changes.add(FieldAspect.FORMAT_CHANGED, was, is);
        }
    }

    private static String formats(Field field) {
        return String.join(
                ", ",
                field.rules().stream()
                        .filter(Format.class::isInstance)
                        .map(Format.class::cast)
                        .map(Format::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
