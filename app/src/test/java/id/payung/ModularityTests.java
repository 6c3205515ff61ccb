package id.payung;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Modules call only what their package-info allows, and never in a circle. */
class ModularityTests {
    // The pure libraries below the same base package are no modules of the application.
    private static final ApplicationModules MODULES =
            ApplicationModules.of(
                    Application.class,
                    JavaClass.Predicates.resideInAnyPackage(
                            "id.payung.rules..", "id.payung.linkage..", "id.payung.population.."));

    @Test
    void callsGoOnlyWhereTheArrowsPoint() {
        MODULES.verify();
    }

    @Test
    void theModulesCanBeDrawn() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeModuleCanvases();
    }
}
