package id.payung.eligibility.verification;

import static id.payung.testing.ListDesk.codes;
import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static id.payung.testing.StoryWorld.SUKAMAJU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.payung.access.Office;
import id.payung.eligibility.AssessmentOutcome;
import id.payung.eligibility.Assessments;
import id.payung.eligibility.Criteria;
import id.payung.eligibility.Practice;
import id.payung.eligibility.Programmes;
import id.payung.eligibility.verification.VisitFilter.Standing;
import id.payung.intake.IntakeReport;
import id.payung.intake.ListingRefused;
import id.payung.intake.Listings;
import id.payung.registry.HistoryLine;
import id.payung.registry.Timelines;
import id.payung.registry.WorkerRecord;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Nik;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.testing.ListDesk;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sheets of visits come back filled: judged, kept, taken back like lists of any kind. */
@PayungTest
class VisitListsTests {
    private static final String EUIS = "9901065505900001";
    private static final String ASEP = "9901061708850002";
    private static final String DEDI = "9901060101700003";
    private static final Criteria VISITED =
            new Criteria(
                            BOGOR,
                            null,
                            null,
                            false,
                            Set.of(),
                            false,
                            false,
                            Practice.plain(),
                            "Perbup 12/2025 Pasal 5")
                    .verifiedWithin(12);

    @Autowired StoryWorld world;
    @Autowired ListDesk desk;
    @Autowired Listings listings;
    @Autowired Workers workers;
    @Autowired Timelines timelines;
    @Autowired Programmes programmes;
    @Autowired Assessments assessments;
    @Autowired Verifications verifications;
    @Autowired WorkLists lists;
    @Autowired Clock clock;
    Actor rina;
    Office regency;

    @BeforeEach
    void threeOfSingajayaAreToBeVisited() {
        regency = world.regency();
        rina = world.rina();
        Acting.run(
                rina, () -> programmes.open("PPR", "Payung Bogor", BOGOR, VISITED).orElseThrow());
        desk.accepted(
                rina,
                world.singajaya(),
                "usulan",
                Map.of(),
                """
                NIK;Nama;Alamat;RT;RW;Pekerjaan;No HP
                9901065505900001;Euis Suryani;Kp. Babakan;002;001;Penjahit;081200000001
                9901061708850002;Asep Saepudin;Kp. Babakan;001;001;Ojek;
                9901060101700003;Dedi Supriadi;Kp. Masjid;;;Marbot;
                """);
    }

    private LocalDate day() {
        return LocalDate.now(clock);
    }

    /** A sheet of today by Lilis; each row is NIK, result, detail. */
    private UUID results(String... rows) {
        return sheet("NIK;Hasil Verval;Rincian\n", rows);
    }

    private UUID sheet(String heading, String... rows) {
        Map<String, String> same =
                Map.of("Tanggal Verval", day().toString(), "Petugas Verval", "Lilis Karlina");
        return desk.send(rina, regency, "verval", same, heading + String.join("\n", rows) + "\n")
                .orElseThrow()
                .id();
    }

    private UUID accepted(UUID sheet) {
        desk.check(rina, sheet);
        desk.accept(rina, sheet);
        return sheet;
    }

    private UUID worker(String nik) {
        return Acting.as(rina, () -> workers.bearing(Nik.parse(nik).orElseThrow()).orElseThrow());
    }

    private WorkerRecord record(String nik) {
        UUID worker = worker(nik);
        return Acting.as(rina, () -> workers.find(worker).orElseThrow());
    }

    private AssessmentOutcome judged(String nik) {
        UUID worker = worker(nik);
        return Acting.as(rina, () -> assessments.of(worker)).getFirst().outcome();
    }

    private long count(Standing standing) {
        VisitFilter filter = VisitFilter.inside(SINGAJAYA, day()).standing(standing);
        assertThat(Acting.as(rina, () -> lists.list(filter, Position.FIRST, 100)).items())
                .hasSize(Acting.as(rina, () -> lists.count(filter)).intValue());
        return Acting.as(rina, () -> lists.count(filter));
    }

