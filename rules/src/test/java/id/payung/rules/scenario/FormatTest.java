package id.payung.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Law;
import id.payung.rules.yaml.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of the format: what each calculation takes, what it gives, and what a value changes. */
class FormatTest {
    private static final Scenarios SCENARIOS = Scenarios.under(Law.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    contribution     | month, income, programmes, sector, payer
                    contributions    | from, to, income, programmes, sector, payer
                    due_date         | month
                    membership       | paid_months, as_of
                    tenure           | starts_on, paid_months, event_on
                    death_benefit    | starts_on, paid_months, died_on, children
                    accident_benefit | base, accident_on, outcome, incapacity_months, losses, left_handed, transport, home_care, children
                    late_payment     | programme, benefit, complete_on, paid_on
                    claim_deadline   | programme, event_on, claimed_on
                    agent_incentive  | new_members, contributions_months_1_24, contributions_months_25_60
                    budget           | amount, months, payer, sector, from
                    credit           | from, to, sector, payer, income, programmes, paid_total
                    """)
    void anUnknownKeyIsToldTheKeysOfTheCalculation(String calculation, String keys) {
        assertThat(problems(calculation, "{ salah: 1 }", "{}"))
                .filteredOn(problem -> problem.key().equals("given.salah"))
                .extracting(problem -> problem.message().indonesian())
                .containsExactly("kunci tidak dikenal. Pilihan: " + keys);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    contribution     | base jkk jkm jht total
                    contributions    | months total
                    due_date         | due_on
                    membership       | status unpaid_months
                    tenure           | months years
                    death_benefit    | lump_sum periodic funeral cash scholarship_first_year scholarship_total
                    accident_benefit | temporary_incapacity disability death funeral periodic transport home_care scholarship_first_year scholarship_total cash
                    late_payment     | days_late compensation
                    claim_deadline   | accepted
                    agent_incentive  | incentive
                    budget           | workers per_worker remainder
                    credit           | credit
                    """)
    void anExpectedValueOfTheWrongKindIsAMistake(String calculation, String keys) {
        for (var key : keys.split(" ", -1)) {
            assertThat(problems(calculation, "{}", "{ " + key + ": banyak }"))
                    .extracting(Problem::key)
                    .contains("expect." + key);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    contribution     | month: 2026-06, payer: apbd | total | 16800
                    contribution     | month: 2026-06, payer: self | total | 8400
                    contribution     | month: 2026-01, sector: transport | total | 8400
                    contribution     | month: 2026-01, sector: other | total | 16800
                    contribution     | month: 2026-01, income: 1100000 | base | 1200000
                    contribution     | month: 2026-01, programmes: JHT | total | 20000
                    tenure           | starts_on: 2026-02-10, paid_months: 2026-01..2026-06, event_on: 2026-06-09 | months | 3
                    tenure           | starts_on: 2026-02-10, paid_months: 2026-01..2026-06, event_on: 2026-06-10 | months | 4
                    accident_benefit | base: 1000000, accident_on: 2026-03-10, outcome: partial, losses: [{ part: right_thumb }], left_handed: true | disability | 9600000
                    accident_benefit | base: 1000000, accident_on: 2026-03-10, outcome: partial, losses: [{ part: right_thumb }], left_handed: false | disability | 12000000
                    accident_benefit | base: 1000000, accident_on: 2026-03-10, outcome: recovered, incapacity_months: 1 | temporary_incapacity | 1000000
                    accident_benefit | base: 1000000, accident_on: 2026-03-10, outcome: recovered, transport: { air: 7 } | transport | 7
                    accident_benefit | base: 1000000, accident_on: 2026-03-10, outcome: partial, losses: [{ part: nose, function_loss_percent: 12.5 }] | disability | 3000000
                    accident_benefit | base: 1000000, accident_on: 2026-03-10, outcome: recovered, home_care: 7 | home_care | 7
                    agent_incentive  | new_members: 25, contributions_months_1_24: 100, contributions_months_25_60: 100 | incentive | 250020
                    """)
    void everyGivenValueCounts(String calculation, String given, String key, long expected) {
        var text = scenario(calculation, "{ " + given + " }", "{}");
        var reading = (ScenarioReading.Sound) SCENARIOS.read(text, "a.yaml");
        var result = (Answer.Result) reading.scenarios().getFirst().answer();

        assertThat(result.values()).containsEntry(key, expected);
    }

    private static List<Problem> problems(String calculation, String given, String expect) {
        var reading = SCENARIOS.read(scenario(calculation, given, expect), "a.yaml");
        return switch (reading) {
            case ScenarioReading.Unsound(var problems) -> problems;
            case ScenarioReading.Sound _ -> List.of();
        };
    }

    private static String scenario(String calculation, String given, String expect) {
        return "name: a\ncalculate: %s\ngiven: %s\nexpect: %s\n"
                .formatted(calculation, given, expect);
    }
}
