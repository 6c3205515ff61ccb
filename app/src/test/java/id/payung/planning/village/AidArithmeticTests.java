package id.payung.planning.village;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.contribution.Payer;
import id.payung.rules.law.Law;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the same aid reaches in each of Kabupaten Bogor's 416 desa. */
class AidArithmeticTests {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private static AidAnswer of(long amount, Payer payer, int length, Map<TerritoryCode, Long> of) {
        AidQuestion question =
                new AidQuestion(
                        new TerritoryCode("32.01"), new UUID(0, 1), amount, JANUARY, length);
        return AidArithmetic.of(Law.bundled(), question, payer, villages(), of);
    }

    private static SortedMap<TerritoryCode, String> villages() {
        SortedMap<TerritoryCode, String> villages = new TreeMap<>();
        for (int at = 0; at < 416; at++) {
            villages.put(village(at), "Desa " + at);
        }
        return villages;
    }

    private static TerritoryCode village(int at) {
        return new TerritoryCode("32.01.%02d.%04d".formatted(1 + at % 40, 2001 + at / 40));
    }

    private static Map<TerritoryCode, Long> inEach(long people) {
        Map<TerritoryCode, Long> uncovered = new HashMap<>();
        villages().keySet().forEach(village -> uncovered.put(village, people));
        return uncovered;
    }

    private static AidAnswer.Village in(AidAnswer answer, int at) {
        return answer.villages().stream()
                .filter(village -> village.code().equals(village(at)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "Rp{0} for {2} months by {1}: {3} workers, Rp{4} remain")
    @CsvSource({
        "50000000, VILLAGE, 12, 248, 3200",
        "50400000, VILLAGE, 12, 250, 0",
        "50000000, APBD, 12, 248, 3200",
        "201600, VILLAGE, 12, 1, 0",
        "201599, VILLAGE, 12, 0, 201599",
        "50000000, VILLAGE, 6, 496, 3200",
        "50000000, COMPANY, 12, 396, 104000"
    })
    void theAidReachesAsFarAsTheLawsPriceLetsIt(
            long amount, Payer payer, int months, long workers, long rest) {
        AidAnswer answer = of(amount, payer, months, Map.of());

        assertThat(answer.capacity()).isEqualTo(workers);
        assertThat(answer.rest()).isEqualTo(rest);
        assertThat(answer.covered()).isZero();
        assertThat(answer.left()).isEqualTo(416 * amount);
    }

    @Test
    void twoHundredAndFiftyInEachOfFourHundredAndSixteenVillagesCostTwentyOneBillion() {
        AidAnswer answer = of(50_400_000, Payer.VILLAGE, 12, inEach(400));

        assertThat(answer.villages())
                .hasSize(416)
                .allMatch(village -> village.covered() == 250 && village.still() == 150);
        assertThat(answer.covered()).isEqualTo(104_000);
        assertThat(answer.cost()).isEqualTo(20_966_400_000L);
        assertThat(answer.left()).isZero();
    }

    @Test
    void aVillageWithFewerPeopleKeepsTheRestAndNeverPaysForItsNeighbours() {
        Map<TerritoryCode, Long> uncovered = inEach(400);
        uncovered.put(village(0), 247L);
        uncovered.put(village(1), 248L);
        uncovered.put(village(2), 249L);
        uncovered.remove(village(3));

        AidAnswer answer = of(50_000_000, Payer.VILLAGE, 12, uncovered);

        assertThat(in(answer, 0).covered()).isEqualTo(247);
        assertThat(in(answer, 0).left()).isEqualTo(3_200 + 201_600);
        assertThat(in(answer, 1).still()).isZero();
        assertThat(in(answer, 2).still()).isEqualTo(1);
        assertThat(in(answer, 3).left()).isEqualTo(50_000_000);
        assertThat(answer.cost() + answer.left()).isEqualTo(416 * 50_000_000L);
    }
}
