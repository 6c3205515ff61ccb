package id.payung.planning.plan;

import static id.payung.planning.plan.Questions.PROGRAMME;
import static id.payung.planning.plan.Questions.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.funding.Quota;
import id.payung.rules.contribution.Contributions;
import id.payung.rules.contribution.Payer;
import id.payung.rules.contribution.Sector;
import id.payung.rules.contribution.Terms;
import id.payung.rules.law.Law;
import id.payung.shared.TerritoryCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What three regions published, planned for the year 2026 at the prices of the law. */
class PublishedPlansTests {
    private static final long APBD = 201_600;
    private static final long COMPANY = 126_000;

    private int funds;

    @Test
    void depokCoversItsThreeFundsFullAndTheCompaniesAreTheCheapest() {
        TerritoryCode depok = new TerritoryCode("32.76");
        TerritoryCode village = new TerritoryCode("32.76.01.1001");
        Plan plan =
                plan(
                        List.of(
                                purse(Payer.APBD, depok, Set.of(), 8_582, Map.of()),
                                purse(Payer.APBD, depok, Set.of(), 6_392, Map.of()),
                                purse(Payer.COMPANY, depok, Set.of(), 1_254, Map.of())),
                        List.of(Questions.group(village, "SMALL_TRADER", 2, 20_000)));

        assertThat(plan.people()).isEqualTo(8_582 + 6_392 + 1_254);
        assertThat(plan.cost()).isEqualTo((8_582 + 6_392) * APBD + 1_254 * COMPANY);
        assertThat(plan.cost()).isEqualTo(3_176_762_400L);
        assertThat(plan.proof().isComplete()).isTrue();
    }

    @Test
    void kotaBogorPaysTheSamePriceFromBothItsBudgets() {
        TerritoryCode city = new TerritoryCode("32.71");
        Plan plan =
                plan(
                        List.of(
                                purse(Payer.APBD, city, Set.of(), 7_894, Map.of()),
                                purse(Payer.APBD, city, Set.of(), 14_580, Map.of())),
                        List.of(
                                Questions.group(
                                        new TerritoryCode("32.71.01.1001"), "TAILOR", 1, 22_474)));

        assertThat(plan.uncovered()).isZero();
        assertThat(plan.cost()).isEqualTo(4_530_758_400L);
    }

    @Test
    void kabupatenBogorFillsProvinceReligiousWorkersAndTwoHundredAndFiftyPlacesInEveryVillage() {
        List<Group> groups = new ArrayList<>();
        Map<TerritoryCode, Integer> quotas = new HashMap<>();
        for (int at = 0; at < 416; at++) {
            TerritoryCode village =
                    new TerritoryCode("32.01.%02d.%04d".formatted(1 + at % 40, 2001 + at / 40));
            groups.add(Questions.group(village, "FARMER", 1 + at % 4, 400));
            groups.add(Questions.group(village, "MOSQUE_CARETAKER", 1 + at % 4, 9));
            groups.add(Questions.group(village, "QURAN_TEACHER", 1 + at % 4, 8));
            quotas.put(village, 250);
        }
        Purse province = purse(Payer.APBD, Questions.BOGOR, Set.of(), 44_259, Map.of());
        Purse marbot =
                purse(Payer.APBD, Questions.BOGOR, Set.of("MOSQUE_CARETAKER"), 3_581, Map.of());
        Purse teachers =
                purse(Payer.APBD, Questions.BOGOR, Set.of("QURAN_TEACHER"), 3_250, Map.of());
        Purse villages = purse(Payer.VILLAGE, Questions.BOGOR, Set.of(), 416 * 250, quotas);

        Plan plan = plan(List.of(province, marbot, teachers, villages), groups);

        assertThat(people(plan, province)).isEqualTo(44_259);
        assertThat(people(plan, marbot)).isEqualTo(3_581);
        assertThat(people(plan, teachers)).isEqualTo(3_250);
        assertThat(people(plan, villages)).isEqualTo(104_000);
        assertThat(plan.cost()).isEqualTo(155_090 * APBD);
        assertThat(plan.of(villages.fund()).stream().mapToLong(Plan.Line::cost).sum())
                .isEqualTo(416 * 50_400_000L);
        assertThat(plan.proof().isComplete()).isTrue();
    }

    private static long people(Plan plan, Purse purse) {
        return plan.of(purse.fund()).stream().mapToLong(Plan.Line::people).sum();
    }

    private static Plan plan(List<Purse> purses, List<Group> groups) {
        return Planner.plan(new Question(YEAR, Priorities.usual(), purses, groups));
    }

    private Purse purse(
            Payer payer,
            TerritoryCode territory,
            Set<String> occupations,
            int seats,
            Map<TerritoryCode, Integer> quotas) {
        funds++;
        return new Purse(
                new UUID(2, funds),
                "Dana " + funds,
                payer,
                new Earmark(territory, PROGRAMME, occupations, 1, 10),
                seats,
                quotas.entrySet().stream()
                        .map(quota -> Quota.of(quota.getKey(), quota.getValue()))
                        .toList(),
                new TreeMap<>(Map.of(2026, seats * yearly(payer, Sector.OTHER))),
                Map.of(
                        Sector.TRANSPORT, price(payer, Sector.TRANSPORT),
                        Sector.OTHER, price(payer, Sector.OTHER)));
    }

    private static SortedMap<Integer, Long> price(Payer payer, Sector sector) {
        return new TreeMap<>(Map.of(2026, yearly(payer, sector)));
    }

    private static long yearly(Payer payer, Sector sector) {
        return Contributions.under(Law.bundled())
                .over(YEAR.first(), YEAR.last(), Terms.of(payer, sector))
                .total();
    }
}
