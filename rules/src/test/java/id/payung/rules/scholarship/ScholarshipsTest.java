package id.payung.rules.scholarship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.payung.rules.law.Law;
import id.payung.rules.law.LawReading;
import id.payung.rules.scholarship.Scholarship.Instalment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The school years of a tailor's children after her death on 10 March 2026. */
class ScholarshipsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final Scholarships scholarships = Scholarships.under(Law.bundled());

    @Test
    void aDaughterInTheLastYearOfPrimarySchoolClimbsAYearAtEachAnniversary() {
        var schedule = schedule(DAY, new Child(LocalDate.of(2013, 8, 1), Level.SD, 6));

        assertThat(schedule.instalments().subList(0, 3))
                .containsExactly(
                        new Instalment(0, DAY, Level.SD, 6, 1_500_000),
                        new Instalment(0, DAY.plusYears(1), Level.SMP, 1, 2_000_000),
                        new Instalment(0, DAY.plusYears(2), Level.SMP, 2, 2_000_000));
    }

    @Test
    void theWholeLadderHasNineteenPayments() {
        var schedule = schedule(DAY, new Child(LocalDate.of(2022, 3, 10), Level.NONE, 0));

        assertThat(schedule.instalments()).hasSize(19);
        assertThat(schedule.instalments().getFirst())
                .isEqualTo(new Instalment(0, DAY, Level.TK, 1, 1_500_000));
        assertThat(schedule.instalments().getLast())
                .isEqualTo(new Instalment(0, DAY.plusYears(18), Level.PT, 5, 12_000_000));
    }

    @Test
    void paymentsAreCountedFromTheEventSoALeapDayComesBack() {
        var leapDay = LocalDate.of(2024, 2, 29);
        var schedule = schedule(leapDay, new Child(LocalDate.of(2010, 1, 1), Level.SMP, 1));

        assertThat(schedule.instalments())
                .extracting(Instalment::dueOn)
                .startsWith(
                        leapDay,
                        LocalDate.of(2025, 2, 28),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2028, 2, 29));
    }

    @Test
    void aGrownChildKeepsItsPositionInTheListButTakesNoPlace() {
        var schedule =
                schedule(
                        DAY,
                        new Child(LocalDate.of(2003, 3, 10), Level.PT, 1),
                        new Child(LocalDate.of(2005, 5, 5), Level.PT, 5),
                        new Child(LocalDate.of(2006, 5, 5), Level.PT, 5),
                        new Child(LocalDate.of(2007, 5, 5), Level.PT, 5));

        assertThat(schedule.instalments()).extracting(Instalment::child).containsExactly(1, 2);
        assertThat(schedule.because())
                .extracting(reason -> reason.clause().name())
                .containsExactly("CHILDREN_PAID", "YEARLY_BY_LEVEL", "NO_MORE_THAN");
        assertThat(schedule.because().get(1).amount()).isEqualTo(24_000_000);
    }

    @Test
    void withoutChildrenThereIsNothingToExplain() {
        assertThat(schedule(DAY)).isEqualTo(Scholarship.nothing(DAY));
    }

    @Test
    void theOlderRulePaysOnceToTheFirstYoungChild() {
        var day = LocalDate.of(2019, 12, 1);
        var schedule =
                schedule(
                        day,
                        new Child(day.minusYears(23), Level.PT, 2),
                        new Child(day.minusYears(10), Level.NONE, 0));

        assertThat(schedule.instalments())
                .containsExactly(new Instalment(1, day, Level.NONE, 0, 12_000_000));
        assertThat(schedule.because())
                .extracting(reason -> reason.clause().name())
                .containsExactly("CHILDREN_PAID", "PAID_ONCE");
    }

    @Test
    void aYearThatItsLevelDoesNotHaveIsAMistakeOfTheCaller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule(DAY, new Child(DAY.minusYears(9), Level.SD, 7)));
        assertThat(scholarships.yearsOf(Level.SD)).isEqualTo(6);
        assertThat(scholarships.yearsOf(Level.NONE)).isZero();
    }

    @Test
    void aLowerMostOfAChildCutsTheLastPayments() {
        var cut = under("scholarship/most_per_child", 20_000_000);
        var child = new Child(LocalDate.of(2005, 5, 5), Level.PT, 3);

        assertThat(cut.schedule(DAY, List.of(child, child)).instalments())
                .extracting(Instalment::amount)
                .containsExactly(12_000_000L, 8_000_000L, 12_000_000L, 8_000_000L);
    }

    @Test
    void aLowerMostOfAFamilyCutsTheSecondChild() {
        var cut = under("scholarship/most_per_family", 36_000_000);
        var child = new Child(LocalDate.of(2005, 5, 5), Level.PT, 3);

        assertThat(cut.schedule(DAY, List.of(child, child)).instalments())
                .extracting(Instalment::child)
                .containsExactly(0, 0, 0);
    }

    private Scholarship schedule(LocalDate eventOn, Child... children) {
        return scholarships.schedule(eventOn, List.of(children));
    }

    private static Scholarships under(String path, long value) {
        var text =
                """
                description: { id: batas, en: limit }
                unit: rupiah
                last_checked: 2026-11-01
                values:
                  - { from: 2019-12-02, value: %d, reference: PP 82/2019, confidence: open }
                """
                        .formatted(value);
        return switch (Law.bundled().overlaid(Map.of(path, text))) {
            case LawReading.Sound(var law) -> Scholarships.under(law);
            case LawReading.Unsound(var problems) ->
                    throw new AssertionError(String.valueOf(problems));
        };
    }
}
