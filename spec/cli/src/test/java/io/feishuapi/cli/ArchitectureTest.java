package io.feishuapi.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
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
@AnalyzeClasses(packages = "io.feishuapi.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOM = "io.feishuapi.cli";

    /** Each package, and which others it may use; one that is not named here fails. */
    private static final Map<String, Set<String>> PACKAGES = Map.of(
            ROOM + ".terminal",
            Set.of(),
            ROOM + ".fetch",
            Set.of(ROOM + ".terminal"),
            ROOM + ".lint",
            Set.of(ROOM + ".terminal"),
            ROOM + ".needs",
            Set.of(ROOM + ".terminal"),
            ROOM + ".show",
            Set.of(ROOM + ".terminal"),
            ROOM,
            Set.of(ROOM + ".terminal", ROOM + ".fetch", ROOM + ".lint", ROOM + ".needs", ROOM + ".show"));

    /** Each library, and the packages that may know it; one that is not named here fails. */
    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            "picocli..", Set.of(ROOM),
            "me.tongfei.progressbar..", Set.of(ROOM + ".terminal"),
            "org.jline..", Set.of(ROOM + ".terminal"),
            "org.jsoup..", Set.of(ROOM + ".fetch"),
            "java.net.http..", Set.of(ROOM + ".fetch"),
            "com.fasterxml.jackson.core..", Set.of(ROOM + ".lint", ROOM + ".show"));

    @ArchTest
    static void packagesUseWhatIsBelowThem(JavaClasses classes) {
        PACKAGES.forEach((name, others) -> classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackages(ROOM + "..")
                        .or(resideInAPackage(name))
                        .or(resideInAnyPackage(others.toArray(String[]::new))))
                .check(classes));
    }

    @ArchTest
    static void librariesStayWhereTheyAreNeeded(JavaClasses classes) {
        LIBRARIES.forEach((library, users) -> noClasses()
                .that()
                .resideOutsideOfPackages(users.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(classes));
    }

    @ArchTest
    static final ArchRule NO_OTHER_LIBRARY = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..", "org.jspecify..", "io.feishuapi.spec..", "io.feishuapi.platform..", ROOM + "..")
                    .or(resideInAnyPackage(LIBRARIES.keySet().toArray(String[]::new))));

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NAMED = classes()
            .that()
            .doNotHaveSimpleName("package-info")
            .should()
            .resideInAnyPackage(PACKAGES.keySet().toArray(String[]::new));

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("io.feishuapi.(**)").should().beFreeOfCycles();
}
