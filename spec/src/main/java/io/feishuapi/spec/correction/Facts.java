package io.feishuapi.spec.correction;

import static io.feishuapi.spec.model.description.AvailabilityShape.AVAILABILITY;

import io.feishuapi.spec.correction.ValueFact.Presence;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.description.AvailabilityShape;
import io.feishuapi.spec.model.description.Component;
import io.feishuapi.spec.model.description.FieldShape;
import io.feishuapi.spec.model.description.PageShape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        facts.add(field(FieldShape.TYPE, PathKind.FIELD, Values.TYPE, Presence.ALWAYS));
        facts.add(field(FieldShape.REQUIRED, PathKind.INPUT, Values.BOOLEAN, Presence.ALWAYS));
        facts.add(field(FieldShape.READ_ONLY, PathKind.PROPERTY, Values.BOOLEAN, Presence.SOMETIMES));
        facts.add(new IntegerFact());
        facts.add(sometimes(
                "default",
                Values.LITERAL,
                Facts::defaultLiteral,
                (field, value) -> field.set(FieldShape.DEFAULT, value == null ? null : new DefaultValue.Known(value))));
        facts.add(sometimes(
                "defaultText",
                Values.TEXT,
                Facts::defaultText,
                (field, value) ->
                        field.set(FieldShape.DEFAULT, value == null ? null : new DefaultValue.Described(value))));
        facts.add(sometimes("enum", EnumList.KIND, field -> field.stated(FieldShape.ENUM), Facts::setEnum));
        facts.add(new ConstantsFact());
        for (FieldRule.Kind kind : FieldRule.Kind.values()) {
            facts.add(limit(kind));
        }
        facts.add(sometimes(
                "format",
                Values.WORDS,
                field -> rule(field, "format")
                        .map(rule -> rule.literal().plain())
                        .orElse(null),
                (field, value) -> setRule(field, "format", value == null ? null : new FieldRule.Format(value))));
        facts.add(availability(AvailabilityShape.SINCE, Values.VERSION_NUMBER));
        facts.add(availability(AvailabilityShape.PLATFORM_SINCE, Values.PLATFORM_VERSIONS));
        facts.add(availability(AvailabilityShape.NOT_ON, Values.PLATFORMS));
        facts.add(PermissionFact.FACT);
        facts.add(SupportFact.FACT);
        facts.add(page(PageShape.AUTH_SCOPES, Values.SCOPES));
        facts.add(page(PageShape.ARGUMENTS, Values.ARGUMENTS));
        facts.add(page(PageShape.CALLBACKS, Values.CALLBACKS));
        facts.add(page(PageShape.RETURNS, Values.RETURNS));
        facts.add(new ParametersFact());
        facts.add(new RuleFact());
        Map<String, Fact> byName = new LinkedHashMap<>();
        facts.forEach(fact -> byName.put(fact.name(), fact));
        return Collections.unmodifiableMap(byName);
    }

    private static <T> Fact field(Component<Field, T> component, PathKind path, ValueKind<T> kind, Presence presence) {
        return new ValueFact<FieldDraft, T>(
                component.key(),
                path,
                kind,
                presence,
                PageDraft::field,
                field -> field.stated(component),
                (field, value) -> field.set(component, value));
    }

    private static <T> Fact availability(Component<Availability, T> component, ValueKind<T> kind) {
        return sometimes(
                component.key(),
                kind,
                field -> AVAILABILITY.stated(field.facts().availability(), component),
                (field, value) -> field.set(
                        FieldShape.AVAILABILITY, AVAILABILITY.with(field.facts().availability(), component, value)));
    }

    private static <T> Fact page(Component<ApiPage, T> component, ValueKind<T> kind) {
        return new ValueFact<PageDraft, T>(
                component.key(),
                PathKind.PAGE,
                kind,
                Presence.SOMETIMES,
                (page, path) -> Optional.of(page),
                page -> page.stated(component),
                (page, value) -> page.set(component, value));
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
                field -> field.facts().rules().stream()
                        .filter(FieldRule.Limit.class::isInstance)
                        .map(FieldRule.Limit.class::cast)
                        .filter(limit -> limit.kind() == kind)
                        .map(FieldRule.Limit::value)
                        .findFirst()
                        .orElse(null),
                (FieldDraft field, @Nullable BigDecimal value) ->
                        setRule(field, kind.wireName(), value == null ? null : new FieldRule.Limit(kind, value)));
    }

    private static Optional<FieldRule> rule(FieldDraft field, String name) {
        return field.facts().rules().stream()
                .filter(rule -> rule.wireName().equals(name))
                .findFirst();
    }

    /** Puts a rule in the place of what went by its name. */
    private static void setRule(FieldDraft field, String name, @Nullable FieldRule rule) {
        List<FieldRule> changed = new ArrayList<>(field.facts().rules());
        int index = 0;
        while (index < changed.size() && !changed.get(index).wireName().equals(name)) {
            index++;
        }
        changed.removeIf(each -> each.wireName().equals(name));
        if (rule != null) {
            changed.add(index, rule);
        }
        field.set(FieldShape.RULES, changed);
    }

    private static void setEnum(FieldDraft field, @Nullable List<EnumValue> values) {
        field.set(
                FieldShape.ENUM,
                values == null
                        ? List.of()
                        : EnumList.merge(values, field.facts().enumValues()));
    }

    private static @Nullable Literal defaultLiteral(FieldDraft field) {
        return field.facts().defaultValue() instanceof DefaultValue.Known known
                        && !(known.value() instanceof Literal.JsonNull)
                ? known.value()
                : null;
    }

    private static @Nullable String defaultText(FieldDraft field) {
        return field.facts().defaultValue() instanceof DefaultValue.Described described ? described.text() : null;
    }
}
