package io.feishuapi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.feishuapi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> JACKSON_CORE = resideInAPackage("com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule STANDS_ON_LITTLE = classes()
            .should()
            .onlyDependOnClassesThat(resideInAPackage("io.feishuapi..")
                    .or(resideInAPackage("java.."))
                    .or(resideInAPackage("com.fasterxml.jackson.core.."))
                    .or(resideInAPackage("com.fasterxml.jackson.annotation.."))
                    .or(resideInAPackage("org.jspecify.annotations.."))
                    .or(isArrayOfPrimitives()));

    @ArchTest
    static final ArchRule NO_REFLECTION = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..")
            .orShould()
            .callMethod(Class.class, "forName", String.class)
            .because("Android's shrinkers and native images drop what is only found by name");

    @ArchTest
    static final ArchRule JACKSON_STAYS_IN_JSON = noClasses()
            .that()
            .resideOutsideOfPackage("io.feishuapi.json..")
            .should()
            .dependOnClassesThat(JACKSON_CORE);

    @ArchTest
    static final ArchRule JACKSON_IS_NOT_IN_SIGNATURES = codeUnits()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .notHaveRawParameterTypes(DescribedPredicate.anyElementThat(JACKSON_CORE))
            .andShould()
            .notHaveRawReturnType(JACKSON_CORE);

    @ArchTest
    static final ArchRule NO_STATIC_STATE = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("io.feishuapi.(*)..").should().beFreeOfCycles();

    private static DescribedPredicate<JavaClass> isArrayOfPrimitives() {
        return DescribedPredicate.describe(
                "primitives and their arrays",
                type -> type.getBaseComponentType().isPrimitive());
    }
}
