package id.payung.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Because;
import id.payung.rules.law.Finding;
import id.payung.rules.law.Law;
import id.payung.rules.words.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scenario file may say, and what its answer carries. */
class ScenariosTest {
    private static final Scenarios SCENARIOS = Scenarios.under(Law.bundled());

    @Test
    void whatIsLeftOutHasTheValuesOfTheFormat() {
        var brief = ask("contribution", "{ month: 2026-06 }");
        var written =
                ask(
                        "contribution",
                        "{ month: 2026-06, income: 0, programmes: [JKK, JKM], sector: other,"
                                + " payer: self }");

        assertThat(brief).isEqualTo(written);
        assertThat(brief.values()).containsEntry("total", 8_400L);
    }

    @Test
    void anEmptyOptionalValueIsLikeALeftOutOne() {
        var left = ask("tenure", "{ paid_months: [2026-01], event_on: 2026-01-20 }");
        var empty =
                ask("tenure", "{ starts_on: null, paid_months: 2026-01, event_on: 2026-01-20 }");

        assertThat(empty).isEqualTo(left);
    }

    @Test
    void resultsKeepTheOrderOfTheFormat() {
        assertThat(ask("contribution", "{ month: 2026-06 }").values().keySet())
                .containsExactly("base", "jkk", "jkm", "jht", "total");
        assertThat(ask("death_benefit", "{ paid_months: [], died_on: 2026-01-31 }").values())
                .containsOnlyKeys(
                        "lump_sum",
                        "periodic",
                        "funeral",
                        "cash",
                        "scholarship_first_year",
                        "scholarship_total");
    }

    @Test
    void jsonIsReadLikeYaml() {
        var json =
                """
                {"name": "Asep membayar", "calculate": "contribution",
                \t"given": {"month": "2026-01", "income": 1000000, "sector": "transport"},
                \t"expect": {"total": 8400}}
                """;

        assertThat(read(json))
                .singleElement()
                .satisfies(s -> assertThat(s.check().passed()).isTrue());
    }

    @Test
    void aFileMayHoldOneOrManyOrSeveralDocuments() {
        var one = "name: a\ncalculate: due_date\ngiven: { month: 2026-01 }\n";
        var many = "- { name: a, calculate: due_date, given: { month: 2026-01 } }\n".repeat(3);

        assertThat(read(one)).hasSize(1);
        assertThat(read(many)).hasSize(3);
        assertThat(read(one + "---\n" + many)).hasSize(4);
        assertThat(read("\uFEFF" + one)).hasSize(1);
    }

    @Test
    void aScenarioKnowsWhereItStands() {
        var label =
                read("\n\n- name: a\n  law: pp-1-2\n  calculate: due_date\n  given: { month: 2026-01 }\n")
                        .getFirst()
                        .label();

        assertThat(label).isEqualTo(new Scenario.Label("a", "pp-1-2", "due_date", "a.yaml", 3));
    }

    @Test
    void anotherAmountThanExpectedIsToldWithBoth() {
        var scenario =
                read("{ name: a, calculate: contribution, given: { month: 2025-12 },"
                                + " expect: { total: 16801, jkk: 10000 } }")
                        .getFirst();

        assertThat(scenario.check().passed()).isFalse();
        assertThat(scenario.check().differences())
                .containsExactly(
                        new Verdict.Difference("total", "16801", new Sentence("16800", "16800")));
    }

    @Test
    void anExpectedKeyThatTheResultLacksIsAFailureAndNotAMistake() {
        var scenario =
                read("{ name: a, calculate: due_date, given: { month: 2026-01 },"
                                + " expect: { total: 5 } }")
                        .getFirst();

        assertThat(scenario.check().differences())
                .singleElement()
                .satisfies(d -> assertThat(d.got().indonesian()).contains("tidak ada"));
    }

