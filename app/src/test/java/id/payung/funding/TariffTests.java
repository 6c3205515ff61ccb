package id.payung.funding;

import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.funding.Fund.Kind;
import id.payung.rules.contribution.Sector;
import id.payung.rules.law.Law;
import id.payung.shared.Months;
import id.payung.shared.RecordId;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TariffTests {
    private static final Months YEAR = new Months(YearMonth.of(2025, 12), YearMonth.of(2026, 5));

    private static long price(Kind kind, boolean discounted, YearMonth month, Sector sector) {
        return tariff(kind, discounted).at(month, sector).amount();
    }

    private static Tariff tariff(Kind kind, boolean discounted) {
        Fund fund =
                new Fund(
                        RecordId.next(),
                        "F",
                        "Dana",
                        kind,
                        kind.payer(),
                        RecordId.next(),
                        BOGOR,
                        RecordId.next(),
                        YEAR,
                        Set.of(),
                        DecileSpan.ALL,
                        NewFund.USUAL_PRIORITY,
                        discounted);
        return Tariff.of(Law.bundled(), fund, YEAR);
    }

    @Test
    void theStatesMoneyIsNeverDiscounted() {
        for (Kind kind : Set.of(Kind.APBD_PROVINCE, Kind.APBD_REGENCY, Kind.DBHCHT)) {
            assertThat(price(kind, false, YearMonth.of(2026, 4), Sector.TRANSPORT))
                    .isEqualTo(16_800);
        }
    }

    @Test
    void aDonorPaysHalfForDriversFromJanuaryAndForOthersFromApril() {
        assertThat(price(Kind.DONOR, false, YearMonth.of(2025, 12), Sector.TRANSPORT))
                .isEqualTo(16_800);
        assertThat(price(Kind.DONOR, false, YearMonth.of(2026, 1), Sector.TRANSPORT))
                .isEqualTo(8_400);
        assertThat(price(Kind.DONOR, false, YearMonth.of(2026, 3), Sector.OTHER)).isEqualTo(16_800);
        assertThat(price(Kind.DONOR, false, YearMonth.of(2026, 4), Sector.OTHER)).isEqualTo(8_400);
    }

    @Test
    void aVillageBudgetIsDiscountedOnlyWhereItsFundSaysSo() {
        assertThat(price(Kind.VILLAGE_BUDGET, false, YearMonth.of(2026, 4), Sector.OTHER))
                .isEqualTo(16_800);
        assertThat(price(Kind.VILLAGE_BUDGET, true, YearMonth.of(2026, 4), Sector.OTHER))
                .isEqualTo(8_400);
    }

    @Test
    void aPriceIsConfirmedWhereSomebodyReadWhatItRestsOn() {
        assertThat(tariff(Kind.APBD_REGENCY, false).isConfirmed()).isTrue();
        assertThat(tariff(Kind.DONOR, false).isConfirmed()).isTrue();
    }

    @Test
    void aVillagesFullPriceRestsOnTheSilenceOfTheLaw() {
        assertThat(tariff(Kind.VILLAGE_BUDGET, false).isConfirmed()).isFalse();
        assertThat(tariff(Kind.VILLAGE_BUDGET, true).isConfirmed()).isTrue();
    }
}
