package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The fields of an object that become components.
 *
 * @param kept the fields that do, in page order
 * @param surplus the fields for which there is no room
 */
record Members(List<Field> kept, List<Field> surplus) {

    /** A constructor has at most 254 parameters, and one of them holds the members that the page does not know. */
    static final int MAX_COMPONENTS = 253;

    /** Names are string constants of class files, which are bounded. */
    static final int MAX_NAME = 1000;

    Members {
        kept = List.copyOf(kept);
        surplus = List.copyOf(surplus);
    }

    /** Functions do not cross over to Java, a name stands for its first row, and what is required goes first where room is short. */
    static Members of(List<Field> fields) {
        List<Field> kept = new ArrayList<>();
        List<Field> surplus = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long required = fields.stream().filter(Members::isRequired).count();
        long optionalRoom = Math.max(0, MAX_COMPONENTS - required);
        for (Field field : fields) {
            if (isFunction(field.type()) || !names.add(field.name())) {
                continue;
            }
            boolean room = field.name().length() <= MAX_NAME
                    && kept.size() < MAX_COMPONENTS
                    && (isRequired(field) || optionalRoom-- > 0);
            (room ? kept : surplus).add(field);
        }
        return new Members(kept, surplus);
    }

    /** Whether a caller has to give it: what has a default may be left out, whatever else the page says. */
    static boolean isRequired(Field field) {
        return Boolean.TRUE.equals(field.required()) && field.defaultValue() == null;
    }

    private static boolean isFunction(FieldType type) {
        return type.alternatives().stream()
                .allMatch(each -> each.depth() > 0 ? isFunction(each.element()) : each == FieldType.Simple.FUNCTION);
    }
}
