package id.payung.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Law;
import id.payung.rules.yaml.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A lawyer who mistypes learns the file, the line, the key and what may stand there. */
class ScenarioErrorsTest {
    private static final Scenarios SCENARIOS = Scenarios.under(Law.bundled());

    @Test
    void anUnknownPayerIsToldTheSixPayers() {
        var problem =
                onlyProblem(
                        """
                        - name: Asep pays
                          calculate: contribution
                          given:
                            month: 2026-01
                            payer: apbd2
                        """);

        assertThat(problem.file()).isEqualTo("asep.yaml");
        assertThat(problem.line()).isEqualTo(5);
        assertThat(problem.key()).isEqualTo("given.payer");
        assertThat(problem.message().indonesian())
                .isEqualTo(
                        "nilai `apbd2` tidak dikenal."
                                + " Pilihan: self, company, donor, village, apbd, apbn");
        assertThat(problem.sentence().indonesian())
                .startsWith("asep.yaml, baris 5, kunci given.payer: ");
    }

    @Test
    void theSameMistakeIsToldInEnglish() {
        var problem = given("contribution", "{ month: 2026-01, payer: apbd2 }");

        assertThat(problem.sentence().english())
                .isEqualTo(
                        "asep.yaml, line 3, key given.payer: unknown value `apbd2`."
                                + " Choices: self, company, donor, village, apbd, apbn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    contribution    | { month: 2026-13 }                | value `2026-13` must be a month such as 2026-01
                    contribution    | { month: [2026-01] }              | it must be a month such as 2026-01
                    contribution    | {}                                | key `month` is required
                    contribution    | { month: 2026-01, salary: 1 }     | unknown key. Choices: month, income
                    contribution    | { month: 2026-01, month: 2026-02 } | key written twice
                    contribution    | { month: 2026-01, income: -1 }    | a whole number from 0 to 100000000000000, without dots or Rp
                    contribution    | { month: 2026-01, programmes: [] } | name at least one of: JKK, JKM, JHT
                    contributions   | { from: 2026-02, to: 2026-01 }    | lies before its start
                    contributions   | { from: 1900-01, to: 2026-01 }    | at most 1200 months
                    membership      | { as_of: 2026-02-30, paid_months: [] } | a date such as 2026-01-31
                    membership      | { as_of: 2026-02-01, paid_months: [2026-03..2026-01] } | range `2026-03..2026-01` ends before it starts
                    membership      | { as_of: 2026-02-01, paid_months: [1900-01..2026-01] } | a range holds at most 1200 months
                    budget          | { amount: 1, months: 0, from: 2026-01 } | a whole number from 1 to 1200
                    accident_benefit | { accident_on: 2026-01-31, outcome: total, base: 5 } | not a base of the table. Choices: 1000000, 1200000
                    accident_benefit | { accident_on: 2026-01-31, outcome: total, base: 1000000, losses: [{ part: nose, function_loss_percent: 0 }] } | must be from 1 to 100
                    accident_benefit | { accident_on: 2026-01-31, outcome: total, base: 1000000, losses: [{ part: nose, function_loss_percent: half }] } | a number such as 4.5
                    accident_benefit | { accident_on: 2026-01-31, outcome: total, base: 1000000, transport: 5 } | must hold the keys: land, sea, air
                    """)
    void everyKindOfMistakeHasEnglishWords(String calculation, String given, String words) {
        assertThat(problems(scenario(calculation, given)).getFirst().message().english())
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # nothing                          | holds no scenario
                    '{ name: [a], calculate: due_date, given: { month: 2026-01 } }' | must be a text
                    '- name: Asep: the driver'         | not valid YAML: mapping values are not allowed
                    """)
    void aFileThatAsksNothingIsToldInEnglish(String text, String words) {
        assertThat(onlyProblem(text).message().english()).contains(words);
    }

    @Test
    void aTabIsNamedForWhatItIs() {
        var problem = onlyProblem("name: Asep\ncalculate: due_date\ngiven:\n\tmonth: 2026-01\n");

        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.message().indonesian()).contains("tab", "spasi");
        assertThat(problem.message().english()).contains("tab", "spaces");
    }

