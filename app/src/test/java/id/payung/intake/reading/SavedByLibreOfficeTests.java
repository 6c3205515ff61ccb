package id.payung.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Refusal;
import id.payung.shared.Sex;
import id.payung.sheets.SheetFile;
import id.payung.sheets.SheetOpening;
import id.payung.sheets.SheetRefused;
import id.payung.sheets.SheetSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that a spreadsheet program saved; {@code lists/README.md} tells how. */
class SavedByLibreOfficeTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "templat-rapi.xlsx",
                "koma-utf8.csv",
                "bom-utf8.csv",
                "titik-koma-1252.csv",
                "tab-utf16.csv"
            })
    void readsTheSameListFromEveryFormat(String name) {
        List<ReadRow> rows = Lines.rows(Lines.reading(file(name)));
        ReadRow euis = rows.get(0);
        assertThat(Objects.requireNonNull(euis.nik()).digits()).isEqualTo("9901065505900001");
        assertThat(euis.mother()).isEqualTo("Rohaeti – Cianjur");
        assertThat(euis.bornOn()).isEqualTo(LocalDate.of(1990, 5, 15));
        assertThat(euis.sex()).isEqualTo(Sex.FEMALE);
        assertThat(euis.home().address()).isEqualTo("Kp. Singajaya, No. \"3\"; atas");
        assertThat(euis.phone()).isEqualTo("081200000001");
        assertThat(euis.income()).isEqualTo(1_400_000);
        ReadRow asep = rows.get(1);
        assertThat(asep.name()).isEqualTo("Asep Ma'ruf");
        assertThat(asep.home().rt()).isEqualTo("002");
        assertThat(asep.phone()).isEqualTo("081200000002");
        assertThat(rows).hasSize(2).allMatch(row -> row.findings().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"judul-inggris.xlsx", "judul-inggris.csv"})
    void readsTranslatedHeadingsInAnotherOrderAndTellsWhichItPassedOver(String name) {
        ListingReading reading = Lines.reading(file(name));
        assertThat(reading.mapping().needsConfirmation()).isFalse();
        assertThat(reading.mapping().unused()).contains("Remarks");
        assertThat(reading.facts().findings()).isEmpty();
        List<ReadRow> rows = Lines.rows(reading);
        ReadRow euis = rows.get(0);
        assertThat(Objects.requireNonNull(euis.nik()).digits()).isEqualTo("9901065505900001");
        assertThat(Objects.requireNonNull(euis.familyCard()).digits())
                .isEqualTo("9901061203150001");
        assertThat(euis.sex()).isEqualTo(Sex.FEMALE);
        assertThat(euis.bornOn()).isEqualTo(LocalDate.of(1990, 5, 15));
        assertThat(euis.birthplace()).isEqualTo("Bogor");
        assertThat(Objects.requireNonNull(euis.livelihood()).words()).isEqualTo("Penjahit");
        assertThat(euis.phone()).isEqualTo("081200000001");
        assertThat(euis.income()).isEqualTo(1_400_000);
        assertThat(euis.decile()).isEqualTo(3);
        assertThat(rows.get(1).name()).isEqualTo("Asep Ma'ruf");
        assertThat(rows.get(1).income()).isNull();
        assertThat(rows).hasSize(2).allMatch(row -> row.findings().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"judul-gabungan.xlsx", "judul-gabungan.csv"})
    void readsBelowMergedTitlesThroughTwoRowsOfHeadingsAndRepeatedOnes(String name) {
        ListingReading reading = Lines.reading(file(name));
        assertThat(reading.mapping().headingRow()).isEqualTo(4);
        assertThat(reading.mapping().lastHeadingRow()).isEqualTo(5);
        List<ReadRow> rows = Lines.rows(reading);
        assertThat(rows).extracting(ReadRow::row).containsExactly(7, 8, 10);
        assertThat(rows)
                .extracting(ReadRow::name)
                .containsExactly("Euis Suryani", "Asep Saepudin", "H. Dedi, S.Pd.");
        assertThat(rows)
                .extracting(ReadRow::bornOn)
                .containsExactly(
                        LocalDate.of(1990, 5, 15),
                        LocalDate.of(1985, 8, 17),
                        LocalDate.of(1970, 1, 1));
        assertThat(rows).extracting(row -> row.home().rt()).containsExactly("001", "002", "003");
        assertThat(rows).allMatch(row -> row.findings().isEmpty());
    }

    @Test
    void readsTheTabThatLooksLikeTheListAndNamesTheOthers() {
        ListingReading reading = Lines.reading(file("beberapa-lembar.xlsx"));
        assertThat(reading.mapping().tab().name()).isEqualTo("Usulan");
        assertThat(Lines.rows(reading)).hasSize(2);
        Finding chosen = reading.facts().findings().getFirst();
        assertThat(chosen.code()).isEqualTo("tab-chosen");
        assertThat(chosen.message(Words.INDONESIAN))
                .contains("\"Usulan\"", "Petunjuk, Rekap, Arsip");
    }

    @ParameterizedTest
    @CsvSource({
        "Arsip, Arsip",
        "arsip, Arsip",
        "Usulan, Usulan",
        "Rekap, Usulan",
        "Usulan Agustus, Usulan",
        ", Usulan"
    })
    void readsTheSheetThatTheOfficeChoseBeforeWhereverAListStandsOnIt(
            @Nullable String remembered, String read) {
        Mapping mapping =
                Headings.find(
                                file("beberapa-lembar.xlsx"),
                                Lines.USULAN,
                                new Remembered(Map.of(), remembered))
                        .orElseThrow();
        assertThat(mapping.tab().name()).isEqualTo(read);
        assertThat(mapping.missing(Lines.USULAN)).isEmpty();
    }

    @Test
    void showsWhatASheetHoldsThatAPersonPointsAtAlsoWhereThatIsNoList() {
        SheetFile file = file("beberapa-lembar.xlsx");
        assertThat(on(file, 3).headings()).containsOnlyKeys(Column.NIK, Column.NAME);
        assertThat(on(file, 1).missing(Lines.USULAN)).contains(Column.NIK);
        assertThat(on(file, 1).tab().name()).isEqualTo("Rekap");
    }

    private static Mapping on(SheetFile file, int tab) {
        return Headings.on(file, file.tabs().get(tab), Lines.USULAN, Remembered.NOTHING)
                .orElseThrow();
    }

    @Test
    void readsHiddenRowsAndSaysHowMany() {
        ListingReading reading = Lines.reading(file("baris-tersembunyi.xlsx"));
        assertThat(Lines.rows(reading)).extracting(ReadRow::row).containsExactly(2, 3, 4);
        assertThat(reading.facts().findings().getFirst().message(Words.INDONESIAN))
                .startsWith("2 baris tersembunyi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rumus.xlsx", "rumus.xlsm", "rumus.csv"})
    void readsWhatFormulasGaveAndReportsThoseThatFailed(String name) {
        List<ReadRow> rows = Lines.rows(Lines.reading(file(name)));
        assertThat(rows.get(0).name()).isEqualTo("Euis Suryani");
        assertThat(rows.get(0).home().address()).isEqualTo("Kp. Singajaya");
        assertThat(rows.get(0).income()).isEqualTo(1_400_000);
        assertThat(rows.get(0).findings()).isEmpty();
        assertThat(Lines.codes(rows.get(1))).containsExactly("cell-error", "cell-error");
        assertThat(rows.get(1).warned()).isTrue();
        assertThat(Lines.codes(rows.get(2))).containsExactly("cell-error");
        assertThat(rows.get(2).refused()).isTrue();
    }

    @Test
    void refusesANikThatTheProgramKeptAsANumber() {
        List<ReadRow> rows = Lines.rows(Lines.reading(file("nik-angka.xlsx")));
        assertThat(Lines.codes(rows.get(0)))
                .containsExactly("nik-numeric-cell", "family-card-numeric-cell");
        assertThat(rows.get(0).refused()).isTrue();
        assertThat(rows.get(1).findings()).isEmpty();
    }

    @Test
    void refusesANikThatTheProgramShowsAsAPowerOfTen() {
        ReadRow euis = Lines.rows(Lines.reading(file("nik-angka.csv"))).getFirst();
        assertThat(Lines.codes(euis)).containsExactly("nik-exponent", "family-card-unreadable");
        assertThat(euis.refused()).isTrue();
    }

    @Test
    void warnsThatTheColumnMustBeTextWhenTheSixteenthDigitsAreLost() {
        for (String name : List.of("digit-hilang.csv", "digit-hilang.xlsx")) {
            Finding finding = Lines.reading(file(name)).facts().findings().getFirst();
            assertThat(finding.code()).as(name).isEqualTo("nik-column-not-text");
            assertThat(finding.message(Words.INDONESIAN))
                    .startsWith("60 %")
                    .contains("kolom NIK harus teks");
        }
        assertThat(Lines.rows(Lines.reading(file("digit-hilang.xlsx"))))
                .extracting(ReadRow::refused)
                .containsExactly(true, true, true, false, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanggal-bentuk.xlsx", "tanggal-bentuk.csv"})
    void readsADateInEveryFormAndWarnsOfTheDaysThatCannotBe(String name) {
        List<ReadRow> rows = Lines.rows(Lines.reading(file(name)));
        assertThat(rows).hasSize(16);
        assertThat(rows.subList(0, 14))
                .allSatisfy(row -> assertThat(row.bornOn()).hasToString("1985-08-17"))
                .allSatisfy(row -> assertThat(Lines.codes(row)).isEmpty());
        assertThat(Lines.codes(rows.get(14))).containsExactly("date-impossible");
        assertThat(Lines.codes(rows.get(15))).containsExactly("date-future");
        assertThat(rows.subList(14, 16)).allMatch(row -> row.bornOn() == null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanggal-bulan-dahulu.xlsx", "tanggal-bulan-dahulu.csv"})
    void readsAllDatesInTheOrderThatOneOfThemShows(String name) {
        ListingReading reading = Lines.reading(file(name));
        assertThat(reading.facts().order()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(reading.facts().findings()).isEmpty();
        assertThat(Lines.rows(reading))
                .extracting(row -> String.valueOf(row.bornOn()))
                .containsExactly("1990-03-04", "1990-05-15", "1985-08-17");
    }

    @Test
    void readsDateCellsSerialNumbersAndWords() {
        List<ReadRow> rows = Lines.rows(Lines.reading(file("tanggal.xlsx")));
        assertThat(rows)
                .extracting(ReadRow::bornOn)
                .containsExactly(
                        LocalDate.of(1990, 5, 15),
                        LocalDate.of(1985, 8, 17),
                        LocalDate.of(1970, 1, 1));
        assertThat(rows).allMatch(row -> row.findings().isEmpty());
    }

    @Test
    void passesOverColouredEmptyRows() {
        List<ReadRow> rows = Lines.rows(Lines.reading(file("baris-kosong.xlsx")));
        assertThat(rows).extracting(ReadRow::row).containsExactly(2, 2003);
    }

    @Test
    void refusesOtherFormatsWhateverTheirName() {
        assertThat(open("nik-angka.xls"))
                .isInstanceOfSatisfying(
                        SheetRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("sheet-old-excel"));
        assertThat(open("nik-angka.ods"))
                .isInstanceOfSatisfying(
                        SheetRefused.class,
                        refused ->
                                assertThat(refused.remedy(Words.INDONESIAN)).contains("(.xlsx)"));
        assertThat((Refusal) open("nik-angka.fods"))
                .extracting(Refusal::code)
                .isEqualTo("sheet-disguised-web-page");
    }

    private static SheetFile file(String name) {
        return Lines.file(source(name), "usulan.xlsx");
    }

    private static SheetOpening open(String name) {
        return SheetFile.open(source(name), "usulan.xlsx");
    }

    private static SheetSource source(String name) {
        try (InputStream list =
                SavedByLibreOfficeTests.class.getResourceAsStream("/lists/" + name)) {
            return SheetSource.of(Objects.requireNonNull(list, name).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
