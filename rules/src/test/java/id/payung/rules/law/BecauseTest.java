package id.payung.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rupiah says on what it rests, once, and no surer than that. */
class BecauseTest {
    private static final Basis READ = basis("PP 44/2015", Confidence.CONFIRMED);
    private static final Basis QUOTED = basis("Permenaker 1/2025", Confidence.REPORTED);
    private static final Basis SILENT = basis("PP 50/2025", Confidence.OPEN);

    private enum Rule implements Clause {
        DUES,
        BENEFIT;

        @Override
        public Provision provision() {
            return Provision.of("PP 82/2019", "Santunan", "Benefit");
        }
    }

    @Test
    void anAmountIsAsSureAsTheLeastSureThingItRestsOn() {
        assertThat(Because.item(Rule.DUES, 1).confidence()).isEqualTo(Confidence.CONFIRMED);
        assertThat(Because.item(Rule.DUES, 1, READ, QUOTED).confidence())
                .isEqualTo(Confidence.REPORTED);
        assertThat(
                        Because.confidence(
                                List.of(
                                        Because.item(Rule.DUES, 1, QUOTED),
                                        Because.ground(Rule.BENEFIT, 0, SILENT, READ))))
                .isEqualTo(Confidence.OPEN);
        assertThat(Because.confidence(List.of())).isEqualTo(Confidence.CONFIRMED);
    }

    @Test
    void theReferencesAreThoseOfTheVersionsUsedEachOnce() {
        assertThat(Because.item(Rule.DUES, 1, READ, QUOTED, READ).reference())
                .isEqualTo("PP 44/2015; Permenaker 1/2025");
        assertThat(Because.item(Rule.DUES, 1).reference()).isEqualTo("PP 82/2019");
    }

    @Test
    void itemsOfOneClauseAndVersionAreAddedAndGroundsStayWhatTheyAre() {
        var merged =
                Because.merged(
                        List.of(
                                Because.ground(Rule.BENEFIT, 1_000_000, READ),
                                Because.item(Rule.DUES, 10_000, READ),
                                Because.ground(Rule.BENEFIT, 1_000_000, READ),
                                Because.item(Rule.DUES, 10_000, READ),
                                Because.item(Rule.DUES, 5_000, QUOTED)));

        assertThat(merged)
                .containsExactly(
                        Because.ground(Rule.BENEFIT, 1_000_000, READ),
                        Because.item(Rule.DUES, 20_000, READ),
                        Because.item(Rule.DUES, 5_000, QUOTED));
    }

    @Test
    void inSeveralMonthsAnItemCountsInEachAndAGroundOnce() {
        assertThat(Because.item(Rule.DUES, 8_400, READ).times(3).amount()).isEqualTo(25_200);
        assertThat(Because.item(Rule.DUES, 8_400, READ).times(3).counts()).isTrue();
        assertThat(Because.ground(Rule.BENEFIT, 1_000_000, READ).times(3).amount())
                .isEqualTo(1_000_000);
    }

    @Test
    void aVersionHoldsFromItsFirstDayToItsLast() {
        var from = LocalDate.of(2026, 4, 1);
        var until = LocalDate.of(2026, 12, 31);
        var basis = new Basis("x/y", from, until, "PP 50/2025", Confidence.CONFIRMED);

        assertThat(basis.holdsOn(from.minusDays(1))).isFalse();
        assertThat(basis.holdsOn(from)).isTrue();
        assertThat(basis.holdsOn(until)).isTrue();
        assertThat(basis.holdsOn(until.plusDays(1))).isFalse();
        assertThat(READ.holdsOn(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Test
    void oneConditionNotMetDecidesAndAnUnknownOneLeavesItOpen() {
        var met = new Finding.Met(Rule.DUES);
        var unknown = new Finding.Unknown(Rule.DUES, Rule.DUES.summary());
        var notMet = Finding.of(false, Rule.BENEFIT, "terlambat", "too late");

        assertThat(Decision.of(met, met).outcome()).isEqualTo(Decision.Outcome.YES);
        assertThat(Decision.of(met, unknown).outcome()).isEqualTo(Decision.Outcome.UNKNOWN);
        assertThat(Decision.of(unknown, notMet).outcome()).isEqualTo(Decision.Outcome.NO);
        assertThat(Finding.of(true, Rule.DUES, "x", "y")).isEqualTo(met);
    }

    private static Basis basis(String reference, Confidence confidence) {
        return new Basis("x/y", LocalDate.of(2015, 7, 1), null, reference, confidence);
    }
}
