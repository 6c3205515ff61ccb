package id.payung;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.Location;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Modules call only what their package-info allows, and never in a circle. */
class ModularityTests {
    private static final DescribedPredicate<JavaClass> TESTS =
            DescribedPredicate.describe(
                    "tests",
                    type ->
                            type.getSource()
                                    .filter(
                                            source ->
                                                    !new ArchitectureTests.Shipped()
                                                            .includes(Location.of(source.getUri())))
                                    .isPresent());

    // The pure libraries below the same base package are no modules of the application.
    private static final ApplicationModules MODULES =
            ApplicationModules.of(
                    Application.class,
                    JavaClass.Predicates.resideInAnyPackage(
                                    "id.payung.rules..",
                                    "id.payung.linkage..",
                                    "id.payung.population..")
                            .or(TESTS));

    @Test
    void callsGoOnlyWhereTheArrowsPoint() {
        MODULES.verify();
    }

    @Test
    void theModulesCanBeDrawn() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeModuleCanvases();
    }
}
