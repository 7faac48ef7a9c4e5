package org.homestretch.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homestretch.platform.boundary.BusinessException;

/** Inside a component: pages call boundaries, boundaries ask policies, policies ask values, and nothing calls back. */
@AnalyzeClasses(packages = "org.homestretch", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    private static final Pattern COMPONENT = Pattern.compile("org\\.homestretch\\.([a-z]+)(\\..*)?");
    private static final DescribedPredicate<JavaClass> ENTITY =
            DescribedPredicate.describe("JPA entities", type -> type.isAnnotatedWith(Entity.class));

    @ArchTest
    static final ArchRule layers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("web")
            .definedBy("..web..")
            .layer("boundary")
            .definedBy("..boundary..")
            .layer("control")
            .definedBy("..control..")
            .layer("entity")
            .definedBy("..entity..")
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("boundary")
            .mayOnlyBeAccessedByLayers("web", "control")
            .whereLayer("control")
            .mayOnlyBeAccessedByLayers("web", "boundary")
            .as("pages call boundaries, boundaries controls, and entities stand below all of them");

    @ArchTest
    static final ArchRule controls_stay_inside_their_component = classes()
            .that(resideInAPackage("..control..").and(DescribedPredicate.not(resideInAPackage("..platform.."))))
            .should(beUsedInTheirOwnComponentOnly());

    @ArchTest
    static final ArchRule entities_never_reach_a_page =
            noClasses().that().resideInAPackage("..web..").should().dependOnClassesThat(ENTITY);

    @ArchTest
    static final ArchRule entities_stay_inside_their_component =
            classes().that(ENTITY).should(beUsedInTheirOwnComponentOnly());

    @ArchTest
    static final ArchRule pages_never_reach_the_database = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule faces_stays_in_web = noClasses()
            .that()
            .resideOutsideOfPackages("..web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.servlet.."))
            .because(FacesContext.class.getSimpleName() + " and requests belong to the rim");

    @ArchTest
    static final ArchRule session_beans_are_boundaries =
            classes().that().areAnnotatedWith(Stateless.class).should().resideInAPackage("..boundary..");

    @ArchTest
    static final ArchRule entities_stand_in_entity =
            classes().that(ENTITY).should().resideInAPackage("..entity..");

    @ArchTest
    static final ArchRule entities_know_no_container = noClasses()
            .that()
            .resideInAPackage("..entity..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.ejb..", "jakarta.inject..", "jakarta.enterprise.."));

    @ArchTest
    static final ArchRule refusals_of_boundaries_are_business_exceptions = classes()
            .that()
            .resideInAPackage("..boundary..")
            .and()
            .areAssignableTo(Exception.class)
            .should()
            .beAssignableTo(BusinessException.class);

    @ArchTest
    static final ArchRule views_can_be_stored =
            classes().that().areAnnotatedWith(ViewScoped.class).should().beAssignableTo(Serializable.class);

    private static ArchCondition<JavaClass> beUsedInTheirOwnComponentOnly() {
        return new ArchCondition<>("be used in their own component only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesToSelf().stream()
                        .filter(use -> !component(use.getOriginClass()).equals(component(type)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    private static String component(JavaClass type) {
        Matcher matcher = COMPONENT.matcher(type.getPackageName());
        return matcher.matches() ? matcher.group(1) : "";
    }
}
