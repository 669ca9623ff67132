package io.feishuapi.spec.truth;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.ReturnedValue;
import io.feishuapi.spec.model.Side;
import io.feishuapi.spec.model.Support;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the parser read in a page, as facts that can be held to those of a person. */
final class FactsOfModel {

    private final Set<Fact> facts = new TreeSet<>();

    private FactsOfModel() {}

    static Set<Fact> of(ApiPage page) {
        FactsOfModel model = new FactsOfModel();
        model.page(page);
        model.fields("in.", page.input());
        model.fields("out.", page.output());
        model.fields("fail.", page.failure());
        model.fields("obj.", page.properties());
        return model.facts;
    }

    private void add(String kind, Object path, Object value) {
        facts.add(Fact.of(kind, path, value).comparable());
    }

    private void page(ApiPage page) {
        add("kind", "", page.kind().wireName());
        if (page.owner() != null) {
            add("owner", "", page.owner());
        }
        add("updated", "", Objects.toString(page.updated()));
        ReturnedValue returns = page.returns();
        if (returns != null) {
            add("returns", "", returns.object() == null ? returns.type() : returns.object());
        }
        page.methods().forEach(method -> add("method", "", method.name()));
        page.support()
                .forEach(support -> add(
                        "support",
                        support.app().wireName() + "." + support.platform().wireName(),
                        availability(support)));
        page.authScopes().forEach(scope -> add("authScope", "", scope));
        page.permissions().forEach(scope -> add("permission", "", scope));
        if (page.deprecated() != null) {
            add("deprecated", "", "");
        }
        page.errors().forEach(error -> add("errorCode", error.code(), error.text()));
        page.rules().forEach(rule -> rule.accept(new RuleFacts()));
    }

    private static String availability(Support support) {
        if (support.since() != null) {
            return support.since();
        }
        return support.supported() ? "yes" : "no";
    }

    private void fields(String prefix, List<Field> fields) {
        for (Field field : fields) {
            String path = prefix + field.name();
            field(path, field, prefix.startsWith(Side.INPUT.word() + "."));
            fields(path + (field.type() instanceof FieldType.Array ? "[]." : "."), field.fields());
        }
    }

    private void field(String path, Field field, boolean parameter) {
        add("field", path, field.type());
        if (parameter) {
            add("required", path, Boolean.TRUE.equals(field.required()) ? "yes" : "no");
            field.rules().forEach(rule -> add("rule", path, rule));
            if (!field.soft().isEmpty()) {
                add("soft", path, "");
            }
        }
        DefaultValue defaultValue = field.defaultValue();
        if (defaultValue != null) {
            add(defaultValue instanceof DefaultValue.Known ? "default" : "defaultInWords", path, defaultValue);
        }
        if (field.example() != null) {
            add("example", path, field.example());
        }
        // That a boolean is true or false is no list of values, however the page spells it out.
        if (!field.enumValues().isEmpty() && !field.type().mayBe(FieldType.Simple.BOOLEAN)) {
            add("enum", path, field.enumValues().stream().map(EnumValue::value).toList());
            field.enumValues().stream()
                    .filter(value -> value.label() != null)
                    .forEach(
                            value -> add("label", path + "#" + value.value().plain(), Objects.toString(value.label())));
        }
        if (field.availability().since() != null) {
            add("since", path, field.availability().since());
        }
        field.availability()
                .platformSince()
                .forEach((platform, since) -> add("since", path + "@" + platform.wireName(), since));
        field.availability().notOn().forEach(platform -> add("notOn", path, platform.wireName()));
        field.permissions().forEach(scope -> add("permission", path, scope));
        if (field.deprecated() != null) {
            add("deprecated", path, "");
        }
    }

    /** Rules over several fields: at the field that is asked for, or at all of the choice. */
    private final class RuleFacts implements CrossFieldRule.Visitor<MemberPath, Void> {

        @Override
        public Void requiredWhen(CrossFieldRule.RequiredWhen<MemberPath> rule) {
            String when = rule.when().stream()
                    .map(condition -> condition.path() + "=" + condition.equalTo())
                    .sorted()
                    .collect(Collectors.joining("&"));
            add("rule", rule.path(), rule.wireName() + " " + when);
            return null;
        }

        @Override
        public Void choice(CrossFieldRule.Choice<MemberPath> rule) {
            add(
                    "rule",
                    rule.paths().stream().map(MemberPath::toString).sorted().collect(Collectors.joining(",")),
                    rule.wireName());
            return null;
        }
    }
}
