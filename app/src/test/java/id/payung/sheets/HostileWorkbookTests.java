package id.payung.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.sheets.SheetRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWorkbookTests {

    @Test
    void refusesABombOfBlanks() throws IOException {
        byte[] bomb = swollen("xl/worksheets/sheet1.xml", "<worksheet>", " ".repeat(1024), 40_000);
        assertThat(bomb.length).isLessThan(1_000_000);
        assertThat(Sheets.refusal(bomb).reason()).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void refusesABombOfSharedTexts() throws IOException {
        byte[] bomb =
                swollen("xl/sharedStrings.xml", "<sst>", "<si><t>Euis</t></si>".repeat(50), 40_000);
        assertThat(Sheets.refusal(bomb).reason()).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void refusesABombHiddenInAPartNobodyReads() throws IOException {
        byte[] bomb = swollen("docProps/thumbnail.wmf", "", " ".repeat(1024), 40_000);
        assertThat(Sheets.refusal(bomb).reason()).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void refusesAnAttributeOfFiveMegabytes() {
        String attribute = noise(5 << 20);
        byte[] bytes =
                HandmadeWorkbook.withRows(
                                "<row spans='" + attribute + "'/><row><c><v>1</v></c></row>")
                        .bytes();
        assertThat(Sheets.refusal(bytes).reason()).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void refusesRelationsThatFillMemory() {
        String relation = "<Relationship Id='%s' Target='x'/>".formatted(noise(100));
        byte[] bytes =
                HandmadeWorkbook.withRows("<row><c><v>1</v></c></row>")
                        .part("a.rels", "<Relationships>" + relation.repeat(140_000))
                        .bytes();
        assertThat(Sheets.refusal(bytes).reason()).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void refusesMoreThanTwoThousandEntries() {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int at = 0; at <= 2_000; at++) {
            entries.put("a" + at, "");
        }
        assertThat(Sheets.refusal(HandmadeWorkbook.zip(entries)).reason())
                .isEqualTo(Reason.ZIP_BOMB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY e '&a;&a;&a;&a;'>]>",
                "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>"
            })
    void refusesADocumentTypeDefinition(String definition) {
        byte[] bytes =
                new HandmadeWorkbook()
                        .rawTab(
                                "Usulan",
                                "visible",
                                definition
                                        + "<worksheet><sheetData><row><c t='inlineStr'><is><t>a</t></is>"
                                        + "</c></row></sheetData></worksheet>")
                        .bytes();
        assertThat(Sheets.refusal(bytes).reason()).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void refusesAnUndeclaredEntity() {
        byte[] bytes =
                HandmadeWorkbook.withRows("<row><c t='inlineStr'><is><t>&e;</t></is></c></row>")
                        .bytes();
        assertThat(Sheets.refusal(bytes).reason()).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void readsThroughTenThousandNestedElements() {
        byte[] bytes =
                HandmadeWorkbook.withRows(
                                "<x>".repeat(10_000)
                                        + "</x>".repeat(10_000)
                                        + "<row><c><v>1</v></c></row>")
                        .bytes();
        assertThat(Sheets.texts(Sheets.file(bytes))).containsExactly("1: 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000000000", "1", "-1", "x", "99999999999999999999"})
    void refusesACellThatPointsOutsideTheSharedTexts(String index) {
        byte[] bytes =
                HandmadeWorkbook.withRows("<row><c t='s'><v>" + index + "</v></c></row>")
                        .sharedTexts("Euis")
                        .bytes();
        assertThat(Sheets.refusal(bytes).reason()).isEqualTo(Reason.CORRUPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "1", "é1"})
    void refusesACellThatStandsNowhere(String reference) {
        byte[] bytes =
                HandmadeWorkbook.withRows("<row><c r='" + reference + "'><v>1</v></c></row>")
                        .bytes();
        assertThat(Sheets.refusal(bytes).reason()).isEqualTo(Reason.CORRUPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1048577", "0", "2", "-1", "x"})
    void refusesARowThatStandsNowhereOrTwice(String number) {
        byte[] bytes =
                HandmadeWorkbook.withRows(
                                "<row r='2'><c><v>1</v></c></row><row r='" + number + "'/>")
                        .bytes();
        assertThat(Sheets.refusal(bytes).reason()).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void refusesTenThousandColumnsButNotFormattedEmptyOnes() {
        String wide = "<c><v>1</v></c>".repeat(10_000);
        assertThat(
                        Sheets.refusal(
                                HandmadeWorkbook.withRows("<row r='3'>" + wide + "</row>").bytes()))
                .isEqualTo(SheetRefused.at(3, Reason.TOO_MANY_COLUMNS));
        String formatted = "<c><v>1</v></c>" + "<c s='1'/>".repeat(10_000);
        byte[] bytes = HandmadeWorkbook.withRows("<row>" + formatted + "</row>").bytes();
        assertThat(Sheets.texts(Sheets.file(bytes))).containsExactly("1: 1");
    }

    @Test
    void passesOverAMillionEmptyFormattedRows() throws IOException {
        byte[] bytes = millionFormattedRows();
        SheetFile file = Sheets.file(bytes);
        assertThat(Sheets.texts(file)).containsExactly("1: 1", "1000002: 2");
    }

    @Test
    void marksATextOfAMillionCharactersInsteadOfKeepingIt() {
        byte[] bytes =
                HandmadeWorkbook.withRows("<row><c t='s'><v>0</v></c></row>")
                        .sharedTexts("x".repeat(1_000_000))
                        .bytes();
        assertThat(Sheets.rows(Sheets.file(bytes)).getFirst().cell(0).kind())
                .isEqualTo(CellKind.TOO_LONG);
    }

    @Test
    void refusesAWorkbookWithoutAnyTab() {
        assertThat(Sheets.refusal(new HandmadeWorkbook().bytes()).reason())
                .isEqualTo(Reason.CORRUPT);
    }

    @Test
    void refusesAWorkbookWithEmptyTabsAsEmpty() {
        assertThat(Sheets.refusal(HandmadeWorkbook.withRows("<row><c s='1'/></row>").bytes()))
                .isEqualTo(SheetRefused.because(Reason.EMPTY));
    }

    @Test
    void refusesXmlThatBreaksOffInTheMiddle() {
        byte[] bytes =
                new HandmadeWorkbook()
                        .rawTab("U", "visible", "<worksheet><sheetData><row><c><v>1</v></c><row")
                        .bytes();
        assertThat(Sheets.refusal(bytes).reason()).isEqualTo(Reason.CORRUPT);
    }

    /** Why {@link XlsxFile} has its own reader: here the other one follows the file anywhere. */
    @Test
    void theReaderWeDoNotUseMakesRoomForAnyColumnACellClaims(@TempDir Path folder)
            throws Exception {
        byte[] bytes =
                HandmadeWorkbook.withRows("<row r='1'><c r='ZZZZ1'><v>1</v></c></row>").bytes();
        Path file = Files.write(folder.resolve("luas.xlsx"), bytes);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.findFirst().orElseThrow().getCellCount()).isEqualTo(475_254);
        }
    }

    @Test
    void letsAnExceptionOfTheVisitorThrough() {
        SheetFile file =
                Sheets.file(HandmadeWorkbook.withRows("<row><c><v>1</v></c></row>").bytes());
        RowVisitor broken =
                row -> {
                    throw new IllegalStateException("at " + row);
                };
        assertThatThrownBy(() -> file.read(file.firstFilled(), broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("at row 1 of 1 cells");
    }

    private static byte[] swollen(String part, String start, String piece, long times)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            new ByteArrayInputStream(start.getBytes(UTF_8)).transferTo(zip);
            byte[] bytes = piece.getBytes(UTF_8);
            for (long at = 0; at < times; at++) {
                zip.write(bytes);
            }
        }
        return out.toByteArray();
    }

    private static byte[] millionFormattedRows() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] rest = new HandmadeWorkbook().rawTab("U", "visible", "").bytes();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            copyWithoutSheet(rest, zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData><row r='1'><c><v>1</v></c></row>".getBytes(UTF_8));
            for (int row = 2; row <= 1_000_001; row++) {
                zip.write(
                        ("<row r='" + row + "' s='2'><c r='A" + row + "' s='2'/></row>")
                                .getBytes(UTF_8));
            }
            zip.write("<row><c><v>2</v></c></row></sheetData></worksheet>".getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static void copyWithoutSheet(byte[] workbook, ZipOutputStream into) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                if (!entry.getName().startsWith("xl/worksheets")) {
                    into.putNextEntry(new ZipEntry(entry.getName()));
                    zip.transferTo(into);
                }
            }
        }
    }

    /** Text that does not compress well, so that only the bound in question can refuse it. */
    private static String noise(int length) {
        return new Random(7)
                .ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