    @Test
    void anUnknownKeyIsToldTheKeysOfItsCalculation() {
        var problem = given("contribution", "{ month: 2026-01, salary: 1 }");

        assertThat(problem.key()).isEqualTo("given.salary");
        assertThat(problem.message().indonesian())
                .contains("kunci tidak dikenal", "month, income, programmes, sector, payer");
    }

    @Test
    void aKeyOfAnotherCalculationIsUnknownHere() {
        assertThat(given("due_date", "{ month: 2026-01, income: 1 }").key())
                .isEqualTo("given.income");
    }

    @Test
    void anUnknownTopLevelKeyIsNamed() {
        var problem =
                onlyProblem(
                        """
                        name: Asep pays
                        calculate: due_date
                        given: { month: 2026-01 }
                        expected: { due_on: 2026-01-15 }
                        """);

        assertThat(problem.key()).isEqualTo("expected");
        assertThat(problem.message().indonesian()).contains("name, law, calculate, given, expect");
    }

    @Test
    void anUnknownCalculationIsToldAllTwelve() {
        var problem =
                onlyProblem("{ name: Asep, calculate: contribusion, given: { month: 2026-01 } }");

        assertThat(problem.key()).isEqualTo("calculate");
        assertThat(problem.message().indonesian())
                .contains("contribusion", "contribution,", "budget", "credit");
        assertThat(SCENARIOS.calculations()).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    contribution     | {}                                        | month
                    contributions    | { from: 2026-01 }                         | to
                    contributions    | { to: 2026-01 }                           | from
                    due_date         | {}                                        | month
                    membership       | { as_of: 2026-01-31 }                     | paid_months
                    membership       | { paid_months: [] }                       | as_of
                    tenure           | { paid_months: [] }                       | event_on
                    death_benefit    | { paid_months: [] }                       | died_on
                    accident_benefit | { accident_on: 2026-01-31, outcome: total } | base
                    accident_benefit | { base: 1000000, outcome: total }         | accident_on
                    accident_benefit | { base: 1000000, accident_on: 2026-01-31 } | outcome
                    late_payment     | { benefit: 1, complete_on: 2026-01-31, paid_on: 2026-01-31 } | programme
                    late_payment     | { programme: JKM, complete_on: 2026-01-31, paid_on: 2026-01-31 } | benefit
                    late_payment     | { programme: JKM, benefit: 1, paid_on: 2026-01-31 } | complete_on
                    late_payment     | { programme: JKM, benefit: 1, complete_on: 2026-01-31 } | paid_on
                    claim_deadline   | { programme: JKK, event_on: 2026-01-31 }  | claimed_on
                    agent_incentive  | { contributions_months_1_24: 1, contributions_months_25_60: 1 } | new_members
                    agent_incentive  | { new_members: 1, contributions_months_25_60: 1 } | contributions_months_1_24
                    agent_incentive  | { new_members: 1, contributions_months_1_24: 1 } | contributions_months_25_60
                    budget           | { amount: 1, months: 1 }                  | from
                    budget           | { amount: 1, from: 2026-01 }              | months
                    budget           | { months: 1, from: 2026-01 }              | amount
                    credit           | { from: 2026-01, to: 2026-02 }            | paid_total
                    """)
    void aMissingFactIsAskedForByName(String calculation, String given, String missing) {
        assertThat(problems(scenario(calculation, given)))
                .extracting(problem -> problem.message().indonesian())
                .contains("kunci `" + missing + "` wajib diisi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    contribution    | { month: 2026-13 }                | given.month     | bulan seperti 2026-01
                    contribution    | { month: Januari 2026 }           | given.month     | bulan seperti 2026-01
                    contribution    | { month: 2026-01..2026-02 }       | given.month     | bulan seperti 2026-01
                    contribution    | { month: +12026-01 }              | given.month     | bulan seperti 2026-01
                    contribution    | { month: [2026-01] }              | given.month     | isinya harus bulan
                    contribution    | { month: 2026-01, income: Rp5 }   | given.income    | tanpa titik atau Rp
                    contribution    | { month: 2026-01, income: 1.000.000 } | given.income | tanpa titik atau Rp
                    contribution    | { month: 2026-01, income: -1 }    | given.income    | dari 0 sampai
                    contribution    | { month: 2026-01, income: 1e9 }   | given.income    | bilangan bulat
                    contribution    | { month: 2026-01, income: 99999999999999999999 } | given.income | bilangan bulat
                    contribution    | { month: 2026-01, income: 100000000000001 } | given.income | sampai 100000000000000
                    contribution    | { month: 2026-01, programmes: [JKK, JP] } | given.programmes[1] | JKK, JKM, JHT
                    contribution    | { month: 2026-01, programmes: [] } | given.programmes | paling sedikit satu
                    contribution    | { month: 2026-01, sector: ojek }  | given.sector    | transport, other
                    contribution    | { month: 2026-01, month: 2026-02 } | given.month    | dua kali
                    contributions   | { from: 2026-02, to: 2026-01 }    | given.to        | mendahului awalnya
                    credit          | { from: 2026-02, to: 2026-01, paid_total: 1 } | given.to | mendahului awalnya
                    membership      | { as_of: 2026-02-30, paid_months: [] } | given.as_of | tanggal seperti 2026-01-31
                    membership      | { as_of: 2026-02-01, paid_months: [2026-03..2026-01] } | given.paid_months[0] | berakhir sebelum mulai
                    membership      | { as_of: 2026-02-01, paid_months: [2026-01, Maret] } | given.paid_months[1] | bulan seperti
                    tenure          | { event_on: 2026-02-01, paid_months: [], starts_on: kemarin } | given.starts_on | tanggal seperti
                    budget          | { amount: 1, months: 0, from: 2026-01 } | given.months | dari 1 sampai 1200
                    claim_deadline  | { programme: JHT, event_on: 2026-01-01, claimed_on: 2026-01-01 } | given.programme | JKK, JKM
                    claim_deadline  | { programme: JKK, event_on: 2026-01-02, claimed_on: 2026-01-01 } | given.claimed_on | mendahului awalnya
                    agent_incentive | { new_members: -1, contributions_months_1_24: 1, contributions_months_25_60: 1 } | given.new_members | dari 0 sampai
                    """)
    void aWrongValueIsToldWhatMayStandThere(
            String calculation, String given, String key, String remedy) {
        var problem = given(calculation, given);

        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.message().indonesian()).contains(remedy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    base: 1000001 | outcome: total | given.base | 1000000, 1200000
                    base: 1000000 | outcome: injured | given.outcome | recovered, partial, total, death
                    base: 1000000 | "outcome: partial, losses: [{ part: nose }, { part: thumb }]" | given.losses[1].part | right_thumb
                    base: 1000000 | "outcome: partial, losses: [{ part: nose, function_loss_percent: 0 }]" | given.losses[0].function_loss_percent | 1 sampai 100
                    base: 1000000 | "outcome: partial, losses: [{ part: nose, function_loss_percent: 100.1 }]" | given.losses[0].function_loss_percent | 1 sampai 100
                    base: 1000000 | "outcome: partial, losses: [{ part: nose, side: left }]" | given.losses[0].side | part, function_loss_percent
                    base: 1000000 | "outcome: partial, left_handed: kidal" | given.left_handed | true, false
                    base: 1000000 | "outcome: partial, transport: { road: 1 }" | given.transport.road | land, sea, air
                    base: 1000000 | "outcome: partial, transport: 5" | given.transport | land, sea, air
                    base: 1000000 | "outcome: partial, home_care: -5" | given.home_care | dari 0 sampai
                    base: 1000000 | "outcome: partial, incapacity_months: 1.5" | given.incapacity_months | bilangan bulat
                    base: 1000000 | "outcome: total, children: [{ born_on: 2020-01-01, level: SD, year: 7 }]" | given.children[0].year | dari 1 sampai 6
                    base: 1000000 | "outcome: total, children: [{ born_on: 2020-01-01, level: SD, year: 0 }]" | given.children[0].year | dari 1 sampai 6
                    base: 1000000 | "outcome: total, children: [{ born_on: 2020-01-01, level: MI, year: 1 }]" | given.children[0].level | none, TK, SD, SMP, SMA, PT
                    """)
    void aWrongPartOfAnAccidentIsNamedByItsPlace(
            String base, String rest, String key, String remedy) {
        var given = "{ accident_on: 2026-01-31, %s, %s }".formatted(base, rest.replace("\"", ""));
        var problem = problems(scenario("accident_benefit", given)).getFirst();

        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.message().indonesian()).contains(remedy);
    }

    @Test
    void aChildWithoutABirthDateOrAYearIsAskedAbout() {
        var given =
                "{ paid_months: [], died_on: 2026-01-31, children: [{ level: SD }, { year: 1 }] }";

        assertThat(problems(scenario("death_benefit", given)))
                .extracting(problem -> problem.message().indonesian())
                .contains(
                        "kunci `born_on` wajib diisi",
                        "kunci `year` wajib diisi",
                        "kunci `level` wajib diisi");
    }

    @Test
    void everyMistakeOfAFileIsReportedAtOnce() {
        var problems =
                problems(
                        """
                        - name: one
                          calculate: contribution
                          given: { month: salah, payer: salah }
                        - calculate: due_date
                          given: { month: salah }
                        """);

        assertThat(problems).extracting(Problem::line).containsExactly(3, 3, 4, 5);
    }

    @Test
    void anExpectedAmountMustBeANumberAndAnExpectedWordOneOfTheWords() {
        var amount = scenario("contribution", "{ month: 2026-01 }") + "expect: { total: 8.400 }\n";
        var word =
                scenario("membership", "{ paid_months: [], as_of: 2026-01-31 }")
                        + "expect: { status: aktif }\n";
        var day = scenario("due_date", "{ month: 2026-01 }") + "expect: { due_on: Kamis }\n";

        assertThat(problems(amount).getFirst().key()).isEqualTo("expect.total");
        assertThat(problems(word).getFirst().message().indonesian())
                .contains("none, active, grace, ended");
        assertThat(problems(day).getFirst().message().indonesian()).contains("tanggal seperti");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "# hanya komentar\n", "null"})
    void aFileWithoutScenariosIsAMistake(String text) {
        assertThat(onlyProblem(text).message().indonesian()).contains("tidak berisi skenario");
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "[1, 2]", "salam"})
    void aFileOfSomethingElseIsToldWhatAScenarioIs(String text) {
        assertThat(problems(text))
                .extracting(problem -> problem.message().indonesian())
                .containsOnly("harus berisi kunci: name, law, calculate, given, expect");
    }

    @Test
    void brokenYamlNamesTheLine() {
        var problem = onlyProblem("- name: Asep\n  given: { month: 2026-01\n");

        assertThat(problem.line()).isGreaterThan(1);
        assertThat(problem.message().indonesian()).startsWith("bukan YAML yang sah");
    }

    @Test
    void aNameIsOneText() {
        var problem = onlyProblem("{ name: [a], calculate: due_date, given: { month: 2026-01 } }");

        assertThat(problem.key()).isEqualTo("name");
        assertThat(problem.message().indonesian()).isEqualTo("harus sebuah teks");
    }

    @Test
    void twentyLevelsAreReadAndTwentyOneAreNot() {
        assertThat(onlyProblem("[".repeat(20) + "]".repeat(20)).message().indonesian())
                .doesNotContain("terlalu dalam");
        assertThat(onlyProblem("[".repeat(21) + "]".repeat(21)).message().indonesian())
                .contains("terlalu dalam");
        assertThat(problems("[" + "[],".repeat(30) + "]"))
                .extracting(problem -> problem.message().indonesian())
                .noneMatch(message -> message.contains("terlalu dalam"));
    }

    @Test
    void aTowerOfBracketsIsRefusedBeforeItIsBuilt() {
        assertThat(onlyProblem("[".repeat(10_000)).message().indonesian())
                .contains("terlalu dalam");
    }

    private static Problem given(String calculation, String given) {
        return onlyProblem(scenario(calculation, given));
    }

    private static String scenario(String calculation, String given) {
        return "name: Asep\ncalculate: %s\ngiven: %s\n".formatted(calculation, given);
    }

    private static Problem onlyProblem(String text) {
        var problems = problems(text);
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private static List<Problem> problems(String text) {
        return switch (SCENARIOS.read(text, "asep.yaml")) {
            case ScenarioReading.Unsound(var problems) -> problems;
            case ScenarioReading.Sound(var scenarios) ->
                    throw new AssertionError("no mistake found in " + scenarios);
        };
    }
}
