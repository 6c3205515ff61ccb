package id.payung.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MonthsTests {
    private final Months septemberToDecember =
            new Months(YearMonth.of(2025, 9), YearMonth.of(2025, 12));

    @Test
    void aRunOfMonthsHoldsBothEndsAndNothingBeyond() {
        assertThat(septemberToDecember.count()).isEqualTo(4);
        assertThat(septemberToDecember).first().isEqualTo(YearMonth.of(2025, 9));
        assertThat(septemberToDecember.contains(YearMonth.of(2025, 12))).isTrue();
        assertThat(septemberToDecember.contains(YearMonth.of(2026, 1))).isFalse();
        assertThat(septemberToDecember.contains(YearMonth.of(2025, 8))).isFalse();
    }

    @Test
    void inTheDatabaseItEndsOnTheFirstDayOfTheMonthAfter() {
        assertThat(septemberToDecember.startsOn()).hasToString("2025-09-01");
        assertThat(septemberToDecember.endsOn()).hasToString("2026-01-01");
    }

    @Test
    void aSingleMonthIsARunButABackwardOneIsNot() {
        assertThat(new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 1)).count()).isOne();
        assertThatThrownBy(() -> new Months(YearMonth.of(2026, 2), YearMonth.of(2026, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moneyIsWrittenWithDotsAndACountToo() {
        assertThat(Rupiah.of(42_000_000)).isEqualTo("Rp42.000.000");
        assertThat(Rupiah.of(-16_800)).isEqualTo("−Rp16.800");
        assertThat(Rupiah.number(44_259)).isEqualTo("44.259");
    }

    @Test
    void idsRiseAndNeverRepeat() {
        Set<UUID> ids = new HashSet<>();
        UUID last = RecordId.next();
        for (int i = 0; i < 10_000; i++) {
            UUID next = RecordId.next();
            assertThat(next.toString()).isGreaterThan(last.toString());
            assertThat(next.version()).isEqualTo(7);
            assertThat(ids.add(next)).isTrue();
            last = next;
        }
    }
}
