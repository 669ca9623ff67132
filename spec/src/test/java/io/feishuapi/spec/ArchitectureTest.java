package io.feishuapi.spec;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** What package may know what. */
@AnalyzeClasses(packages = "io.feishuapi.spec", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule LAYERS = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("io.feishuapi.spec.model..")
            .layer("diagnostic")
            .definedBy("io.feishuapi.spec.diagnostic..")
            .layer("source")
            .definedBy("io.feishuapi.spec.source..")
            .layer("phrase")
            .definedBy("io.feishuapi.spec.phrase..")
            .layer("prose")
            .definedBy("io.feishuapi.spec.prose..")
            .layer("node")
            .definedBy("io.feishuapi.spec.node..")
            .layer("dialect")
            .definedBy("io.feishuapi.spec.dialect..")
            .layer("fact")
            .definedBy("io.feishuapi.spec.fact..")
            .layer("sample")
            .definedBy("io.feishuapi.spec.sample..")
            .layer("link")
            .definedBy("io.feishuapi.spec.link..")
            .layer("json")
            .definedBy("io.feishuapi.spec.json..")
            .layer("packed")
            .definedBy("io.feishuapi.spec.packed..")
            .layer("catalog")
            .definedBy("io.feishuapi.spec.catalog..")
            .layer("resource")
            .definedBy("io.feishuapi.spec.resource..")
            .layer("cli")
            .definedBy("io.feishuapi.spec.cli..")
            .layer("reader")
            .definedBy("io.feishuapi.spec")
            .whereLayer("model")
            .mayOnlyAccessLayers("diagnostic")
            .whereLayer("diagnostic")
            .mayOnlyAccessLayers("model")
            .whereLayer("source")
            .mayOnlyAccessLayers("model", "diagnostic")
            .whereLayer("phrase")
            .mayNotAccessAnyLayer()
            .whereLayer("prose")
            .mayOnlyAccessLayers("model", "source", "phrase")
            .whereLayer("node")
            .mayOnlyAccessLayers("model", "prose", "phrase")
            .whereLayer("dialect")
            .mayOnlyAccessLayers("model", "diagnostic", "source", "prose", "node", "phrase")
            .whereLayer("fact")
            .mayOnlyAccessLayers("model", "prose", "phrase")
            .whereLayer("sample")
            .mayOnlyAccessLayers("model", "diagnostic")
            .whereLayer("link")
            .mayOnlyAccessLayers("model", "diagnostic", "prose", "node", "fact", "sample", "phrase")
            .whereLayer("json")
            .mayOnlyAccessLayers("model", "diagnostic")
            .whereLayer("packed")
            .mayOnlyAccessLayers("model", "diagnostic")
            .whereLayer("catalog")
            .mayOnlyAccessLayers("model", "reader", "packed", "source", "resource")
            .whereLayer("resource")
            .mayNotAccessAnyLayer()
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule NO_COMPILER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.annotation.processing..", "javax.lang.model..", "javax.tools..", "com.palantir.javapoet..");

    @ArchTest
    static final ArchRule MARKDOWN_STAYS_IN_PROSE = noClasses()
            .that()
            .resideOutsideOfPackage("io.feishuapi.spec.prose..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vladsch.flexmark..");

    @ArchTest
    static final ArchRule MARKUP_STAYS_WHERE_PAGES_ARE_READ = noClasses()
            .that()
            // fetch looks at markup too, but only to tell a login page from a page of the docs
            .resideOutsideOfPackages(
                    "io.feishuapi.spec.prose..", "io.feishuapi.spec.dialect..", "io.feishuapi.spec.fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule PACKED_MODELS_NEED_THE_JDK_ALONE = noClasses()
            .that()
            .resideInAPackage("io.feishuapi.spec.packed..")
            .should()
            .dependOnClassesThat(resideOutsideOfPackages(
                    "java..",
                    "org.jspecify..",
                    "io.feishuapi.spec.packed..",
                    "io.feishuapi.spec.model..",
                    "io.feishuapi.spec.diagnostic.."));

    @ArchTest
    static final ArchRule PAGES_ARE_PACKED_ON_COMMAND_ALONE = noClasses()
            .that()
            .resideOutsideOfPackages("io.feishuapi.spec.packing..", "io.feishuapi.spec.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.feishuapi.spec.packing..");

    @ArchTest
    static final ArchRule NO_CYCLES_OF_PAGES = slices().matching(
                    "io.feishuapi.spec.(source|phrase|prose|node|dialect|fact|link|sample|json)..")
            .should()
            .beFreeOfCycles();
}
