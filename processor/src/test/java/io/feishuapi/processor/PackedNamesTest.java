package io.feishuapi.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.processor.naming.Glossary;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ApiPlanner;
import io.feishuapi.processor.plan.EnumPlan;
import io.feishuapi.processor.plan.RecordPlan;
import io.feishuapi.processor.plan.ShapePlan;
import io.feishuapi.processor.plan.TypePlan;
import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.model.ApiKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The names that people write when they use packed APIs: all types, and all constants with their values. {@code names.txt} lists them
 * for reading; {@code -Dgolden.update=true} rewrites it.
 */
class PackedNamesTest {

    private static final Path LIST = Path.of("src/test/resources/io/feishuapi/processor/names.txt");

    /** Words that say nothing: a number in place of a name, code points, and what was taken already. */
    private static final Pattern SPEAKS_NOT =
            Pattern.compile("(VALUE_.*|EMPTY_.*|.*_|(.*_)?U[0-9A-F]{4,}(_.*)?|[^A-Z].*)");

    private static final int LONGEST_CONSTANT = 40;

    private static final int LONGEST_TYPE = 60;

    /** Constants that are of a bad kind and yet the best name, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of();

    private final List<ApiPlan> plans = plans();

    @Test
    void areTheListedOnes() throws IOException {
        List<String> lines = new ArrayList<>();
        types((parent, type) -> {
            lines.add(parent.equals(type.name()) ? parent : parent + "." + type.name());
            if (type instanceof EnumPlan plan) {
                plan.constants().forEach(constant -> lines.add("    " + constant.name() + "  " + constant.value()));
            }
        });
        String list = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(LIST.getParent());
            Files.writeString(LIST, list);
        }

        assertThat(list).isEqualTo(Files.readString(LIST));
    }

    @Test
    void speakToPeople() {
        List<String> bad = new ArrayList<>();
        types((parent, type) -> {
            if (type.name().length() > LONGEST_TYPE || Pattern.matches(".*[0-9]", type.name())) {
                bad.add(parent + "." + type.name());
            }
            if (type instanceof EnumPlan plan) {
                Set<String> names = new HashSet<>();
                plan.constants().forEach(constant -> names.add(constant.name()));
                Set<String> alike = new HashSet<>();
                for (EnumPlan.Constant constant : plan.constants()) {
                    String name = constant.name();
                    boolean twice = !alike.add(name.replace("_", "")) || isNumbered(name, names);
                    if (twice
                            || name.length() > LONGEST_CONSTANT
                            || SPEAKS_NOT.matcher(name).matches()) {
                        bad.add(parent + "." + plan.name() + "." + name);
                    }
                }
            }
        });

        assertThat(bad).containsExactlyInAnyOrderElementsOf(EXCEPTIONS.keySet());
    }

    /** Whether a number tells it from another name. */
    private static boolean isNumbered(String name, Set<String> names) {
        String bare = name.replaceFirst("_[0-9]+$", "");
        return !bare.equals(name) && names.contains(bare);
    }

    private static List<ApiPlan> plans() {
        ApiPlanner planner = new ApiPlanner(Glossary.packed(), name -> false);
        PageCatalog catalog = PageCatalog.packed();
        return catalog.names().stream()
                .flatMap(name -> catalog.find(name).stream())
                .filter(page -> page.kind() != ApiKind.OTHER)
                .map(page -> planner.plan(page, "", "example"))
                .toList();
    }

    private void types(TypeVisitor visitor) {
        for (ApiPlan plan : plans) {
            Stream.of(
                            plan.hasRequest() ? plan.request() : null,
                            plan.resultForm().isRecord() ? plan.result() : null,
                            plan.failure())
                    .filter(Objects::nonNull)
                    .forEach(shape -> types(shape, visitor));
        }
    }

    private static void types(ShapePlan shape, TypeVisitor visitor) {
        RecordPlan root = shape.root();
        visitor.type(root.name(), root);
        shape.nested().forEach(type -> visitor.type(root.name(), type));
    }

    private interface TypeVisitor {
        void type(String topLevelName, TypePlan type);
    }
}
