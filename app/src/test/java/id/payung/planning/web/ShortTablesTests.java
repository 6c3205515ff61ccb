package id.payung.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.funding.DecileSpan;
import id.payung.funding.Fund;
import id.payung.planning.DraftedPart;
import id.payung.planning.PlanRefused;
import id.payung.planning.continuity.Catcher;
import id.payung.planning.continuity.CliffLine;
import id.payung.planning.continuity.FundReach;
import id.payung.planning.continuity.LapseFilter;
import id.payung.shared.Columns;
import id.payung.shared.Months;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the planner whose rows all stand on one page, in the order of their heads. */
class ShortTablesTests {
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);

    private static Fund fund(String name, int ahead) {
        UUID id = UUID.randomUUID();
        return new Fund(
                id,
                name,
                name,
                Fund.Kind.APBD_REGENCY,
                Fund.Kind.APBD_REGENCY.payer(),
                id,
                new TerritoryCode("32.01"),
                id,
                new Months(DECEMBER.minusMonths(11), DECEMBER.plusMonths(ahead)),
                Set.of(),
                DecileSpan.ALL,
                1,
                false);
    }

    private static CliffLine cliff(String fund, int after, long people, long cash) {
        YearMonth last = DECEMBER.plusMonths(after);
        return new CliffLine(
                UUID.randomUUID(),
                fund,
                last,
                last.plusMonths(3).atEndOfMonth(),
                people,
                people,
                cash,
                people / 2);
    }

    private final ContinuityView continuity =
            new ContinuityView(
                    LapseFilter.ahead(DECEMBER),
                    List.of(
                            cliff("Zakat", 0, 30, 9),
                            cliff("APBD", 0, 8, 70),
                            cliff("CSR", 1, 9, 4)),
                    List.of(
                            new FundReach(fund("Desa", 1), 4, 10, 100, 1),
                            new FundReach(fund("Baru", 9), 0, 0, 500, 9),
                            new FundReach(fund("Kota", 6), 90, 20, 60, 6)),
                    List.of(),
                    0);

    @ParameterizedTest
    @CsvSource({
        "'', Zakat APBD CSR",
        "terakhir, Zakat APBD CSR",
        "-terakhir, CSR APBD Zakat",
        "dana, APBD CSR Zakat",
        "berakhir, Zakat APBD CSR",
        "orang, APBD CSR Zakat",
        "santunan, CSR Zakat APBD",
        "beasiswa, APBD CSR Zakat"
    })
    void theCliffIsReadByMonthUntilAHeadIsChosen(String word, String expected) {
        assertThat(continuity.cliff(Position.by(word, null)))
                .extracting(CliffLine::fundName)
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "sumber, Baru Desa Kota",
        "peserta, Baru Desa Kota",
        "sebulan, Baru Desa Kota",
        "sisa, Kota Desa Baru",
        "tahan, Desa Kota Baru",
        "-tahan, Baru Kota Desa",
        "hingga, Desa Kota Baru"
    })
    void howLongMoneyLastsIsSortedByItsOwnHeads(String word, String expected) {
        assertThat(continuity.reaches(Position.by(word, null)))
                .extracting(reach -> reach.fund().name())
                .containsExactly(expected.split(" "));
    }

    @Test
    void aHeadOfOneTableOfThePageLeavesTheOtherAsItIs() {
        for (String word : ContinuityView.CLIFF.words()) {
            assertThat(continuity.reaches(Position.by(word, null))).isEqualTo(continuity.reaches());
        }
        for (String word : ContinuityView.REACHES.words()) {
            assertThat(continuity.cliff(Position.by(word, null))).isEqualTo(continuity.cliff());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', Kota Desa",
        "dana, Desa Kota",
        "sah, Kota Desa",
        "muat, Desa Kota",
        "tempat, Kota Desa",
        "sisa, Desa Kota",
        "-sisa, Kota Desa"
    })
    void whoCouldCatchThePeopleIsSortedByWhatItCouldDo(String word, String expected) {
        Months months = new Months(DECEMBER.plusMonths(1), DECEMBER.plusMonths(6));
        CatchView view =
                new CatchView(
                        LapseFilter.ahead(DECEMBER),
                        "Zakat",
                        50,
                        List.of(
                                new Catcher(fund("Kota", 6), months, 20, 20, 5),
                                new Catcher(fund("Desa", 6), months, 40, 10, 30)),
                        List.of(),
                        Map.of(),
                        null);
        assertThat(view.catchers(Position.by(word, null)))
                .extracting(catcher -> catcher.fund().name())
                .containsExactly(expected.split(" "));
    }

    private static final Map<TerritoryCode, String> NAMES =
            Map.of(
                    new TerritoryCode("32.01.06.2001"), "Tenjolaya",
                    new TerritoryCode("32.01.06.2002"), "Babakan",
                    new TerritoryCode("32.01.06.2003"), "Singajaya");

    private static String name(TerritoryCode area) {
        return NAMES.getOrDefault(area, "");
    }

    private static DraftedPart part(int village, long planned, @Nullable Refusal refusal) {
        UUID decree = refusal == null ? UUID.randomUUID() : null;
        return new DraftedPart(
                new TerritoryCode("32.01.06.200" + village),
                planned,
                decree,
                decree == null ? null : "SK-" + (9 - village),
                decree == null ? 0 : planned - village,
                village,
                village,
                refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Tenjolaya Babakan Singajaya",
        "desa, Babakan Singajaya Tenjolaya",
        "nomor, Singajaya Babakan Tenjolaya",
        "rencana, Singajaya Tenjolaya Babakan",
        "anggota, Singajaya Tenjolaya Babakan",
        "terlindungi, Tenjolaya Babakan Singajaya",
        "-sisa, Singajaya Babakan Tenjolaya"
    })
    void draftedVillagesAreSortedByNameAndNumbers(String word, String expected) {
        assertNames(
                PlanDraftingView.drafts(ShortTablesTests::name),
                List.of(part(1, 20, null), part(2, 40, null), part(3, 10, null)),
                word,
                expected);
    }

    @ParameterizedTest
    @CsvSource({
        "tanpa-konsep, Babakan Singajaya Tenjolaya",
        "sebab, Babakan Tenjolaya Singajaya",
        "semula, Singajaya Tenjolaya Babakan",
        "desa, Tenjolaya Babakan Singajaya"
    })
    void villagesWithoutADraftStandTogetherByTheirReason(String word, String expected) {
        assertNames(
                PlanDraftingView.refusals(ShortTablesTests::name),
                List.of(
                        part(1, 20, new PlanRefused.NothingToDraft()),
                        part(2, 40, new PlanRefused.Nobody()),
                        part(3, 10, new PlanRefused.NothingToDraft())),
                word,
                expected);
    }

    private static void assertNames(
            Columns<DraftedPart> columns, List<DraftedPart> parts, String word, String expected) {
        Function<DraftedPart, @Nullable String> name = part -> NAMES.get(part.area());
        assertThat(columns.sorted(parts, Position.by(word, null)))
                .extracting(name)
                .containsExactly(expected.split(" "));
    }
}
