package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Literal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a field as an enum can hold them: all strings or all numbers, each once.
 *
 * @param base the type of the values
 * @param values the values in page order
 */
record EnumValues(JavaType.Scalar base, List<EnumValue> values) {

    /** More constants than these endanger the 65,535 bytes that a class initialiser may have. */
    static final int MAX_VALUES = 1000;

    private static final int MAX_TEXT = 1000;

    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    /** The values of a field, for a list those of its elements; empty where no enum can hold them. */
    static Optional<EnumValues> of(Field field) {
        FieldType element = field.type().innermost();
        if (element != FieldType.Simple.STRING && element != FieldType.Simple.NUMBER) {
            return Optional.empty();
        }
        List<EnumValue> values = distinctElements(field.enumValues());
        if (values.isEmpty() || values.size() > MAX_VALUES) {
            return Optional.empty();
        }
        if (element == FieldType.Simple.STRING) {
            boolean texts = values.stream()
                    .allMatch(each -> each.value() instanceof Literal.JsonString text
                            && text.value().length() <= MAX_TEXT);
            return texts ? Optional.of(new EnumValues(JavaType.Scalar.TEXT, values)) : Optional.empty();
        }
        return ofNumbers(values);
    }

    private static Optional<EnumValues> ofNumbers(List<EnumValue> values) {
        boolean whole = true;
        for (EnumValue each : values) {
            if (!(each.value() instanceof Literal.JsonNumber number)) {
                return Optional.empty();
            }
            BigDecimal value = number.value();
            if (value.compareTo(LONG_MIN) < 0 || value.compareTo(LONG_MAX) > 0) {
                return Optional.empty();
            }
            whole &= !IntegerEvidence.isFraction(value);
        }
        return Optional.of(new EnumValues(whole ? JavaType.Scalar.WHOLE : JavaType.Scalar.DECIMAL, values));
    }

    /** Pages list whole lists, such as {@code ["album"]} and {@code ["album", "camera"]}, where they mean a choice of elements. */
    private static List<EnumValue> distinctElements(List<EnumValue> values) {
        Map<Literal, EnumValue> distinct = new LinkedHashMap<>();
        for (EnumValue value : values) {
            if (value.value() instanceof Literal.JsonArray array) {
                String label = array.elements().size() == 1 ? value.label() : null;
                array.elements().forEach(element -> distinct.putIfAbsent(element, new EnumValue(element, label)));
            } else {
                distinct.putIfAbsent(value.value(), value);
            }
        }
        return new ArrayList<>(distinct.values());
    }
}
