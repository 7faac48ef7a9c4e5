package org.homestretch.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Between components: dependencies point from what happens with a program down to the program, and never back. */
@AnalyzeClasses(packages = "org.homestretch", importOptions = ImportOption.DoNotIncludeTests.class)
class ComponentsTest {

    /** From the bottom up: each may use those before it. */
    private static final List<String> ORDER = List.of(
            "platform", "access", "exercise", "patient", "program", "handout", "diary", "adherence", "exchange");

    @ArchTest
    static final ArchRule components_form_no_circle =
            slices().matching("org.homestretch.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void dependencies_point_down(JavaClasses classes) {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] above = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(component -> "org.homestretch." + component + "..")
                    .toArray(String[]::new);
            if (above.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("org.homestretch." + ORDER.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(above)
                        .allowEmptyShould(true)
                        .check(classes);
            }
        }
    }

    @ArchTest
    static final ArchRule a_patient_and_an_exercise_know_nothing_of_each_other = noClasses()
            .that()
            .resideInAPackage("..homestretch.patient..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..homestretch.exercise..");

    @ArchTest
    static final ArchRule the_launcher_stands_outside = noClasses()
            .that()
            .resideOutsideOfPackage("..homestretch.launcher..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..homestretch.launcher..");

    @ArchTest
    static final ArchRule the_launcher_knows_nothing_of_the_application = noClasses()
            .that()
            .resideInAPackage("..homestretch.launcher..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ORDER.stream()
                    .map(component -> "org.homestretch." + component + "..")
                    .toArray(String[]::new));
}
