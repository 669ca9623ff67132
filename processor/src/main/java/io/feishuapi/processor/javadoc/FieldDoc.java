package io.feishuapi.processor.javadoc;

import io.feishuapi.platform.Platform;
import io.feishuapi.processor.plan.JavaType;
import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a page knows of one field, as HTML for Javadoc: its prose, then its facts as a list. */
final class FieldDoc {

    private final DocLanguage language;

    FieldDoc(DocLanguage language) {
        this.language = language;
    }

    /**
     * Prose and facts; never empty.
     *
     * @param field the field
     * @param rules rules that it has a part in, as HTML
     */
    String of(Field field, List<String> rules) {
        String prose = MarkdownHtml.block(new FieldProse(field).description());
        List<String> facts = facts(field, rules);
        return MarkdownHtml.listBehind(prose.isEmpty() ? JavadocEscaper.code(field.name()) : prose, facts);
    }

    /** The classes behind {@code Object}. */
    String javaTypes(JavaType.OneOf oneOf) {
        return DocLabel.JAVA_TYPE.in(language)
                + DocLabel.COLON.in(language)
                + joined(oneOf.alternatives().stream()
                        .map(FieldDoc::javaType)
                        .distinct()
                        .map(JavadocEscaper::code)
                        .toList());
    }

    private static String javaType(JavaType type) {
        return type.accept(new ErasedName());
    }

    private List<String> facts(Field field, List<String> rules) {
        List<String> facts = new ArrayList<>();
        FieldProse prose = new FieldProse(field);
        if (Boolean.TRUE.equals(field.required())) {
            facts.add(DocLabel.REQUIRED.in(language));
        }
        facts.addAll(rules);
        if (field.deprecated() != null) {
            facts.add(labelled(
                    DocLabel.DEPRECATED, MarkdownHtml.line(field.deprecated().text())));
        }
        addDefault(field, facts);
        if (field.example() != null && !field.example().isBlank()) {
            facts.add(labelled(DocLabel.EXAMPLE, JavadocEscaper.code(field.example())));
        }
        if (!field.enumValues().isEmpty()) {
            facts.add(labelled(DocLabel.ALLOWED_VALUES, allowedValues(field.enumValues())));
        }
        if (!field.rules().isEmpty()) {
            facts.add(labelled(DocLabel.LIMITS, joined(limits(field.rules()))));
        }
        addAvailability(field.availability(), prose, facts);
        if (!field.permissions().isEmpty()) {
            facts.add(labelled(
                    DocLabel.PERMISSIONS,
                    joined(field.permissions().stream()
                            .map(JavadocEscaper::code)
                            .toList())));
        }
        List<String> notes = MarkdownHtml.items(prose.notes());
        if (!notes.isEmpty()) {
            facts.add(labelled(DocLabel.NOTICE, notes.size() == 1 ? notes.get(0) : MarkdownHtml.list(notes)));
        }
        return facts;
    }

    private List<String> limits(List<FieldRule> rules) {
        List<String> limits = new ArrayList<>();
        for (FieldRule rule : rules) {
            limits.add(rule.accept(new LimitDoc(language)));
        }
        return limits;
    }

    private void addDefault(Field field, List<String> facts) {
        if (field.defaultValue() != null) {
            facts.add(labelled(DocLabel.DEFAULT, field.defaultValue().accept(new DefaultDoc())));
        }
    }

    private String allowedValues(List<EnumValue> values) {
        List<String> allowed = new ArrayList<>();
        for (EnumValue value : values) {
            allowed.add(JavadocEscaper.code(value.value().plain()) + label(value));
        }
        return joined(allowed);
    }

    private String label(EnumValue value) {
        return value.label() == null
                ? ""
                : DocLabel.OPEN.in(language) + MarkdownHtml.line(value.label()) + DocLabel.CLOSE.in(language);
    }

    private void addAvailability(Availability availability, FieldProse prose, List<String> facts) {
        List<String> since = new ArrayList<>();
        if (availability.since() != null && !prose.contains(availability.since())) {
            since.add(JavadocEscaper.text(availability.since()));
        }
        for (Map.Entry<Platform, String> platform : availability.platformSince().entrySet()) {
            if (!prose.contains(platform.getValue())) {
                since.add(platformName(platform.getKey()) + " " + JavadocEscaper.text(platform.getValue()));
            }
        }
        if (!since.isEmpty()) {
            facts.add(labelled(DocLabel.SINCE, joined(since)));
        }
        List<String> notOn = new ArrayList<>();
        for (Platform platform : availability.notOn()) {
            String name = platformName(platform);
            if (!prose.contains(name)) {
                notOn.add(name);
            }
        }
        if (!notOn.isEmpty()) {
            facts.add(labelled(DocLabel.NOT_ON, joined(notOn)));
        }
    }

    static String platformName(Platform platform) {
        return switch (platform) {
            case ANDROID -> "Android";
            case IOS -> "iOS";
            case PC -> "PC";
            case HARMONY -> "Harmony";
        };
    }

    private String joined(List<String> parts) {
        return String.join(DocLabel.COMMA.in(language), parts);
    }

    private String labelled(DocLabel label, String html) {
        return label.in(language) + DocLabel.COLON.in(language) + html;
    }
}
