package id.payung.donors.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.donors.Deed;
import id.payung.donors.Received;
import id.payung.shared.Months;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Bu Lilis gave and what it did, in the order of any head. */
class GiftTablesTests {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final Map<TerritoryCode, String> NAMES =
            Map.of(
                    new TerritoryCode("32.01.06.2001"), "Tenjolaya",
                    new TerritoryCode("32.01.06.2003"), "Singajaya");

    private static String name(TerritoryCode area) {
        return NAMES.getOrDefault(area, "");
    }

    private static Deed deed(int person, String name, int village, int later, long paid) {
        return new Deed(
                2026,
                person,
                name,
                new TerritoryCode("32.01.06.200" + village),
                new Months(JANUARY.plusMonths(later), JANUARY.plusMonths(later)),
                paid + 1,
                paid,
                paid * 16_800);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Euis Asep Dedi",
        "nama, Asep Dedi Euis",
        "wilayah, Euis Asep Dedi",
        "bulan, Asep Euis Dedi",
        "terlindungi, Asep Dedi Euis",
        "lunas, Asep Dedi Euis",
        "-jumlah, Euis Dedi Asep"
    })
    void peopleAreSortedByVillageMonthsAndMoney(String word, String expected) {
        List<Deed> deeds =
                List.of(
                        deed(1, "Euis", 3, 1, 9),
                        deed(2, "Asep", 3, 0, 2),
                        deed(3, "Dedi", 1, 2, 4));
        assertThat(GiftTables.deeds(GiftTablesTests::name).sorted(deeds, Position.by(word, null)))
                .extracting(Deed::firstName)
                .containsExactly(expected.split(" "));
    }

    private static Received received(long receipt, int day, int later, long amount) {
        return new Received(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Months(JANUARY.plusMonths(later), JANUARY.plusMonths(later)),
                amount,
                "TRX",
                LocalDate.of(2026, 1, day),
                receipt,
                "Bendahara",
                Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2 1 3",
        "kuitansi, 1 2 3",
        "diterima, 3 1 2",
        "bulan-uang, 1 3 2",
        "-uang, 1 3 2"
    })
    void receiptsAreSortedByNumberDayMonthsAndAmount(String word, String expected) {
        List<Received> payments =
                List.of(received(2, 9, 5, 100), received(1, 5, 0, 900), received(3, 1, 2, 400));
        assertThat(GiftTables.PAYMENTS.sorted(payments, Position.by(word, null)))
                .extracting(payment -> "" + payment.receipt())
                .containsExactly(expected.split(" "));
    }

    @Test
    void theThreeTablesOfHerPageShareNoWord() {
        Set<String> words = new HashSet<>(GiftTables.deeds(GiftTablesTests::name).words());
        assertThat(GiftTables.PAYMENTS.words()).allMatch(words::add);
        assertThat(GiftTables.PLEDGES.words()).allMatch(words::add);
    }
}
