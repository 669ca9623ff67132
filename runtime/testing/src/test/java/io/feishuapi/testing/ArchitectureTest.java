package io.feishuapi.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Stand-ins stand on the runtime, and only the extension on JUnit. */
@AnalyzeClasses(packages = "io.feishuapi.testing", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule STANDS_ON_THE_RUNTIME = classes()
            .that()
            .doNotHaveSimpleName("FakeFeishuExtension")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("io.feishuapi..")
                    .or(resideInAPackage("java.."))
                    .or(resideInAPackage("org.jspecify.annotations..")));
}
