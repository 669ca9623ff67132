package io.feishuapi.processor.javadoc;

import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a page knows of one field, as HTML for Javadoc: its prose, then its facts as a list. */
final class FieldDoc {

    private final DocLanguage language;

    FieldDoc(DocLanguage language) {
        this.language = language;
    }

    /** Prose and facts; never empty. */
    String of(Field field) {
        String prose = field.description() == null ? "" : MarkdownHtml.block(field.description());
        if (prose.isEmpty()) {
            prose = JavadocEscaper.code(field.name());
        }
        List<String> facts = facts(field);
        if (facts.isEmpty()) {
            return prose;
        }
        return prose + facts.stream().collect(Collectors.joining("\n<li>", "\n<ul>\n<li>", "\n</ul>"));
    }

    private List<String> facts(Field field) {
        List<String> facts = new ArrayList<>();
        if (Boolean.TRUE.equals(field.required())) {
            facts.add(DocLabel.REQUIRED.in(language));
        }
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
            facts.add(labelled(
                    DocLabel.LIMITS,
                    joined(field.rules().stream().map(this::rule).toList())));
        }
        field.soft().stream()
                .filter(text -> !isToldElsewhere(text, field))
                .forEach(text -> facts.add(labelled(DocLabel.NOTICE, MarkdownHtml.line(text))));
        addAvailability(field.availability(), facts);
        if (!field.permissions().isEmpty()) {
            facts.add(labelled(
                    DocLabel.PERMISSIONS,
                    joined(field.permissions().stream()
                            .map(JavadocEscaper::code)
                            .toList())));
        }
        field.notices().forEach(text -> facts.add(labelled(DocLabel.NOTICE, MarkdownHtml.block(text))));
        return facts;
    }

    /** Readers of facts leave prose where it stood, so that most of it is told already. */
    private static boolean isToldElsewhere(String text, Field field) {
        return (field.description() != null && field.description().contains(text))
                || field.notices().stream().anyMatch(notice -> notice.contains(text));
    }

    private void addDefault(Field field, List<String> facts) {
        if (field.defaultValue() instanceof DefaultValue.Known known) {
            facts.add(labelled(DocLabel.DEFAULT, JavadocEscaper.code(LiteralText.of(known.value()))));
        } else if (field.defaultValue() instanceof DefaultValue.Described described) {
            facts.add(labelled(DocLabel.DEFAULT, MarkdownHtml.line(described.text())));
        }
    }

    private String allowedValues(List<EnumValue> values) {
        return joined(values.stream()
                .map(value -> JavadocEscaper.code(LiteralText.unquoted(value.value())) + label(value))
                .toList());
    }

    private String label(EnumValue value) {
        return value.label() == null
                ? ""
                : DocLabel.OPEN.in(language) + MarkdownHtml.line(value.label()) + DocLabel.CLOSE.in(language);
    }

    private String rule(FieldRule rule) {
        if (rule instanceof FieldRule.Limit limit) {
            String value = limit.value().toPlainString();
            return switch (limit.kind()) {
                case MIN -> "≥ " + value;
                case MAX -> "≤ " + value;
                case EXCLUSIVE_MIN -> "&gt; " + value;
                case EXCLUSIVE_MAX -> "&lt; " + value;
                case MIN_LENGTH -> DocLabel.LENGTH.in(language) + " ≥ " + value;
                case MAX_LENGTH -> DocLabel.LENGTH.in(language) + " ≤ " + value;
                case MAX_BYTES -> DocLabel.BYTES.in(language) + " ≤ " + value;
                case MIN_ITEMS -> DocLabel.ELEMENTS.in(language) + " ≥ " + value;
                case MAX_ITEMS -> DocLabel.ELEMENTS.in(language) + " ≤ " + value;
            };
        }
        return labelled(DocLabel.FORMAT, JavadocEscaper.code(((FieldRule.Format) rule).name()));
    }

    private void addAvailability(Availability availability, List<String> facts) {
        List<String> since = new ArrayList<>();
        if (availability.since() != null) {
            since.add(JavadocEscaper.text(availability.since()));
        }
        availability
                .platformSince()
                .forEach((platform, version) -> since.add(platformName(platform) + " " + JavadocEscaper.text(version)));
        if (!since.isEmpty()) {
            facts.add(labelled(DocLabel.SINCE, joined(since)));
        }
        if (!availability.notOn().isEmpty()) {
            facts.add(labelled(
                    DocLabel.NOT_ON,
                    joined(availability.notOn().stream()
                            .map(FieldDoc::platformName)
                            .toList())));
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
