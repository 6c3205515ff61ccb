package id.payung.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Files as they arrive, taken the whole way: read with all their people, or refused in words. The
 * workbooks are those that LibreOffice saved.
 */
@PayungTest
class BadFileTests {
    private static final Locale INDONESIAN = Locale.of("id");
    private static final String EUIS = "9901065505900001;Euis Suryani\n";
    private static final String ASEP = "9901061708850002;Asep Saepudin\n";

    @Autowired StoryWorld world;
    @Autowired Lists lists;
    @Autowired Listings listings;
    @Autowired ListingContents contents;

    private Outcome<Listing, ListingRefused> send(byte[] file) {
        return Acting.as(
                world.siti(),
                () ->
                        listings.upload(
                                world.singajaya(), "usulan.xlsx", new ByteArrayInputStream(file)));
    }

    private UUID upload(byte[] file) {
        return send(file).orElseThrow().id();
    }

    private IntakeReport check(byte[] file) {
        return lists.check(world.siti(), upload(file));
    }

    /** Refused at the door with a reason and a remedy; nothing of it is kept. */
    private Complaint refused(byte[] file, String code) {
        Complaint complaint = complaint(send(file));
        assertThat(complaint.code()).isEqualTo(code);
        assertThat(complaint.message(INDONESIAN)).endsWith(".").doesNotContain("{", "refusal.");
        assertThat(complaint.remedy(INDONESIAN)).endsWith(".").doesNotContain("{", "refusal.");
        assertThat(
                        Acting.<Long, RuntimeException>as(
                                world.siti(), () -> listings.count(ListingFilter.all())))
                .isZero();
        return complaint;
    }

    private static Complaint complaint(Outcome<Listing, ListingRefused> outcome) {
        return outcome.fold(
                listing -> {
                    throw new AssertionError("was taken: " + listing.fileName());
                },
                reason ->
                        switch (reason) {
                            case ListingRefused.Unreadable(Complaint complaint) -> complaint;
                            case ListingRefused.NotEntitled _,
                                    ListingRefused.NotKept _,
                                    ListingRefused.NotNow _,
                                    ListingRefused.ColumnMissing _,
                                    ListingRefused.UnknownKind _,
                                    ListingRefused.PaperMissing _,
                                    ListingRefused.UnknownColumn _,
                                    ListingRefused.Objected _,
                                    ListingRefused.StandOnDecree _ ->
                                    throw new AssertionError("refused: " + reason.code());
                        });
    }

    /** Euis and Asep were read, and nothing was said of the file. */
    private void isReadWhole(byte[] file) {
        IntakeReport report = check(file);
        assertThat(report.findings()).isEmpty();
        assertThat(report.added()).isEqualTo(2);
    }

    private static byte[] csv(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] saved(String name) throws IOException {
        try (InputStream list = BadFileTests.class.getResourceAsStream("/lists/" + name)) {
            return Objects.requireNonNull(list, name).readAllBytes();
        }
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        isReadWhole(csv("\uFEFFNIK;Nama\n" + EUIS + ASEP));
    }

