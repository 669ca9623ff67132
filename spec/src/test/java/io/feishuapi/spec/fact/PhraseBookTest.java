package io.feishuapi.spec.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.FieldRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whole cells as pages word them, each with all the facts that a careful person reads from it. A type behind &gt; is that of a result. */
class PhraseBookTest {

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "phrases.txt", delimiter = '¦', quoteCharacter = '\0', maxCharsPerColumn = 4096)
    void reads(String type, String defaults, String markdown, String expected) {
        Row parameter = Row.of(type.replace(">", "")).named("own", "own", "mode", "multi", "other");
        Row row = type.startsWith(">") ? parameter.output() : parameter;
        Row withDefault = defaults.equals(".") ? row : row.defaults(defaults.replace("\\n", "\n"));
        FieldFacts facts = withDefault.read(markdown.replace("\\n", "\n"));
        assertThat(summary(facts)).isEqualTo(expected);
    }

    private static String summary(FieldFacts facts) {
        List<String> parts = new ArrayList<>();
        if (facts.defaultValue() instanceof DefaultValue.Known known) {
            parts.add("default " + Row.json(known.value()));
        } else if (facts.defaultValue() instanceof DefaultValue.Described described) {
            parts.add("default words " + described.text());
        }
        add(parts, "example ", facts.example());
        add(parts, "enum ", Row.values(facts));
        add(parts, "", Row.rules(facts));
        facts.rules().stream()
                .filter(FieldRule.Format.class::isInstance)
                .map(FieldRule.Format.class::cast)
                .forEach(format -> parts.add("format " + format.name()));
        add(parts, "since ", facts.availability().since());
        facts.availability()
                .platformSince()
                .forEach((platform, version) -> parts.add(platform.wireName() + " since " + version));
        for (Platform platform : facts.availability().notOn()) {
            parts.add("not " + platform.wireName());
        }
        facts.relations().forEach(relation -> parts.add(kind(relation)));
        if (facts.deprecated() != null) {
            parts.add("deprecated " + facts.deprecated().replacement());
        }
        if (!facts.soft().isEmpty()) {
            parts.add("soft");
        }
        if (!facts.unmatched().isEmpty()) {
            parts.add("unmatched");
        }
        return parts.isEmpty() ? "nothing" : String.join("; ", parts);
    }

    private static String kind(Relation relation) {
        if (relation instanceof Relation.Rule stated) {
            String name = stated.rule().wireName();
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
        return relation.getClass().getSimpleName();
    }

    private static void add(List<String> parts, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parts.add(label + value);
        }
    }
}