    @Test
    void withoutExpectationsAnyAnswerPasses() {
        var scenario =
                read("{ name: a, calculate: due_date, given: { month: 2026-01 } }").getFirst();

        assertThat(scenario.expected()).isEmpty();
        assertThat(scenario.check().passed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    contribution     | { month: 2015-06 }                                  | PP 44/2015 | 2015-06-01
                    contributions    | { from: 2015-06, to: 2015-08 }                      | PP 44/2015 | 2015-06-01
                    credit           | { from: 2015-06, to: 2015-08, paid_total: 1 }       | PP 44/2015 | 2015-06-01
                    budget           | { from: 2015-06, months: 2, amount: 1 }             | PP 44/2015 | 2015-06-01
                    due_date         | { month: 2015-06 }                                  | PP 44/2015 | 2015-06-01
                    membership       | { as_of: 2015-06-30, paid_months: [] }              | PP 44/2015 | 2015-06-30
                    tenure           | { event_on: 2015-06-30, paid_months: [] }           | PP 44/2015 | 2015-06-30
                    death_benefit    | { died_on: 2015-06-30, paid_months: [] }            | PP 44/2015 | 2015-06-30
                    accident_benefit | { accident_on: 2019-12-01, base: 1, outcome: total } | PP 82/2019 | 2019-12-01
                    late_payment     | { programme: JKM, benefit: 1, complete_on: 2015-06-30, paid_on: 2026-01-01 } | PP 44/2015 | 2015-06-30
                    claim_deadline   | { programme: JKM, event_on: 2015-06-30, claimed_on: 2026-01-01 } | PP 44/2015 | 2015-06-30
                    """)
    void aDateBeforeTheModelledLawIsRefusedByName(
            String calculation, String given, String regulation, String date) {
        var answer = scenario(calculation, given).answer();

        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(((Answer.Refused) answer).reason().sentence().indonesian())
                .contains(regulation, date);
    }

    @Test
    void aRefusalFailsWhateverWasExpected() {
        var scenario =
                read("{ name: a, calculate: due_date, given: { month: 2014-01 },"
                                + " expect: { due_on: 2014-01-15 } }")
                        .getFirst();

        assertThat(scenario.check().differences())
                .singleElement()
                .satisfies(
                        d ->
                                assertThat(d.got().indonesian())
                                        .startsWith("ditolak: ")
                                        .contains("PP 44/2015"));
    }

    @Test
    void onlyTheTriggeringDateIsHeldAgainstTheFirstVersion() {
        var tenure = ask("tenure", "{ paid_months: 2010-01..2015-07, event_on: 2015-07-01 }");

        assertThat(tenure.values()).containsEntry("months", 66L).containsEntry("years", 5L);
    }

    @Test
    void everyAnswerSaysWhy() {
        for (var file : Scenarios.bundledFiles().entrySet()) {
            for (var scenario : read(file.getValue())) {
                assertThat(scenario.check().passed()).as(scenario.label().toString()).isTrue();
                assertThat(scenario.answer())
                        .as(scenario.label().toString())
                        .isInstanceOfSatisfying(
                                Answer.Result.class,
                                result -> assertThat(result.because()).isNotEmpty());
            }
        }
    }

    @Test
    void everyReasonHasAReferenceAndASentenceInBothLanguages() {
        var reasons =
                read(Scenarios.bundledFiles().getOrDefault("worked-examples", "")).stream()
                        .map(scenario -> (Answer.Result) scenario.answer())
                        .flatMap(result -> result.because().stream())
                        .toList();

        assertThat(reasons)
                .extracting(Because::reference)
                .allSatisfy(reference -> assertThat(reference).isNotBlank());
        assertThat(reasons)
                .extracting(reason -> reason.clause().summary())
                .allSatisfy(s -> assertThat(s.indonesian()).isNotEqualTo(s.english()));
    }

    @Test
    void aDecisionListsItsFindings() {
        var late =
                ask(
                        "claim_deadline",
                        "{ programme: JKK, event_on: 2026-03-10, claimed_on: 2031-03-11 }");

        assertThat(late.values()).containsEntry("accepted", false);
        assertThat(late.findings())
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.NotMet.class,
                        finding ->
                                assertThat(finding.reason().indonesian()).contains("2031-03-10"));
    }

    @Test
    void aYearWithoutAListOfHolidaysSaysSo() {
        var listed = ask("due_date", "{ month: 2026-08 }");
        var unlisted = ask("due_date", "{ month: 2027-05 }");

        assertThat(clauses(listed)).containsExactly("DUE_DAY", "NEXT_WORKING_DAY", "WORKING_DAYS");
        assertThat(clauses(unlisted)).contains("YEAR_WITHOUT_LIST");
    }

    private static List<String> clauses(Answer.Result result) {
        return result.because().stream().map(reason -> reason.clause().name()).toList();
    }

    private static Answer.Result ask(String calculation, String given) {
        return (Answer.Result) scenario(calculation, given).answer();
    }

    private static Scenario scenario(String calculation, String given) {
        return read("name: a\ncalculate: %s\ngiven: %s\n".formatted(calculation, given)).getFirst();
    }

    private static List<Scenario> read(String text) {
        return switch (SCENARIOS.read(text, "a.yaml")) {
            case ScenarioReading.Sound(var scenarios) -> scenarios;
            case ScenarioReading.Unsound(var problems) ->
                    throw new AssertionError(String.valueOf(problems));
        };
    }
}