    @Test
    void otherCharacterSetsAreRead() {
        String list = "NIK;Nama;Alamat\n" + EUIS + ASEP.strip() + ";Kp. Baru – atas\n";
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252")) {
            isReadWhole(list.getBytes(Charset.forName(charset)));
        }
    }

    @Test
    void anySeparatorIsFound() {
        for (String separator : List.of(";", "\t", ",", "|")) {
            isReadWhole(csv(("NIK;Nama\n" + EUIS + ASEP).replace(";", separator)));
        }
    }

    @Test
    void linesMayEndInCarriageReturnsOnly() {
        isReadWhole(csv(("NIK;Nama\n" + EUIS + ASEP).replace('\n', '\r')));
    }

    @Test
    void anUnclosedQuoteIsRefusedByItsRow() {
        Complaint complaint =
                refused(csv("NIK;Nama\n" + EUIS + "1;\"Asep\n"), "sheet-broken-quotes");
        assertThat(complaint.message(INDONESIAN)).contains("baris 3");
    }

    @Test
    void anUnclosedQuoteFarBelowRefusesTheListAndKeepsNoneOfItsRows() {
        String quote = "NIK;Nama\n" + EUIS.repeat(300) + "9901061708850002;\"Asep\n";
        UUID listing = upload(csv(quote));
        Outcome<Listing, ListingRefused> checked =
                Acting.as(
                        world.siti(), () -> listings.checkNow(listing, Lists.UNSEEN).orElseThrow());
        assertThat(complaint(checked).message(INDONESIAN)).contains("baris 302");
        assertThat(
                        Acting.<Long, RuntimeException>as(
                                world.siti(), () -> contents.count(listing, RowFilter.all())))
                .isZero();
    }

    @Test
    void aListWithoutHeadingsIsReadByWhatItsCellsLookLike() {
        isReadWhole(csv(EUIS + ASEP));
    }

    @Test
    void aListThatNothingExplainsIsKeptForAPersonToSayWhereItsColumnsAre() {
        Listing listing = send(csv("Kode;Orang\n?;Euis\n?;Asep\n")).orElseThrow();
        Complaint complaint = Objects.requireNonNull(listing.complaint());
        assertThat(complaint.code()).isEqualTo("listing-no-heading");
        assertThat(complaint.remedy(INDONESIAN)).contains("NIK", "pilih sendiri kolomnya");
        assertThat(Acting.as(world.siti(), () -> listings.check(listing.id())).orElseThrow())
                .isEqualTo(Outcome.refused(new ListingRefused.ColumnMissing("NIK")));
    }

    @Test
    void aDoubledHeadingIsSaidAndTheFirstOneRead() {
        IntakeReport report = check(csv("NIK;Nama;Nama\n9901065505900001;Euis Suryani;x\n"));
        IntakeReport.Line line = report.findings().getFirst();
        assertThat(line.code()).isEqualTo("column-doubled");
        assertThat(line.column()).isEqualTo("Nama");
        assertThat(line.row()).isZero();
        assertThat(report.added()).isEqualTo(1);
    }

    @Test
    void translatedAndReorderedHeadingsAreUnderstood() {
        String people = "\nEuis Suryani;9901065505900001\nAsep Saepudin;9901061708850002\n";
        isReadWhole(csv("Full Name;National ID" + people));
        isReadWhole(csv("nama lengkap (sesuai KTP);No. NIK" + people));
    }

    @Test
    void titleRowsAboveTheHeadingsArePassedOverAndCounted() {
        IntakeReport report =
                check(csv("DAFTAR USULAN;\nDesa Singajaya;\n\nNIK;Nama\n" + EUIS + "1;Asep\n"));
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.findings().getFirst().row()).isEqualTo(6);
    }

    @Test
    void headingsOnlyAreRefusedAsAListOfNobody() {
        UUID listing = upload(csv("NIK;Nama\n"));
        Outcome<Listing, ListingRefused> checked =
                Acting.as(
                        world.siti(), () -> listings.checkNow(listing, Lists.UNSEEN).orElseThrow());
        assertThat(complaint(checked).code()).isEqualTo("listing-no-rows");
        assertThat(complaint(checked).remedy(INDONESIAN)).contains("di bawah baris judul");
    }

    @Test
    void anEmptyFileIsRefused() {
        for (String nothing : List.of("\n\n", "\uFEFF", ";;;\n;;;\n")) {
            refused(csv(nothing), "sheet-empty");
        }
        assertThat(send(new byte[0]).fold(Listing::fileName, ListingRefused::code))
                .isEqualTo("file-empty");
    }

    @Test
    void nulBytesDisturbNeitherANikNorAName() {
        isReadWhole(csv("NIK;Nama\n990106\0" + "5505900001;Eu\0is Suryani\n" + ASEP));
    }

    @Test
    void headingsBelowMergedTitlesAndOverTwoRowsAreFound() throws IOException {
        assertThat(check(saved("judul-gabungan.xlsx")).added()).isEqualTo(3);
    }

    @Test
    void ofSeveralSheetsTheListIsReadAndTheOthersAreNamed() throws IOException {
        IntakeReport.Line line = check(saved("beberapa-lembar.xlsx")).findings().getFirst();
        assertThat(line.code()).isEqualTo("tab-chosen");
        assertThat(line.message()).contains("\"Usulan\"", "Petunjuk, Rekap, Arsip");
    }

    @Test
    void hiddenRowsAreReadAndCounted() throws IOException {
        IntakeReport report = check(saved("baris-tersembunyi.xlsx"));
        assertThat(report.findings().getFirst().code()).isEqualTo("rows-hidden");
        assertThat(report.rows()).isEqualTo(3);
    }

    @Test
    void formulasGiveTheirValueAndFailedOnesAreNamed() throws IOException {
        IntakeReport report = check(saved("rumus.xlsx"));
        assertThat(report.findings())
                .extracting(IntakeReport.Line::code)
                .containsOnly("cell-error");
        assertThat(report.findings().getFirst().message()).contains("#");
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.warned()).isEqualTo(1);
    }

    @Test
    void macrosAreNotRunAndTheListIsRead() throws IOException {
        byte[] macros =
                with(saved("templat-rapi.xlsx"), "xl/vbaProject.bin", _ -> "Sub Auto_Open()");
        IntakeReport report = check(macros);
        IntakeReport.Line line = report.findings().getFirst();
        assertThat(line.code()).isEqualTo("macros-ignored");
        assertThat(line.message()).contains("makronya tidak dijalankan");
        assertThat(report.added()).isEqualTo(2);
    }

    @Test
    void aNikInANumericCellIsRefusedBecauseItsLastDigitIsLost() throws IOException {
        IntakeReport report = check(saved("nik-angka.xlsx"));
        IntakeReport.Line line = report.findings().getFirst();
        assertThat(line.code()).isEqualTo("nik-numeric-cell");
        assertThat(line.row()).isEqualTo(2);
        assertThat(line.remedy()).contains("Teks");
        assertThat(report.refused()).isEqualTo(1);
    }

    @Test
    void datesStoredAsTextAsDaysAndAsNumbersAreAllRead() throws IOException {
        assertThat(check(saved("tanggal.xlsx")).findings()).isEmpty();
    }

    @Test
    void aMillionColouredEmptyRowsAreNobody() throws IOException {
        byte[] coloured =
                with(
                        saved("templat-rapi.xlsx"),
                        "xl/worksheets/sheet1.xml",
                        BadFileTests::withEmptyRows);
        assertThat(check(coloured).rows()).isEqualTo(2);
    }

    @Test
    void anOldExcelFileIsRefusedWhateverItsName() throws IOException {
        Complaint complaint = refused(saved("nik-angka.xls"), "sheet-old-excel");
        assertThat(complaint.remedy(INDONESIAN)).contains(".xlsx");
    }

    @Test
    void aFileUnderAPasswordIsRefused() {
        byte[] locked =
                Arrays.copyOf(
                        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(ISO_8859_1),
                        8_192);
        byte[] name = "EncryptedPackage".getBytes(UTF_16LE);
        System.arraycopy(name, 0, locked, 1_024, name.length);
        assertThat(refused(locked, "sheet-encrypted").message(INDONESIAN)).contains("kata sandi");
    }

    @Test
    void aBrokenArchiveIsRefused() throws IOException {
        byte[] whole = saved("templat-rapi.xlsx");
        refused(Arrays.copyOf(whole, whole.length / 2), "sheet-corrupt");
        byte[] flipped = whole.clone();
        flipped[80] ^= 0x10;
        refused(flipped, "sheet-corrupt");
    }

    @Test
    void neitherAPictureNorAWebPageIsAList() {
        refused("\u0089PNG\r\n\u001A\n".getBytes(ISO_8859_1), "sheet-not-a-sheet");
        refused(csv("<html><table><tr><td>NIK</td></tr></table>"), "sheet-disguised-web-page");
        refused(csv("%PDF-1.7"), "sheet-not-a-sheet");
    }

    /** A workbook with one part rewritten, or added where it has no such part. */
    private static byte[] with(byte[] workbook, String part, UnaryOperator<String> change)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(part, new byte[0]);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry; (entry = from.getNextEntry()) != null; ) {
                parts.put(entry.getName(), from.readAllBytes());
            }
        }
        parts.compute(part, (_, content) -> csv(change.apply(new String(content, UTF_8))));
        try (ZipOutputStream to = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                to.putNextEntry(new ZipEntry(each.getKey()));
                to.write(each.getValue());
            }
        }
        return out.toByteArray();
    }

    /** As a colour filled down to the end of the sheet leaves them. */
    private static String withEmptyRows(String sheet) {
        StringBuilder rows = new StringBuilder();
        for (int row = 1_001; row <= 1_001_000; row++) {
            rows.append("<row r=\"").append(row).append("\" s=\"1\" customFormat=\"1\"><c r=\"A");
            rows.append(row)
                    .append("\" s=\"1\"/><c r=\"B")
                    .append(row)
                    .append("\" s=\"1\"/></row>");
        }
        return sheet.replace("</sheetData>", rows + "</sheetData>");
    }
}
