package io.feishuapi.spec.correction;

import io.feishuapi.spec.correction.ValueFact.Presence;
import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Literal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All facts that corrections can change, by name. */
final class Facts {

    static final Map<String, Fact> BY_NAME = byName();

    private Facts() {}

    private static Map<String, Fact> byName() {
        List<Fact> facts = new ArrayList<>();
        facts.add(always("type", PathKind.FIELD, Values.TYPE, field -> field.type, Facts::setType));
        facts.add(always(
                "required",
                PathKind.INPUT,
                Values.BOOLEAN,
                field -> field.required,
                (field, value) -> field.required = value));
        facts.add(new IntegerFact());
        facts.add(sometimes(
                "default",
                Values.LITERAL,
                Facts::defaultLiteral,
                (field, value) -> field.defaultValue = value == null ? null : new DefaultValue.Known(value)));
        facts.add(sometimes(
                "defaultText",
                Values.TEXT,
                Facts::defaultText,
                (field, value) -> field.defaultValue = value == null ? null : new DefaultValue.Described(value)));
        facts.add(sometimes(
                "enum", EnumList.KIND, field -> field.enumValues.isEmpty() ? null : field.enumValues, Facts::setEnum));
        facts.add(new ConstantsFact());
        for (FieldRule.Kind kind : FieldRule.Kind.values()) {
            facts.add(limit(kind));
        }
        facts.add(sometimes(
                "format",
                Values.WORDS,
                Facts::format,
                (field, value) -> field.rules =
                        withRule(field.rules, "format", value == null ? null : new FieldRule.Format(value))));
        facts.add(sometimes(
                "since",
                Values.VERSION_NUMBER,
                field -> field.availability.since(),
                (field, value) -> field.availability =
                        new Availability(value, field.availability.platformSince(), field.availability.notOn())));
        facts.add(sometimes(
                "platformSince",
                Values.PLATFORM_VERSIONS,
                field -> field.availability.platformSince().isEmpty() ? null : field.availability.platformSince(),
                (field, value) -> field.availability = new Availability(
                        field.availability.since(), value == null ? Map.of() : value, field.availability.notOn())));
        facts.add(sometimes(
                "notOn",
                Values.PLATFORMS,
                field -> field.availability.notOn().isEmpty() ? null : field.availability.notOn(),
                (field, value) -> field.availability = new Availability(
                        field.availability.since(),
                        field.availability.platformSince(),
                        value == null ? List.of() : value)));
        facts.add(sometimes(
                "permissions",
                Values.SCOPES,
                field -> field.permissions.isEmpty() ? null : field.permissions,
                (field, value) -> field.permissions = value == null ? List.of() : value));
        facts.add(SupportFact.FACT);
        facts.add(new ValueFact<PageDraft, List<String>>(
                "authScopes",
                PathKind.PAGE,
                Values.SCOPES,
                Presence.SOMETIMES,
                (page, path) -> Optional.of(page),
                page -> page.authScopes.isEmpty() ? null : page.authScopes,
                (page, value) -> page.authScopes = value == null ? List.of() : value));
        facts.add(new RuleFact());
        Map<String, Fact> byName = new LinkedHashMap<>();
        facts.forEach(fact -> byName.put(fact.name(), fact));
        return Collections.unmodifiableMap(byName);
    }

    private static <T> Fact always(
            String name,
            PathKind path,
            ValueKind<T> kind,
            Function<FieldDraft, @Nullable T> getter,
            BiConsumer<FieldDraft, @Nullable T> setter) {
        return new ValueFact<>(name, path, kind, Presence.ALWAYS, PageDraft::field, getter, setter);
    }

    private static <T> Fact sometimes(
            String name,
            ValueKind<T> kind,
            Function<FieldDraft, @Nullable T> getter,
            BiConsumer<FieldDraft, @Nullable T> setter) {
        return new ValueFact<>(name, PathKind.FIELD, kind, Presence.SOMETIMES, PageDraft::field, getter, setter);
    }

    private static Fact limit(FieldRule.Kind kind) {
        return sometimes(
                kind.wireName(),
                Values.NUMBER,
                field -> field.rules.stream()
                        .filter(rule -> rule instanceof FieldRule.Limit limit && limit.kind() == kind)
                        .map(rule -> ((FieldRule.Limit) rule).value())
                        .findFirst()
                        .orElse(null),
                (FieldDraft field, @Nullable BigDecimal value) -> field.rules = withRule(
                        field.rules, kind.wireName(), value == null ? null : new FieldRule.Limit(kind, value)));
    }

    private static @Nullable String format(FieldDraft field) {
        return field.rules.stream()
                .filter(FieldRule.Format.class::isInstance)
                .map(rule -> ((FieldRule.Format) rule).name())
                .findFirst()
                .orElse(null);
    }

    /** The rules, with this one in the place of what went by its name. */
    private static List<FieldRule> withRule(List<FieldRule> rules, String name, @Nullable FieldRule rule) {
        List<FieldRule> changed = new ArrayList<>(rules);
        int index = 0;
        while (index < changed.size() && !changed.get(index).wireName().equals(name)) {
            index++;
        }
        changed.removeIf(each -> each.wireName().equals(name));
        if (rule != null) {
            changed.add(index, rule);
        }
        return changed;
    }

    private static void setType(FieldDraft field, @Nullable FieldType type) {
        field.type = Objects.requireNonNull(type);
    }

    private static void setEnum(FieldDraft field, @Nullable List<EnumValue> values) {
        field.enumValues = values == null ? List.of() : EnumList.merge(values, field.enumValues);
    }

    private static @Nullable Literal defaultLiteral(FieldDraft field) {
        return field.defaultValue instanceof DefaultValue.Known known && !(known.value() instanceof Literal.JsonNull)
                ? known.value()
                : null;
    }

    private static @Nullable String defaultText(FieldDraft field) {
        return field.defaultValue instanceof DefaultValue.Described described ? described.text() : null;
    }
}
