package org.homestretch.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.Entity;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.Date;

/** Habits that hold everywhere: time is given, names say what a thing is, and nothing is printed. */
@AnalyzeClasses(packages = "org.homestretch", importOptions = ImportOption.DoNotIncludeTests.class)
class HabitsTest {

    @ArchTest
    static final ArchRule pl_1_nobody_looks_at_the_clock_unasked = noClasses()
            .should()
            .callCodeUnitWhere(
                    describe("now() without a clock, or the machine's milliseconds", HabitsTest::readsTheClock));

    @ArchTest
    static final ArchRule pl_1_points_in_time_and_days_have_types_of_their_own = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..entity..")
            .should()
            .haveRawType(LocalDateTime.class)
            .orShould()
            .haveRawType(Date.class);

    @ArchTest
    static final ArchRule entities_speak_without_get_and_set = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("(set|get)[A-Z].*");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Facade|DTO|Dto|Bean|Controller|Service)");

    @ArchTest
    static final ArchRule nothing_is_printed = noClasses()
            .that()
            .resideOutsideOfPackage("..launcher..")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule staff_screens_never_take_their_language_from_a_request = noClasses()
            .should()
            .callMethod(ServletRequest.class, "getLocale")
            .orShould()
            .callMethod(HttpServletRequest.class, "getLocale");

    @ArchTest
    static final ArchRule nobody_sleeps = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    private static boolean readsTheClock(JavaCall<?> call) {
        AccessTarget.CodeUnitCallTarget target = call.getTarget();
        boolean now = target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().isEmpty();
        boolean milliseconds = target.getOwner().isEquivalentTo(System.class)
                && target.getName().equals("currentTimeMillis");
        return now || milliseconds;
    }
}
