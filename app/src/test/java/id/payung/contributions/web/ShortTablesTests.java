package id.payung.contributions.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.contributions.MonthView;
import id.payung.contributions.Reconciliation;
import id.payung.contributions.Reconciliation.Line;
import id.payung.eligibility.Assessment;
import id.payung.eligibility.AssessmentOutcome;
import id.payung.enrolment.CoverageLine;
import id.payung.registry.Occupation;
import id.payung.registry.WorkerLine;
import id.payung.registry.WorkerRecord;
import id.payung.shared.Months;
import id.payung.shared.Position;
import id.payung.shared.Sex;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The month by fund, the months side by side and a household, in the order of their heads. */
class ShortTablesTests {
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
    private static final TerritoryCode SINGAJAYA = new TerritoryCode("32.01.06.2003");

    private static MonthView fund(String name, long ordered, long paid, long active) {
        return new MonthView(
                UUID.randomUUID(),
                name,
                DECEMBER,
                ordered,
                ordered * 16_800,
                paid,
                paid * 16_800,
                active);
    }

    private final MonthPage month =
            new MonthPage(
                    DECEMBER,
                    List.of(fund("Zakat", 9, 9, 4), fund("APBD", 40, 12, 8), fund("CSR", 5, 5, 5)),
                    List.of(),
                    null,
                    0,
                    0);

    @ParameterizedTest
    @CsvSource({
        "'', Zakat APBD CSR",
        "dana, APBD CSR Zakat",
        "ditagih, CSR Zakat APBD",
        "tagihan, CSR Zakat APBD",
        "-lunas, APBD Zakat CSR",
        "dibayar, CSR Zakat APBD",
        "aktif, Zakat CSR APBD",
        "keadaan, APBD Zakat CSR",
        "-keadaan, CSR Zakat APBD"
    })
    void fundsOfTheMonthStandByPriorityUntilAHeadIsChosen(String word, String expected) {
        assertThat(month.funds(Position.by(word, null)))
                .extracting(MonthView::fundName)
                .containsExactly(expected.split(" "));
    }

    private static Line line(int later, long people, long disbursed, long paid) {
        return new Line(
                DECEMBER.plusMonths(later),
                people,
                people * 10,
                people * 10,
                disbursed,
                0,
                paid / 10,
                paid,
                0,
                people - later);
    }

    private final ReconciliationView reconciliation =
            new ReconciliationView(
                    new Reconciliation(
                            null,
                            new Months(DECEMBER, DECEMBER.plusMonths(2)),
                            List.of(line(0, 4, 40, 40), line(1, 9, 90, 30), line(2, 6, 10, 10))),
                    List.of(),
                    "Dinas",
                    DECEMBER.atDay(31));

    @ParameterizedTest
    @CsvSource({
        "'', 12 1 2",
        "bulan, 12 1 2",
        "-bulan, 2 1 12",
        "orang, 12 2 1",
        "tagihan, 12 2 1",
        "cair, 2 12 1",
        "lunas, 2 1 12",
        "dibayar, 2 1 12",
        "penampungan, 12 2 1",
        "-belum, 1 2 12",
        "aktif, 12 2 1"
    })
    void monthsSideBySideShowTheLargestDifferenceFirstWhenAsked(String word, String expected) {
        assertThat(reconciliation.lines(Position.by(word, null)))
                .extracting(line -> line.month() == null ? "" : "" + line.month().getMonthValue())
                .containsExactly(expected.split(" "));
    }

    private static HouseholdView.Member member(
            String name,
            int born,
            @Nullable Occupation occupation,
            @Nullable String fund,
            @Nullable String programme) {
        UUID id = UUID.randomUUID();
        return new HouseholdView.Member(
                new WorkerLine(
                        id,
                        name,
                        "9901••••••••0001",
                        LocalDate.of(born, 1, 1),
                        Sex.FEMALE,
                        occupation,
                        SINGAJAYA),
                fund == null
                        ? List.of()
                        : List.of(
                                new CoverageLine(
                                        id,
                                        name,
                                        SINGAJAYA,
                                        id,
                                        fund,
                                        id,
                                        "SK-1",
                                        new Months(DECEMBER, DECEMBER))),
                programme == null
                        ? List.of()
                        : List.of(
                                new Assessment(
                                        id,
                                        name,
                                        SINGAJAYA,
                                        id,
                                        programme,
                                        AssessmentOutcome.ELIGIBLE,
                                        List.of(),
                                        DECEMBER.atDay(1))));
    }

    private static final WorkerRecord EUIS =
            new WorkerRecord(
                    UUID.randomUUID(),
                    SINGAJAYA,
                    "9901••••••••0001",
                    "Euis",
                    LocalDate.of(1987, 1, 1),
                    Sex.FEMALE,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Occupation.TAILOR,
                    null,
                    null,
                    null,
                    Instant.EPOCH,
                    Instant.EPOCH);

    @ParameterizedTest
    @CsvSource({
        "'', Euis Asep Neneng",
        "nama, Asep Euis Neneng",
        "usia, Neneng Euis Asep",
        "pekerjaan, Asep Euis Neneng",
        "perlindungan, Euis Asep Neneng",
        "peluang, Neneng Euis Asep"
    })
    void whoOfAHouseholdHasNoCoverAndNoChanceComesLast(String word, String expected) {
        HouseholdView household =
                HouseholdView.of(
                        EUIS,
                        DECEMBER.atDay(20),
                        List.of(
                                member("Euis", 1987, Occupation.TAILOR, "APBD", "Pekerja Rentan"),
                                member("Asep", 1980, Occupation.OJEK_DRIVER, null, null),
                                member("Neneng", 2001, null, null, "Pekerja Rentan")));
        assertThat(household.members(Position.by(word, null)))
                .extracting(member -> member.line().name())
                .containsExactly(expected.split(" "));
    }
}
