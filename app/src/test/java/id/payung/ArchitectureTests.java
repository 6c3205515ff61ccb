package id.payung;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** What the compiler cannot see: who may know what. */
@AnalyzeClasses(packages = "id.payung", importOptions = ArchitectureTests.Shipped.class)
class ArchitectureTests {

    /** What is shipped, wherever the tests beside it were compiled to. */
    static final class Shipped implements ImportOption {
        private static final Pattern TESTS = Pattern.compile("/(test|test-classes)/id/payung/");

        @Override
        public boolean includes(Location location) {
            return !TESTS.matcher(location.asURI().toString()).find();
        }
    }

    @ArchTest
    static final ArchRule theLawAndThePeopleKnowNoFramework =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "id.payung.rules..", "id.payung.linkage..", "id.payung.population..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..");

    @ArchTest
    static final ArchRule theLawAndThePeopleStandAlone =
            noClasses()
                    .that()
                    .resideInAnyPackage("id.payung.rules..", "id.payung.population..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("id.payung..")
                                    .and(
                                            resideOutsideOfPackages(
                                                    "id.payung.rules..",
                                                    "id.payung.population..")));

    /**
     * Only the edge and the command line look at the machine's clock; the scheduler has no other.
     */
    @ArchTest
    static final ArchRule timeComesInAsAnArgument =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("id.payung", "id.payung.cli..", "id.payung.runs..")
                    .should()
                    .callMethodWhere(
                            DescribedPredicate.describe(
                                    "reads the machine's clock", ArchitectureTests::readsTheClock));

    /**
     * A type can be met without being named, as what a method answers; the compiler lets that pass
     * and the running program falls over it.
     */
    @ArchTest
    static final ArchRule nobodyMeetsATypeThatIsClosedToHim = classes().should(meetOnlyOpenTypes());

    @ArchTest
    static final ArchRule controllersAreNobodysBusiness =
            classes()
                    .that()
                    .areAnnotatedWith(Controller.class)
                    .or()
                    .areAnnotatedWith(RestController.class)
                    .should()
                    .notBePublic()
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyCommandsWriteToTheTerminal =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("id.payung.cli..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");

    @ArchTest
    static final ArchRule nobodyCallsTheCommands =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("id.payung.cli..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("id.payung.cli..");

    @ArchTest
    static final ArchRule transactionsBeginAtClassesThatSpringCanWrap =
            classes()
                    .that()
                    .areAnnotatedWith(Transactional.class)
                    .should()
                    .notHaveModifier(JavaModifier.FINAL);

    private static ArchCondition<JavaClass> meetOnlyOpenTypes() {
        return new ArchCondition<>("meet only types open to them") {
            @Override
            public void check(JavaClass visitor, ConditionEvents events) {
                visitor.getMethodCallsFromSelf().stream()
                        .filter(call -> isClosed(answer(call), visitor))
                        .map(call -> SimpleConditionEvent.violated(call, call.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    private static JavaClass answer(JavaMethodCall call) {
        return call.getTarget().getRawReturnType().getBaseComponentType();
    }

    private static boolean isClosed(JavaClass type, JavaClass visitor) {
        return type.getPackageName().startsWith("id.payung")
                && !type.getPackageName().equals(visitor.getPackageName())
                && !type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean readsTheClock(JavaCall<?> call) {
        return call.getTargetOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty();
    }
}
