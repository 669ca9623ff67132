package io.feishuapi.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What may know what: declarations and pages go in, plans stand between, and only writers know
 * how Java is written. */
@AnalyzeClasses(packages = "io.feishuapi.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each package is in a layer, and each layer knows those that it names alone. */
    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .ensureAllClassesAreContainedInArchitecture()
            .layer("compiler")
            .definedBy("io.feishuapi.processor")
            .layer("declaration")
            .definedBy("io.feishuapi.processor.declaration")
            .layer("message")
            .definedBy("io.feishuapi.processor.message")
            .layer("writer")
            .definedBy("io.feishuapi.processor.writer")
            .layer("javadoc")
            .definedBy("io.feishuapi.processor.javadoc")
            .layer("output")
            .definedBy("io.feishuapi.processor.output")
            .layer("plan")
            .definedBy("io.feishuapi.processor.plan")
            .layer("naming")
            .definedBy("io.feishuapi.processor.naming")
            .whereLayer("compiler")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("declaration")
            .mayOnlyBeAccessedByLayers("compiler")
            .whereLayer("writer")
            .mayOnlyBeAccessedByLayers("compiler")
            .whereLayer("javadoc")
            .mayOnlyBeAccessedByLayers("writer")
            .whereLayer("output")
            .mayOnlyBeAccessedByLayers("compiler", "writer")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("compiler", "declaration", "output", "javadoc", "writer")
            .whereLayer("message")
            .mayOnlyBeAccessedByLayers("compiler", "declaration")
            .whereLayer("naming")
            .mayOnlyBeAccessedByLayers("compiler", "plan", "writer");

    /** What plans become is written behind the seam, and only one class at the top knows by whom. */
    @ArchTest
    static final ArchRule WRITERS_STAY_BEHIND_THE_SEAM = noClasses()
            .that()
            .resideInAPackage("io.feishuapi.processor")
            .and()
            .doNotHaveSimpleName("FeishuApiProcessor")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..writer..");

    @ArchTest
    static final ArchRule JAVA_POET_STAYS_WITH_WRITERS = noClasses()
            .that()
            .resideOutsideOfPackage("..writer..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule PLANS_KNOW_NO_COMPILER = noClasses()
            .that()
            .resideInAnyPackage("..plan..", "..naming..", "..javadoc..", "..output..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..");

    @ArchTest
    static final ArchRule NO_RUNTIME = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.feishuapi", "io.feishuapi.json..", "io.feishuapi.bridge..");

    @ArchTest
    static final ArchRule ONLY_THE_PROCESSOR_IS_SEEN_AT_THE_TOP = classes()
            .that()
            .resideInAPackage("io.feishuapi.processor")
            .and()
            .doNotHaveSimpleName("FeishuApiProcessor")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("io.feishuapi.processor.(*)..").should().beFreeOfCycles();
}
