package id.payung.rules.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.payung.rules.law.Because;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Law;
import id.payung.rules.law.LawReading;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Asep drives an ojek, Euis sews; what each payer is asked for a month of their cover. */
class ContributionsTest {
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    private final Contributions contributions = Contributions.under(Law.bundled());

    @Test
    void aRowOfTheTableIsAsSureAsItWasRead() {
        var month = YearMonth.of(2025, 12);

        assertThat(sureness(month, 0)).isEqualTo(Confidence.CONFIRMED);
        assertThat(sureness(month, 1_099_999)).isEqualTo(Confidence.CONFIRMED);
        assertThat(sureness(month, 1_100_000)).isEqualTo(Confidence.RECALLED);
        assertThat(sureness(month, 20_200_000)).isEqualTo(Confidence.CONFIRMED);
    }

    private static Confidence sureness(YearMonth month, long income) {
        var terms = Terms.of(Payer.SELF, Sector.OTHER).earning(income);
        return Contributions.under(Law.bundled())
                .price(month, terms)
                .because()
                .getFirst()
                .confidence();
    }

    @Test
    void aCityPaysTheFullPriceForTheTailorWhomADonorCoversAtHalf() {
        var byCity = Contributions.price(JUNE, Payer.APBD, Sector.OTHER);
        var byDonor = Contributions.price(JUNE, Payer.DONOR, Sector.OTHER);

        assertThat(byCity.total()).isEqualTo(16_800);
        assertThat(byDonor.total()).isEqualTo(8_400);
        assertThat(byDonor.jkk()).isEqualTo(5_000);
        assertThat(byDonor.jkm()).isEqualTo(3_400);
    }

    @Test
    void aVillageGetsTheDiscountOnlyWhenItsFundSaysSo() {
        var terms = Terms.of(Payer.VILLAGE, Sector.OTHER);

        assertThat(contributions.price(JUNE, terms).total()).isEqualTo(16_800);
        assertThat(contributions.price(JUNE, terms.withDiscountForVillages()).total())
                .isEqualTo(8_400);
    }

    @Test
    void theStateIsNotHelpedByAFlagMeantForVillages() {
        var terms = Terms.of(Payer.APBD, Sector.OTHER).withDiscountForVillages();

        assertThat(contributions.price(JUNE, terms).total()).isEqualTo(16_800);
    }

    @Test
    void theStateUsesTheFirstRowWhateverTheWorkerEarns() {
        var terms = Terms.of(Payer.APBN, Sector.OTHER).earning(50_000_000);

        assertThat(contributions.price(JUNE, terms).base()).isEqualTo(1_000_000);
    }

    @Test
    void onlyTheChosenProgrammesArePriced() {
        var terms = Terms.of(Payer.SELF, Sector.OTHER);
        var month = YearMonth.of(2025, 12);

        var accident = contributions.price(month, terms.covering(Set.of(Programme.JKK)));
        var savings = contributions.price(month, terms.covering(Set.of(Programme.JHT)));
        var death = contributions.price(month, terms.covering(Set.of(Programme.JKM)));

        assertThat(accident.total()).isEqualTo(10_000);
        assertThat(death.total()).isEqualTo(6_800);
        assertThat(savings.total()).isEqualTo(20_000);
    }

    @Test
    void oldAgeSavingsAreNeverDiscounted() {
        var terms = Terms.of(Payer.SELF, Sector.OTHER).covering(EnumSet.allOf(Programme.class));

        var price = contributions.price(JUNE, terms);

        assertThat(price.jht()).isEqualTo(20_000);
        assertThat(price.total()).isEqualTo(28_400);
    }

    @Test
    void theReasonsAddUpToThePrice() {
        var price = Contributions.price(JUNE, Payer.SELF, Sector.OTHER);

        assertThat(price.because())
                .extracting(reason -> reason.clause().name() + " " + reason.amount())
                .containsExactly(
                        "BRACKET 1000000", "WORK_ACCIDENT 10000", "DEATH 6800", "DISCOUNT -8400");
        assertThat(price.because().stream().filter(Because::counts).mapToLong(Because::amount))
                .satisfies(
                        items ->
                                assertThat(items.stream().mapToLong(i -> i).sum())
                                        .isEqualTo(8_400));
    }

    @Test
    void anOfficerSeesThatTheVillagesPriceRestsOnAnOpenQuestion() {
        var price = Contributions.price(JUNE, Payer.VILLAGE, Sector.OTHER);

        assertThat(price.because().getLast().clause())
                .isEqualTo(ContributionClause.NO_DISCOUNT_FOR_VILLAGE);
        assertThat(price.because().getLast().confidence()).isEqualTo(Confidence.OPEN);
    }

    @Test
    void aMonthBeforeTheModelledLawIsRefusedWithTheRegulationAndTheDate() {
        var before = YearMonth.of(2015, 6);

        assertThat(contributions.refusal(before))
                .hasValueSatisfying(
                        refusal ->
                                assertThat(refusal.sentence().indonesian())
                                        .contains("PP 44/2015", "2015-06-01", "2015-07-01"));
        assertThat(contributions.refusal(before.plusMonths(1))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contributions.price(before, Payer.SELF, Sector.OTHER));
    }

    @Test
    void nobodyEarnsLessThanNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Terms.of(Payer.SELF, Sector.OTHER).earning(-1));
    }

    @Test
    void aSpanCostsWhatItsMonthsCostThoughAVersionBeginsWithinAMonth() {
        var corrected =
                underJkm(
                        """
                        description: { id: Iuran JKM, en: JKM contribution }
                        unit: rupiah
                        last_checked: 2026-11-01
                        values:
                          - from: 2015-07-01
                            until: 2025-06-14
                            value: 6800
                            reference: PP 44/2015
                            confidence: confirmed
                          - { from: 2025-06-15, value: 7000, reference: x, confidence: open }
                        """);
        var span =
                corrected.over(
                        YearMonth.of(2025, 5),
                        YearMonth.of(2025, 8),
                        Terms.of(Payer.SELF, Sector.OTHER));

        assertThat(span.each())
                .extracting(Contribution::jkm)
                .containsExactly(6_800L, 6_800L, 7_000L, 7_000L);
        assertThat(span.because().stream().filter(Because::counts).mapToLong(Because::amount))
                .containsExactly(40_000L, 13_600L, 14_000L);
    }

    private static Contributions underJkm(String file) {
        return switch (Law.bundled().overlaid(Map.of("contribution/jkm", file))) {
            case LawReading.Sound(var law) -> Contributions.under(law);
            case LawReading.Unsound(var problems) ->
                    throw new AssertionError(String.valueOf(problems));
        };
    }
}
