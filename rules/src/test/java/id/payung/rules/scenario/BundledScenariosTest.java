package id.payung.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Law;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every sentence about the law that ships with this release holds. */
class BundledScenariosTest {
    private static final List<Scenario> SCENARIOS = read();

    @TestFactory
    Stream<DynamicTest> everyScenarioHolds() {
        return SCENARIOS.stream()
                .map(
                        scenario ->
                                DynamicTest.dynamicTest(
                                        scenario.label().name(),
                                        () ->
                                                assertThat(scenario.check().differences())
                                                        .as(scenario.label().toString())
                                                        .isEmpty()));
    }

    @Test
    void noTwoScenariosShareASentence() {
        assertThat(SCENARIOS)
                .extracting(scenario -> scenario.label().name())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyScenarioNamesItsLawAndExpectsSomething() {
        assertThat(SCENARIOS)
                .allSatisfy(scenario -> assertThat(scenario.label().law()).isNotEmpty())
                .allSatisfy(scenario -> assertThat(scenario.expected()).isNotEmpty());
    }

    @Test
    void everyCalculationHasScenarios() {
        assertThat(SCENARIOS)
                .extracting(scenario -> scenario.label().calculation())
                .containsAll(Scenarios.under(Law.bundled()).calculations());
    }

    private static List<Scenario> read() {
        var reader = Scenarios.under(Law.bundled());
        return Scenarios.bundledFiles().entrySet().stream()
                .map(file -> reader.read(file.getValue(), file.getKey() + ".yaml"))
                .flatMap(BundledScenariosTest::sound)
                .toList();
    }

    private static Stream<Scenario> sound(ScenarioReading reading) {
        return switch (reading) {
            case ScenarioReading.Sound(var scenarios) -> scenarios.stream();
            case ScenarioReading.Unsound(var problems) ->
                    throw new AssertionError(String.valueOf(problems));
        };
    }
}
