package io.feishuapi.spec;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.ReturnedValue;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts of a page, a line each, in page order. Two editions of a page in different words have the same lines:
 * of descriptions, notices, labels and other texts there is at most the line that there is one.
 */
final class FactLines {

    private final List<String> lines = new ArrayList<>();

    private FactLines() {}

    static List<String> of(ApiPage page) {
        FactLines facts = new FactLines();
        facts.page(page);
        facts.fields("in.", page.input());
        facts.fields("out.", page.output());
        facts.fields("fail.", page.failure());
        facts.fields("obj.", page.properties());
        page.rules().forEach(rule -> facts.lines.add("rule " + rule));
        page.errors().forEach(error -> facts.lines.add("error " + error.code()));
        return facts.lines;
    }

    private void page(ApiPage page) {
        lines.add("name " + page.name());
        lines.add("kind " + page.kind());
        lines.add("arguments " + page.arguments() + " " + page.callbacks());
        lines.add("owner " + page.owner());
        ReturnedValue returns = page.returns();
        if (returns != null) {
            lines.add("returns " + returns.type() + " " + returns.object());
        }
        page.methods().forEach(method -> lines.add("method " + method.name()));
        lines.add("title " + page.title());
        lines.add("source " + page.sourceUrl());
        lines.add("updated " + page.updated());
        page.keywords().forEach(keyword -> lines.add("keyword " + keyword));
        if (page.deprecated() != null) {
            lines.add("deprecated for " + page.deprecated().replacement());
        }
        page.permissions().forEach(scope -> lines.add("permission " + scope));
        page.authScopes().forEach(scope -> lines.add("authorisation " + scope));
        page.support()
                .forEach(support -> lines.add("support " + support.app() + " " + support.platform() + " "
                        + support.supported() + " " + support.since()));
    }

    private void fields(String prefix, List<Field> fields) {
        for (Field field : fields) {
            String path = prefix + field.name();
            field(path + " ", field);
            fields(path + (field.type() instanceof FieldType.Array ? "[]." : "."), field.fields());
        }
    }

    private void field(String path, Field field) {
        lines.add(path
                + field.type()
                + (field.required() == null ? "" : " required " + field.required())
                + (field.readOnly() ? " read only" : ""));
        if (field.defaultValue() != null) {
            lines.add(path + (field.defaultValue() instanceof DefaultValue.Known known ? known : "default in words"));
        }
        if (field.example() != null) {
            lines.add(path + "example " + field.example());
        }
        field.enumValues()
                .forEach(value -> lines.add(path + value.value() + (value.label() == null ? "" : " with a label")));
        field.rules().forEach(rule -> lines.add(path + rule));
        if (!field.soft().isEmpty()) {
            lines.add(path + "has soft rules");
        }
        lines.add(path + field.availability());
        field.permissions().forEach(permission -> lines.add(path + "permission " + permission));
        if (field.deprecated() != null) {
            lines.add(path + "deprecated for " + field.deprecated().replacement());
        }
    }
}
