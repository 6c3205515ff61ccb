package id.payung.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.planning.StoredPlan;
import id.payung.planning.plan.Earmark;
import id.payung.planning.plan.Group;
import id.payung.planning.plan.Planner;
import id.payung.planning.plan.Priorities;
import id.payung.planning.plan.Purse;
import id.payung.planning.plan.Question;
import id.payung.planning.plan.TenureClass;
import id.payung.rules.contribution.Payer;
import id.payung.rules.contribution.Sector;
import id.payung.shared.Months;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan read by fund, decile, tenure, occupation and village, in the order of any head. */
class PlanViewTests {
    private static final UUID PROGRAMME = new UUID(0, 1);
    private static final Map<TerritoryCode, String> NAMES =
            Map.of(
                    new TerritoryCode("32.01.06.2001"), "Tenjolaya",
                    new TerritoryCode("32.01.06.2002"), "Babakan");

    private static String name(TerritoryCode area) {
        return NAMES.getOrDefault(area, "");
    }

    private static Group group(
            int village, String occupation, int decile, TenureClass tenure, int people) {
        return new Group(
                new TerritoryCode("32.01.06.200" + village),
                occupation,
                decile,
                tenure,
                Sector.OTHER,
                Set.of(PROGRAMME),
                people);
    }

    private static Purse purse(int number, String name, int seats, int poorest, long money) {
        return new Purse(
                new UUID(1, number),
                name,
                Payer.APBD,
                new Earmark(new TerritoryCode("32.01"), PROGRAMME, Set.of(), poorest, 10),
                seats,
                List.of(),
                new TreeMap<>(Map.of(2026, money)),
                Map.of(
                        Sector.TRANSPORT, new TreeMap<>(Map.of(2026, 201_600L)),
                        Sector.OTHER, new TreeMap<>(Map.of(2026, 201_600L))));
    }

    private final PlanView view =
            new PlanView(
                    new StoredPlan(
                            new UUID(2, 2),
                            "Rencana",
                            new TerritoryCode("32.01"),
                            Planner.plan(
                                    new Question(
                                            new Months(
                                                    YearMonth.of(2026, 1), YearMonth.of(2026, 12)),
                                            Priorities.usual(),
                                            List.of(
                                                    purse(1, "Zakat", 3, 1, 1L << 40),
                                                    purse(2, "APBD", 2, 5, 1L << 30)),
                                            List.of(
                                                    group(1, "TAILOR", 1, TenureClass.NEWCOMER, 2),
                                                    group(2, "", 5, TenureClass.NEWCOMER, 9),
                                                    group(
                                                            2,
                                                            "OJEK_DRIVER",
                                                            0,
                                                            TenureClass.NEWCOMER,
                                                            4)))),
                            "Rina Kurnia",
                            Instant.EPOCH),
                    List.of(),
                    0,
                    List.of(),
                    null);

    @ParameterizedTest
    @CsvSource({
        "'', Zakat APBD",
        "dana, APBD Zakat",
        "sah, APBD Zakat",
        "harga, Zakat APBD",
        "kursi, APBD Zakat",
        "anggaran, APBD Zakat",
        "orang, APBD Zakat",
        "biaya, APBD Zakat",
        "-biaya, Zakat APBD",
        "desil-calon, Zakat APBD"
    })
    void fundsStandAsTheyPayUntilAHeadIsChosen(String word, String expected) {
        assertThat(view.byFund(Position.by(word, null)))
                .extracting(part -> part.key().name())
                .containsExactly(expected.split(" "));
    }

    @Test
    void anUnknownDecileAndOccupationComeLastAndFirstFromTheOtherEnd() {
        assertThat(view.byDecile(Position.by("desil-nama", null)))
                .extracting(PlanView.Part::key)
                .containsExactly(1, 5, 0);
        assertThat(view.byDecile(Position.by("-desil-nama", null)))
                .extracting(PlanView.Part::key)
                .containsExactly(0, 5, 1);
        assertThat(view.byOccupation(Position.by("pekerjaan-nama", null)))
                .extracting(PlanView.Part::key)
                .last()
                .isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"calon", "dipilih", "belum", "bagian"})
    void theNumbersOfEachTableAreSortedByItsOwnWords(String column) {
        Position deciles = Position.by("desil-" + column, null);
        assertThat(view.byDecile(Position.by("-desil-" + column, null)))
                .isEqualTo(view.byDecile(deciles).reversed());
        assertThat(view.byOccupation(deciles)).isEqualTo(view.byOccupation());
        assertThat(view.byTenure(deciles)).isEqualTo(view.byTenure());
    }

    @Test
    void decilesWithMostPeopleToCoverComeFirstWhenThatIsAsked() {
        assertThat(view.byDecile(Position.by("-desil-calon", null)))
                .extracting(PlanView.Part::asked)
                .containsExactly(9L, 4L, 2L);
    }

    @Test
    void villagesAreSortedByTheirNamesAndNotTheirCodes() {
        assertThat(
                        PlanView.villages(PlanViewTests::name)
                                .sorted(view.byVillage(), Position.by("desa-nama", null)))
                .extracting(part -> NAMES.get(part.key()))
                .containsExactly("Babakan", "Tenjolaya");
    }
}
