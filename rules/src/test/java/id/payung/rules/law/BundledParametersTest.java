package id.payung.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.payung.rules.Clauses;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every parameter file of this release, at the day before, of and after each of its changes. */
class BundledParametersTest {
    private static final Law LAW = Law.bundled();

    @TestFactory
    Stream<DynamicTest> everyVersionHoldsFromItsFirstDayToItsLast() {
        return LAW.parameters().stream()
                .map(
                        parameter ->
                                DynamicTest.dynamicTest(
                                        parameter.path(), () -> holdsAsDated(parameter)));
    }

    @Test
    void everyVersionNamesItsRegulation() {
        assertThat(LAW.parameters())
                .flatExtracting(parameter -> parameter.values().versions())
                .allSatisfy(version -> assertThat(version.basis().reference()).isNotBlank());
    }

    @Test
    void everyParameterIsDescribedInBothLanguagesAndWasChecked() {
        assertThat(LAW.parameters())
                .allSatisfy(
                        parameter -> {
                            assertThat(parameter.description().indonesian()).isNotBlank();
                            assertThat(parameter.description().english()).isNotBlank();
                            assertThat(parameter.lastChecked()).isAfter("2026-01-01");
                        });
    }

    @Test
    void theYearsOfSchoolAddUpToTheMostOfAChild() {
        var day = LocalDate.of(2026, 1, 1);
        var sum =
                LAW.tables("scholarship/levels").on(day).value().stream()
                        .mapToLong(
                                row ->
                                        row.number("amount")
                                                .multiply(row.number("years"))
                                                .longValueExact())
                        .sum();

        assertThat(sum).isEqualTo(LAW.amounts("scholarship/most_per_child").on(day).value());
        assertThat(2 * sum).isEqualTo(LAW.amounts("scholarship/most_per_family").on(day).value());
    }

    @Test
    void everyClauseReadsParametersThatExist() {
        assertThat(Clauses.all())
                .allSatisfy(
                        clause -> {
                            assertThat(clause.reference()).isNotBlank();
                            assertThat(clause.summary().english()).endsWith(".");
                            assertThat(clause.summary().indonesian()).endsWith(".");
                            clause.parameters()
                                    .forEach(path -> assertThat(LAW.parameter(path)).isNotNull());
                        });
    }

    @Test
    void theReaderSeesTheClausesOfEverySubject() {
        assertThat(Clauses.all())
                .extracting(Clause::name)
                .contains(
                        "BRACKET",
                        "DUE_DAY",
                        "NEXT_WORKING_DAY",
                        "OLD_ENOUGH_TO_JOIN",
                        "LUMP_SUM",
                        "YEARLY_BY_LEVEL",
                        "TOTAL_DISABILITY",
                        "ACCIDENT_CLAIM_LAPSES",
                        "BONUS_FOR_NEW_MEMBERS");
    }

    @Test
    void noTwoClausesOfASubjectShareAName() {
        assertThat(Clauses.all()).doesNotHaveDuplicates();
    }

    @Test
    void sentencesOfClausesCarryNoNumbersOfTheirOwn() {
        assertThat(Clauses.all())
                .filteredOn(clause -> !clause.name().equals("COVID_RELIEF"))
                .extracting(clause -> clause.summary().english())
                .allSatisfy(sentence -> assertThat(sentence).doesNotContainPattern("[0-9]"));
    }

    private static void holdsAsDated(Parameter parameter) {
        var values = parameter.values();
        for (var version : values.versions()) {
            var basis = version.basis();
            var until = basis.until();
            assertThat(basis.parameter()).isEqualTo(parameter.path());
            assertThat(values.find(basis.from())).contains(version);
            assertThat(values.find(basis.from().plusDays(1))).contains(version);
            assertThat(values.find(basis.from().minusDays(1)))
                    .isNotEqualTo(values.find(basis.from()));
            if (until != null) {
                assertThat(values.find(until)).contains(version);
                assertThat(values.find(until.plusDays(1))).isNotEqualTo(values.find(until));
            }
        }
        refusesTheDayBeforeTheFirst(values);
    }

    private static void refusesTheDayBeforeTheFirst(Dated<ParameterValue> values) {
        var first = values.first().basis();
        var before = first.from().minusDays(1);
        assertThat(values.refusal(first.from())).isEmpty();
        assertThat(values.refusal(before))
                .contains(new BeforeFirstVersion(first.reference(), first.from(), before));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> values.on(before))
                .withMessageContaining(first.parameter());
    }
}
