package io.feishuapi.spec.read;

import io.feishuapi.spec.fact.FieldFacts;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.UnmatchedText;
import io.feishuapi.spec.model.description.FieldShape;
import io.feishuapi.spec.model.diagnostic.Diagnostics;
import io.feishuapi.spec.text.phrase.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the fields of the model from rows and what their prose states. */
final class FieldLinker {

    private static final Phrase READ_ONLY = Phrase.of("只读");

    private static final Phrase NUMBER = Phrase.of("-?[0-9]{1,18}(?:\\.[0-9]{1,9})?");

    private final RuleLinker rules;
    private final Diagnostics diagnostics;
    private final List<UnmatchedText> unmatched = new ArrayList<>();

    /**
     * A linker.
     *
     * @param rules rules that other rows state
     */
    FieldLinker(RuleLinker rules, Diagnostics diagnostics) {
        this.rules = rules;
        this.diagnostics = diagnostics;
    }

    List<Field> link(List<FieldReading> readings) {
        return readings.stream().map(this::link).toList();
    }

    /** What looks like a rule and was not understood. */
    List<UnmatchedText> unmatched() {
        return unmatched;
    }

    private Field link(FieldReading reading) {
        FieldRow row = reading.row();
        FieldFacts facts = reading.facts();
        FieldType type = type(row, facts);
        if (row.members().isEmpty() && !FieldTypeReader.isKnown(row.typeText())) {
            diagnostics.unknownType(row.position(), row.name(), row.typeText());
        }
        facts.unmatched()
                .forEach(line -> unmatched.add(new UnmatchedText(reading.path(), line.text(), line.position())));
        return FieldShape.FIELD
                .edit(Field.blank(row.name(), row.position(), type))
                .set(
                        FieldShape.READ_ONLY,
                        reading.isProperty()
                                && READ_ONLY.isIn(row.description().body().text()))
                .set(FieldShape.REQUIRED, required(row, facts))
                .set(FieldShape.DEFAULT, facts.defaultValue())
                .set(FieldShape.EXAMPLE, facts.example())
                .set(FieldShape.ENUM, values(row, type, facts))
                .set(FieldShape.RULES, rules(reading))
                .set(FieldShape.SOFT, soft(reading))
                .set(FieldShape.AVAILABILITY, facts.availability())
                .set(FieldShape.PERMISSIONS, facts.permissions())
                .set(FieldShape.DEPRECATED, facts.deprecated())
                .set(FieldShape.DESCRIPTION, facts.description())
                .set(FieldShape.NOTICES, facts.notices())
                .set(FieldShape.FIELDS, link(reading.members()))
                .done();
    }

    /** Prose that says what happens where the field is left out refutes the cell. */
    private @Nullable Boolean required(FieldRow row, FieldFacts facts) {
        if (Boolean.TRUE.equals(row.required()) && facts.omissible()) {
            diagnostics.requiredRefuted(row.position(), row.name());
            return false;
        }
        return row.required();
    }

    /** Where a page says no more than that there is a choice, its values tell the type. */
    private static FieldType type(FieldRow row, FieldFacts facts) {
        boolean open =
                FieldTypeReader.isChoice(row.typeText()) && !facts.enumValues().isEmpty();
        List<FieldType.Simple> kinds = List.of(FieldType.Simple.STRING, FieldType.Simple.NUMBER);
        return kinds.stream()
                .filter(kind -> open
                        && facts.enumValues().stream()
                                .allMatch(each -> each.value().isA(kind)))
                .map(FieldType.class::cast)
                .findFirst()
                .orElse(row.type());
    }

    private List<FieldRule> rules(FieldReading reading) {
        List<FieldRule> elsewhere = rules.limits(reading.path());
        if (elsewhere.isEmpty()) {
            return reading.facts().rules();
        }
        Set<FieldRule> all = new LinkedHashSet<>(reading.facts().rules());
        all.addAll(elsewhere);
        return List.copyOf(all);
    }

    private static List<EnumValue> values(FieldRow row, FieldType type, FieldFacts facts) {
        LegalValues table = row.values();
        if (table == null || facts.enumValues().size() >= table.values().size()) {
            return facts.enumValues();
        }
        Set<String> seen = new LinkedHashSet<>();
        return table.values().stream()
                .filter(value -> seen.add(value.text()))
                .map(value -> new EnumValue(literal(value.text(), type), value.label()))
                .toList();
    }

    private static Literal literal(String text, FieldType type) {
        FieldType element = type.element();
        if (element == FieldType.Simple.NUMBER && NUMBER.isAllOf(text)) {
            return new Literal.JsonNumber(new BigDecimal(text));
        }
        if (element == FieldType.Simple.BOOLEAN && (text.equals("true") || text.equals("false"))) {
            return new Literal.JsonBoolean(text.equals("true"));
        }
        return new Literal.JsonString(text);
    }

    private List<String> soft(FieldReading reading) {
        LegalValues values = reading.row().values();
        if (values == null) {
            return reading.facts().soft();
        }
        Set<String> soft = new LinkedHashSet<>(reading.facts().soft());
        for (LegalValues.Value value : values.values()) {
            value.limits().forEach(limit -> soft.add(value.text() + "：" + limit));
        }
        return List.copyOf(soft);
    }
}
