package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.Literal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The closed list of values; its order means nothing. */
final class EnumComparer implements FieldFactComparer {

    private static final Set<Literal> BOTH = Set.of(new Literal.JsonBoolean(true), new Literal.JsonBoolean(false));

    @Override
    public void compare(Field older, Field newer, FieldChanges changes) {
        if (older.enumValues().isEmpty() || newer.enumValues().isEmpty()) {
            compareWithNone(older, newer, changes);
            return;
        }
        Map<Literal, EnumValue> was = byValue(older.enumValues());
        Map<Literal, EnumValue> is = byValue(newer.enumValues());
        was.keySet().stream()
                .filter(value -> !is.containsKey(value))
                .forEach(value -> changes.add(FieldAspect.ENUM_VALUE_REMOVED, value.toString(), null));
        is.forEach((value, now) -> {
            EnumValue before = was.get(value);
            if (before == null) {
                changes.add(FieldAspect.ENUM_VALUE_ADDED, null, value.toString());
                return;
            }
            if (!Objects.equals(before.constantName(), now.constantName())) {
                changes.add(ChangeKind.ENUM_CONSTANT_CHANGED, named(before), named(now));
            }
            if (!Objects.equals(WordsOf.text(before.label()), WordsOf.text(now.label()))) {
                changes.add(ChangeKind.ENUM_LABEL_CHANGED, labelled(before), labelled(now));
            }
        });
    }

    private static void compareWithNone(Field older, Field newer, FieldChanges changes) {
        if (isRestricting(newer)) {
            changes.add(FieldAspect.ENUM_CLOSED, null, values(newer));
        } else if (isRestricting(older)) {
            changes.add(FieldAspect.ENUM_OPENED, values(older), null);
        }
    }

    private static String values(Field field) {
        return field.enumValues().stream()
                .map(value -> value.value().toString())
                .collect(Collectors.joining(", "));
    }

    /** A list of true and false says no more than the type does. */
    private static boolean isRestricting(Field field) {
        if (field.enumValues().isEmpty()) {
            return false;
        }
        return field.type() != Simple.BOOLEAN
                || !byValue(field.enumValues()).keySet().containsAll(BOTH);
    }

    private static Map<Literal, EnumValue> byValue(List<EnumValue> values) {
        Map<Literal, EnumValue> byValue = new LinkedHashMap<>();
        values.forEach(value -> byValue.putIfAbsent(value.value(), value));
        return byValue;
    }

    private static String named(EnumValue value) {
        String literal = value.value().toString();
        return value.constantName() == null ? literal : literal + " " + value.constantName();
    }

    private static String labelled(EnumValue value) {
        String literal = value.value().toString();
        return value.label() == null ? literal : literal + ": " + value.label();
    }
}
