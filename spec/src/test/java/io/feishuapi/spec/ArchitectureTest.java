package io.feishuapi.spec;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** What package may know what. */
@AnalyzeClasses(packages = "io.feishuapi.spec", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOM = "io.feishuapi.spec.";

    /** Each package, and which others it may use; one that is not named here fails. */
    private static final Map<String, Set<String>> PACKAGES = Map.ofEntries(
            entry("text"),
            entry("text.resource", "text"),
            entry("text.phrase", "text"),
            entry("text.yaml"),
            entry("model.diagnostic", "text"),
            entry("model", "text", "model.diagnostic"),
            entry("model.description", "text", "model", "model.diagnostic"),
            entry("model.json", "model", "model.description"),
            entry("model.packed", "model", "model.description"),
            entry("page.source", "text", "model.diagnostic"),
            entry("page.prose", "text", "text.phrase", "page.source"),
            entry("page.node", "text", "page.prose"),
            entry("page.dialect", "text", "text.yaml", "model.diagnostic", "page.source", "page.prose", "page.node"),
            entry("fact", "text.phrase", "model", "page.prose"),
            entry("read.sample", "text", "model", "model.diagnostic"),
            entry(
                    "read",
                    "text",
                    "text.phrase",
                    "text.resource",
                    "model",
                    "model.description",
                    "model.diagnostic",
                    "page.source",
                    "page.prose",
                    "page.node",
                    "page.dialect",
                    "fact",
                    "read.sample"),
            entry(
                    "correction",
                    "text",
                    "text.resource",
                    "text.yaml",
                    "model",
                    "model.description",
                    "model.diagnostic",
                    "page.source"),
            entry("catalog", "text", "text.resource", "model", "model.packed", "page.source", "read", "correction"),
            entry(
                    "catalog.packing",
                    "text.resource",
                    "model",
                    "model.packed",
                    "page.source",
                    "read",
                    "correction",
                    "catalog"),
            entry("compare.words"),
            entry("compare", "text", "model", "model.description", "model.diagnostic", "compare.words"),
            entry("compare.client", "text", "model", "fact"),
            entry("compare.edition", "page.source", "catalog"),
            entry("compare.policy", "text.resource", "text.yaml", "compare"),
            entry("compare.report", "text", "compare", "compare.policy"),
            entry("compare.usage", "compare.policy", "needs"),
            entry(
                    "compare.lock",
                    "text.resource",
                    "model",
                    "model.description",
                    "model.json",
                    "compare",
                    "compare.policy"),
            entry("needs", "text", "text.resource", "model", "model.description", "model.json"));

    private static Map.Entry<String, Set<String>> entry(String name, String... others) {
        return Map.entry(name, Set.of(others));
    }

    @ArchTest
    static void packagesUseWhatIsBelowThem(JavaClasses classes) {
        PACKAGES.forEach((name, others) -> classes()
                .that()
                .resideInAPackage(ROOM + name)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOM + ".")
                        .or(resideInAPackage(ROOM + name))
                        .or(resideInAnyPackage(others.stream().map(ROOM::concat).toArray(String[]::new))))
                .check(classes));
    }

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NAMED = classes()
            .that()
            .doNotHaveSimpleName("package-info")
            .should()
            .resideInAnyPackage(PACKAGES.keySet().stream().map(ROOM::concat).toArray(String[]::new));

    @ArchTest
    static final ArchRule NO_COMPILER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.annotation.processing..", "javax.lang.model..", "javax.tools..", "com.palantir.javapoet..");

    @ArchTest
    static final ArchRule MARKDOWN_STAYS_IN_PROSE = noClasses()
            .that()
            .resideOutsideOfPackage("io.feishuapi.spec.page.prose..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vladsch.flexmark..");

    /** Who reads YAML reads it within the limits of one place; nodes may go further. */
    @ArchTest
    static final ArchRule YAML_IS_READ_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("io.feishuapi.spec.text.yaml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.yaml.snakeyaml", "org.yaml.snakeyaml.constructor..");

    @ArchTest
    static final ArchRule MARKUP_STAYS_WHERE_PAGES_ARE_READ = noClasses()
            .that()
            .resideOutsideOfPackages("io.feishuapi.spec.page.prose..", "io.feishuapi.spec.page.dialect..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule PACKED_MODELS_NEED_THE_JDK_ALONE = noClasses()
            .that()
            .resideInAnyPackage("io.feishuapi.spec.model.packed..", "io.feishuapi.spec.model.description..")
            .should()
            .dependOnClassesThat(resideOutsideOfPackages(
                    "java..",
                    "org.jspecify..",
                    "io.feishuapi.spec.model.packed..",
                    "io.feishuapi.spec.model..",
                    "io.feishuapi.spec.text",
                    "io.feishuapi.platform"));

    @ArchTest
    static final ArchRule PAGES_ARE_PACKED_ON_COMMAND_ALONE = noClasses()
            .that()
            .resideOutsideOfPackage("io.feishuapi.spec.catalog.packing..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.feishuapi.spec.catalog.packing..");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("io.feishuapi.spec.(**)").should().beFreeOfCycles();
}
