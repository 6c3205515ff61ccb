package id.payung.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Law;
import id.payung.rules.yaml.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were written carelessly, by another program or with bad intent. */
class HostileFilesTest {
    private static final Scenarios SCENARIOS = Scenarios.under(Law.bundled());

    @Test
    void aWrongKeyIsReportedOnItsOwnLineAndNotOnThatOfItsValue() {
        var problems =
                problems(
                        """
                        name: Asep
                        calculate: due_date
                        given: { month: 2026-01 }
                        expekt:

                          due_on: 2026-01-15
                        """);

        assertThat(problems).extracting(Problem::line).containsExactly(4);
        assertThat(problems).extracting(Problem::key).containsExactly("expekt");
    }

    @Test
    void mistakesAreToldInTheOrderOfTheFile() {
        var problems =
                problems(
                        """
                        name: Asep
                        calculate: due_date
                        given: { month: x }
                        extra: 1
                        more: 2
                        """);

        assertThat(problems).extracting(Problem::line).containsExactly(3, 4, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE", "'true'"})
    void truthIsWrittenInAnyOfTheWaysOfYaml(String truth) {
        assertThat(answers(leftHanded(truth))).singleElement().isEqualTo("disability 22400000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "tRuE", "ya"})
    void otherWordsAreNoTruth(String word) {
        assertThat(problems(leftHanded(word)))
                .singleElement()
                .extracting(problem -> problem.message().indonesian())
                .asString()
                .contains("Pilihan: true, false");
    }

    @Test
    void aRangeMayHaveSpacesAroundItsDots() {
        assertThat(answers(membership("[2025-10 .. 2025-12]"))).containsExactly("status grace");
    }

    @Test
    void aRangeIsAtMostACenturyLong() {
        assertThat(problems(membership("[1926-03..2026-03]"))).isEmpty();
        assertThat(problems(membership("[1926-02..2026-03]")))
                .singleElement()
                .extracting(problem -> problem.message().indonesian())
                .isEqualTo("rentang paling panjang 1200 bulan");
    }

    @Test
    void aSpanOfContributionsIsAtMostACenturyLong() {
        var text =
                """
                name: Euis
                calculate: contributions
                given: { from: 2026-01, to: %s }
                """;

        assertThat(problems(text.formatted("2126-01"))).isEmpty();
        assertThat(problems(text.formatted("2126-02")))
                .singleElement()
                .extracting(Problem::key)
                .isEqualTo("given.to");
    }

    @Test
    void aValueOfSixtySignsIsRepeatedWholeAndOneSignMoreIsCut() {
        assertThat(repeated("x".repeat(60))).contains("`" + "x".repeat(60) + "`");
        assertThat(repeated("x".repeat(61))).contains("`" + "x".repeat(60) + "…`");
    }

    private static String repeated(String value) {
        return problems(membership("[" + value + "]")).getFirst().message().indonesian();
    }

    @Test
    void aLongValueIsNotRepeatedWholeAndCannotSteerATerminal() {
        var problem = problems(membership("[\"\\e[31m" + "9".repeat(5000) + "\"]")).getFirst();

        assertThat(problem.message().indonesian())
                .hasSizeLessThan(150)
                .doesNotContain("\u001b")
                .contains("…");
    }

    @Test
    void anEmptyNameIsNoName() {
        assertThat(problems("{ name: '', calculate: due_date, given: { month: 2026-01 } }"))
                .extracting(Problem::key)
                .containsExactly("name");
    }

    private static String leftHanded(String truth) {
        return """
                name: Pak Dedi loses a hand
                calculate: accident_benefit
                given:
                  base: 1000000
                  accident_on: 2026-03-10
                  outcome: partial
                  losses: [{ part: right_hand }]
                  left_handed: %s
                """
                .formatted(truth);
    }

    private static String membership(String paid) {
        return """
                name: Euis Suryani
                calculate: membership
                given: { paid_months: %s, as_of: 2026-03-20 }
                """
                .formatted(paid);
    }

    private static List<String> answers(String text) {
        return switch (SCENARIOS.read(text, "uji.yaml")) {
            case ScenarioReading.Sound(var scenarios) ->
                    scenarios.stream().map(Scenario::answer).map(HostileFilesTest::first).toList();
            case ScenarioReading.Unsound(var problems) ->
                    throw new AssertionError(String.valueOf(problems));
        };
    }

    private static String first(Answer answer) {
        return switch (answer) {
            case Answer.Result result ->
                    result.values().entrySet().stream()
                            .filter(entry -> !entry.getValue().equals(0L))
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .findFirst()
                            .orElseThrow();
            case Answer.Refused refused -> refused.reason().sentence().indonesian();
        };
    }

    private static List<Problem> problems(String text) {
        return switch (SCENARIOS.read(text, "uji.yaml")) {
            case ScenarioReading.Sound _ -> List.of();
            case ScenarioReading.Unsound(var problems) -> problems;
        };
    }
}