    @Test
    void eachResultDecidesAndWhoeverWasNotVisitedStaysOnTheWorkList() {
        UUID sheet =
                results(
                        EUIS + ";Ditemukan;",
                        ASEP + ";Bekerja di badan usaha;PT Maju",
                        DEDI + ";;");
        IntakeReport report = desk.check(rina, sheet);
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.same()).isEqualTo(1);
        assertThat(codes(report)).containsExactly("eligibility.verval-unvisited");
        assertThat(report.findings().getFirst().remedy()).contains("tetap ada di daftar kunjungan");
        desk.accept(rina, sheet);
        assertThat(judged(EUIS)).isEqualTo(AssessmentOutcome.ELIGIBLE);
        assertThat(judged(ASEP)).isEqualTo(AssessmentOutcome.NOT_ELIGIBLE);
        assertThat(judged(DEDI)).isEqualTo(AssessmentOutcome.INCOMPLETE);
        assertThat(count(Standing.TO_VISIT)).isEqualTo(1);
        assertThat(count(Standing.GOOD)).isEqualTo(1);
        assertThat(count(Standing.BAD)).isEqualTo(1);
    }

    @Test
    void theDayAndTheOfficerOfEachVisitAreKeptFromItsOwnRow() {
        accepted(
                sheet(
                        "NIK;Hasil;Tgl Verval;Petugas\n",
                        EUIS + ";ada;03-02-2025;Pak Ujang",
                        ASEP + ";Ditemukan;;"));
        UUID euis = worker(EUIS);
        UUID asep = worker(ASEP);
        Verification visit = Acting.as(rina, () -> verifications.of(euis)).getFirst();
        assertThat(visit.foundOn()).isEqualTo(LocalDate.of(2025, 2, 3));
        assertThat(visit.officer()).isEqualTo("Pak Ujang");
        assertThat(visit.recordedBy()).isEqualTo(rina.name());
        assertThat(visit.office()).isEqualTo(regency.name());
        assertThat(Acting.as(rina, () -> verifications.of(asep))).isEmpty();
    }

    @Test
    void aDeathAMoveAndWrongFieldsEnterTheRegisterWithTheSheet() {
        accepted(
                sheet(
                        "NIK;Hasil Verval;Rincian;Tanggal Meninggal;Alamat;RT;No HP\n",
                        EUIS + ";Data diperbaiki;;;Kp. Rawa;007;081299999999",
                        ASEP + ";Pindah;" + SUKAMAJU + ";;Kp. Babakan;001;",
                        DEDI + ";Meninggal dunia;;15-01-2025;;;"));
        WorkerRecord euis = record(EUIS);
        assertThat(euis.address()).isEqualTo("Kp. Rawa");
        assertThat(euis.rt()).isEqualTo("007");
        assertThat(euis.rw()).isEqualTo("001");
        assertThat(record(ASEP).territory()).isEqualTo(SUKAMAJU);
        assertThat(record(DEDI).diedOn()).isEqualTo(LocalDate.of(2025, 1, 15));
        assertThat(judged(DEDI)).isEqualTo(AssessmentOutcome.NOT_ELIGIBLE);
        UUID worker = worker(EUIS);
        assertThat(Acting.as(rina, () -> timelines.of(worker)))
                .extracting(HistoryLine::code)
                .contains("visited-corrected");
        assertThat(Acting.as(rina, () -> verifications.of(worker)).getFirst().detail())
                .isEqualTo("ADDRESS, PHONE, RT");
    }

    @Test
    void aSheetTakenBackTakesItsDeathsMovesAndCorrectionsAlong() {
        WorkerRecord before = record(EUIS);
        UUID sheet =
                accepted(
                        sheet(
                                "NIK;Hasil;Rincian;Tanggal Meninggal;Alamat;No HP\n",
                                EUIS + ";Data diperbaiki;;;Kp. Rawa;081299999999",
                                ASEP + ";Pindah;" + SUKAMAJU + ";;;",
                                DEDI + ";Meninggal;;15-01-2025;;"));
        desk.undo(rina, sheet).orElseThrow();
        assertThat(record(EUIS))
                .usingRecursiveComparison()
                .ignoringFields("changedAt")
                .isEqualTo(before);
        assertThat(record(ASEP).territory()).isEqualTo(SINGAJAYA);
        assertThat(record(DEDI).diedOn()).isNull();
        assertThat(judged(DEDI)).isEqualTo(AssessmentOutcome.INCOMPLETE);
        assertThat(count(Standing.TO_VISIT)).isEqualTo(3);
    }

    @Test
    void whatAVisitFoundBeforeStandsAgainWhenTheSheetIsTakenBack() {
        UUID euis = worker(EUIS);
        Acting.run(
                rina,
                () ->
                        verifications
                                .record(
                                        day().minusDays(9),
                                        "Pak Ujang",
                                        List.of(Visit.of(euis, new VisitResult.Found())))
                                .orElseThrow());
        UUID sheet = results(EUIS + ";Tidak bersedia;Sudah ikut BPJS");
        assertThat(desk.check(rina, sheet).changed()).isEqualTo(1);
        desk.accept(rina, sheet);
        assertThat(judged(EUIS)).isEqualTo(AssessmentOutcome.NOT_ELIGIBLE);
        desk.undo(rina, sheet).orElseThrow();
        assertThat(judged(EUIS)).isEqualTo(AssessmentOutcome.ELIGIBLE);
    }

    @Test
    void theSameSheetASecondTimeChangesNothing() {
        String[] rows = {
            EUIS + ";Data diperbaiki;;;Kp. Rawa",
            ASEP + ";Tidak ditemukan;;;",
            DEDI + ";Meninggal;;15-01-2025;"
        };
        String heading = "NIK;Hasil;Rincian;Tanggal Meninggal;Alamat\n";
        accepted(sheet(heading, rows));
        IntakeReport again = desk.check(rina, sheet(heading, rows));
        assertThat(again.same()).isEqualTo(3);
        assertThat(again.added() + again.changed() + again.refused()).isZero();
    }

    @Test
    void aRowThatSaysHalfIsRefusedByItsColumnAndToldWhatToWrite() {
        UUID listing =
                desk.send(
                                rina,
                                regency,
                                "verval",
                                Map.of(),
                                """
                                NIK;Hasil Verval;Tanggal Verval;Petugas Verval;Rincian;Tanggal Meninggal
                                9901065505900001;Ditemukan;;Lilis;;
                                9901061708850002;Bekerja di badan usaha;01-02-2025;Lilis;;
                                9901060101700003;Meninggal;01-02-2025;Lilis;;
                                """)
                        .orElseThrow()
                        .id();
        IntakeReport report = desk.check(rina, listing);
        assertThat(report.refused()).isEqualTo(3);
        assertThat(report.findings())
                .extracting(IntakeReport.Line::column, IntakeReport.Line::code)
                .containsExactly(
                        tuple("Tanggal Verval", "eligibility.verval-day-missing"),
                        tuple("Rincian", "eligibility.verval-company-missing"),
                        tuple("Tanggal Meninggal", "eligibility.verval-death-missing"));
        assertThat(report.findings()).allMatch(line -> line.remedy().endsWith("."));
    }

    @Test
    void whatCannotBeIsRefused() {
        UUID listing =
                sheet(
                        "NIK;Hasil;Rincian;Tanggal Meninggal;Alamat\n",
                        EUIS + ";Data diperbaiki;;;Kp. Babakan",
                        ASEP + ";Pindah;Desa Entah;;",
                        DEDI + ";Meninggal;;01-01-1950;");
        IntakeReport report = desk.check(rina, listing);
        assertThat(codes(report))
                .containsExactly(
                        "eligibility.verval-nothing-corrected",
                        "eligibility.verval-village-unknown",
                        "eligibility.verval-death-impossible");
        assertThat(report.findings().getLast().message()).contains("1950").contains("sesudah");
        assertThat(codes(desk.check(rina, results(EUIS + ";Pindah;Sukamaju"))))
                .as("two villages of the regency bear the name")
                .containsExactly("eligibility.verval-village-unknown");
        assertThat(codes(desk.check(rina, results(EUIS + ";kurang tahu;"))))
                .containsExactly("cell-choice");
    }

    @Test
    void aDeathOnTheDayOfTheVisitIsBelievedAndOfTheDayAfterIsNot() {
        String heading = "NIK;Hasil;Tanggal Verval;Petugas;Tanggal Meninggal\n";
        assertThat(
                        desk.check(
                                        rina,
                                        sheet(
                                                heading,
                                                EUIS + ";Meninggal;01-02-2025;Lilis;01-02-2025",
                                                ASEP + ";Meninggal;01-02-2025;Lilis;02-02-2025"))
                                .refused())
                .isEqualTo(1);
    }

    @Test
    void aCellChangedUnderAnotherResultIsNotTakenAndSaid() {
        UUID sheet = sheet("NIK;Hasil;Alamat\n", EUIS + ";Ditemukan;Kp. Rawa");
        IntakeReport report = desk.check(rina, sheet);
        assertThat(codes(report)).containsExactly("eligibility.verval-not-taken");
        assertThat(report.findings().getFirst().message()).contains("Isian Alamat berbeda");
        desk.accept(rina, sheet);
        assertThat(record(EUIS).address()).isEqualTo("Kp. Babakan");
    }

    @Test
    void twoRowsOfOnePersonThatPutDifferentThingsRightContradictEachOther() {
        IntakeReport report =
                desk.check(
                        rina,
                        sheet(
                                "NIK;Hasil;Alamat\n",
                                EUIS + ";Data diperbaiki;Kp. Rawa",
                                EUIS + ";Data diperbaiki;Kp. Sawah",
                                EUIS + ";Data diperbaiki;Kp. Rawa"));
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.duplicate()).isEqualTo(1);
    }

    @Test
    void aVillageMaySendWhatItSawButNotMakeItCount() {
        Actor siti = world.siti();
        UUID sheet =
                desk.send(
                                siti,
                                world.singajaya(),
                                "verval",
                                Map.of(
                                        "Tanggal Verval",
                                        day().toString(),
                                        "Petugas Verval",
                                        "Siti"),
                                "NIK;Hasil Verval\n" + EUIS + ";Ditemukan\n")
                        .orElseThrow()
                        .id();
        desk.check(siti, sheet);
        assertThat(Acting.as(siti, () -> listings.accept(sheet).orElseThrow()))
                .isEqualTo(Outcome.refused(new ListingRefused.NotEntitled()));
    }
}
