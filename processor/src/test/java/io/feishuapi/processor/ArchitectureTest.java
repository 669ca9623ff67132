package io.feishuapi.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What may know what: declarations and pages go in, plans stand between, and only writers know how Java is written. */
@AnalyzeClasses(packages = "io.feishuapi.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

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
            .resideInAnyPackage("..plan..", "..naming..", "..javadoc..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..");

    @ArchTest
    static final ArchRule NAMES_KNOW_NO_PLANS = noClasses()
            .that()
            .resideInAnyPackage("..naming..", "..message..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..plan..", "..writer..", "..javadoc..", "..declaration..");

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
