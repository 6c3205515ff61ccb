package id.payung.sheets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.sheets.SheetRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileRecognitionTests {

    private static final byte[] OLE2 =
            "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(ISO_8859_1);

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t ", "\uFEFF", "\uFEFF  \n", ";;;\n;;;\n"})
    void refusesAnEmptyFile(String content) {
        assertThat(Sheets.refusal(content.getBytes(UTF_8)).reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void refusesAnEmptyUtf16FileToo() {
        assertThat(Sheets.refusal("\uFEFF".getBytes(UTF_16LE)).reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void refusesOldExcelWhateverItsName() {
        byte[] xls = Arrays.copyOf(OLE2, 8192);
        assertThat(Sheets.refusal(xls).reason()).isEqualTo(Reason.OLD_EXCEL);
    }

    @Test
    void tellsAnEncryptedWorkbookFromOldExcelWhereverItsDirectoryLies() {
        for (int at : new int[] {512, 64 * 1024 - 15, 200_000}) {
            byte[] encrypted = Arrays.copyOf(OLE2, 300_000);
            byte[] stream = "EncryptedPackage".getBytes(UTF_16LE);
            System.arraycopy(stream, 0, encrypted, at, stream.length);
            assertThat(Sheets.refusal(encrypted).reason()).isEqualTo(Reason.ENCRYPTED);
        }
    }

    @Test
    void refusesAnArchiveEncryptedEntryByEntry() {
        byte[] zip = HandmadeWorkbook.zip(Map.of("xl/workbook.xml", "<workbook/>"));
        zip[6] |= 1;
        assertThat(Sheets.refusal(zip).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void refusesDocumentsAndPicturesNamingThem() {
        assertThat(Sheets.refusal("%PDF-1.7 …".getBytes(UTF_8)).detail()).isEqualTo("PDF");
        assertThat(Sheets.refusal("{\\rtf1 }".getBytes(UTF_8)).detail()).isEqualTo("RTF");
        assertThat(Sheets.refusal("\u00FF\u00D8\u00FF\u00E0".getBytes(ISO_8859_1)).detail())
                .isEqualTo("gambar");
        assertThat(Sheets.refusal("\u0089PNG\r\n".getBytes(ISO_8859_1)).detail())
                .isEqualTo("gambar");
        assertThat(Sheets.refusal("\u001F\u008B\b".getBytes(ISO_8859_1)).detail())
                .isEqualTo("GZIP");
        byte[] docx = HandmadeWorkbook.zip(Map.of("word/document.xml", "<document/>"));
        assertThat(Sheets.refusal(docx).detail()).isEqualTo("DOCX");
        byte[] noise = new byte[4096];
        Arrays.fill(noise, (byte) 1);
        assertThat(Sheets.refusal(noise).reason()).isEqualTo(Reason.NOT_A_SHEET);
    }

    @Test
    void refusesOtherSpreadsheetsNamingThem() {
        byte[] ods = HandmadeWorkbook.zip(Map.of("content.xml", "<document-content/>"));
        assertThat(Sheets.refusal(ods).detail()).isEqualTo("ODS");
        byte[] xlsb = HandmadeWorkbook.zip(Map.of("xl/workbook.bin", "…"));
        assertThat(Sheets.refusal(xlsb).reason()).isEqualTo(Reason.OTHER_SPREADSHEET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><table><tr><td>NIK</td></tr></table></html>",
                "  <!DOCTYPE html>",
                "\uFEFF<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>",
                "<TABLE border=1>"
            })
    void refusesAWebPageUnderTheNameOfASpreadsheet(String page) {
        assertThat(Sheets.refusal(page.getBytes(UTF_8)).reason())
                .isEqualTo(Reason.DISGUISED_WEB_PAGE);
    }

    @Test
    void refusesAnArchiveCutAnywhere() {
        byte[] whole = HandmadeWorkbook.withRows("<row><c><v>1</v></c></row>".repeat(500)).bytes();
        int central = indexOfCentralDirectory(whole);
        for (int length = 2; length < central; length += 37) {
            assertThat(Sheets.open(Arrays.copyOf(whole, length)))
                    .as("cut at %d of %d", length, central)
                    .isInstanceOf(SheetRefused.class);
        }
    }

    @Test
    void refusesAnArchiveWithAFlippedBit() {
        byte[] bytes =
                HandmadeWorkbook.withRows("<row><c><v>12345</v></c></row>".repeat(99)).bytes();
        bytes[60] ^= 0x10;
        assertThat(Sheets.refusal(bytes).reason()).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void refusesAnArchiveThatIsNoWorkbook() {
        byte[] zip = HandmadeWorkbook.zip(Map.of("../../x.jsp", "<%= 1 %>"));
        assertThat(Sheets.refusal(zip)).isEqualTo(SheetRefused.because(Reason.NOT_A_SHEET, "ZIP"));
    }

    @Test
    void letsAnOutageOfTheStorageThrough() {
        SheetSource outage =
                () -> {
                    throw new IOException("disk gone");
                };
        assertThatThrownBy(() -> SheetFile.open(outage, "a.xlsx"))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void doesNotTakeAStorageThatFailsHalfwayForABrokenFile() {
        byte[] whole = HandmadeWorkbook.withRows("<row><c><v>1</v></c></row>".repeat(500)).bytes();
        InputStream failing =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("disk gone");
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) throws IOException {
                        throw new IOException("disk gone");
                    }
                };
        SheetSource source =
                () -> new SequenceInputStream(new ByteArrayInputStream(whole, 0, 300), failing);
        assertThatThrownBy(() -> Archive.walk(source, (_, _) -> true))
                .isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void explainsEachRefusalInBothLanguagesWithARemedy(Reason reason) {
        SheetRefused refused = new SheetRefused(reason, 1234, "PDF");
        Locale indonesian = Locale.of("id");
        assertThat(refused.message(indonesian)).endsWith(".").doesNotContain("{");
        assertThat(refused.remedy(indonesian)).endsWith(".").doesNotContain("{");
        assertThat(refused.message(Locale.ENGLISH)).isNotEqualTo(refused.message(indonesian));
        assertThat(refused.remedy(Locale.ENGLISH)).isNotEqualTo(refused.remedy(indonesian));
    }

    @Test
    void writesRowNumbersWithoutGrouping() {
        SheetRefused refused = SheetRefused.at(12_345, Reason.BROKEN_QUOTES);
        assertThat(refused.message(Locale.of("id"))).contains("baris 12345 ");
        assertThat(refused.message(Locale.ENGLISH)).contains("row 12345 ");
        assertThat(refused.code()).isEqualTo("sheet-broken-quotes");
    }

    private static int indexOfCentralDirectory(byte[] zip) {
        return new String(zip, ISO_8859_1).indexOf("PK\u0001\u0002");
    }
}
