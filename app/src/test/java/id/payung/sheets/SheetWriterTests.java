package id.payung.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTests {

    private static final List<SheetColumn> COLUMNS =
            List.of(SheetColumn.textual("NIK", 20), SheetColumn.general("Nama", 30));

    @Test
    void writesCsvAsAnIndonesianExcelOpensIt() {
        byte[] bytes =
                csv(out -> out.row(List.of(Cell.text("990106"), Cell.text("Euis; \"Iis\""))));
        assertThat(new String(bytes, UTF_8))
                .isEqualTo("\uFEFFNIK;Nama\r\n990106;\"Euis; \"\"Iis\"\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\";\"Euis\")",
                "+62 812",
                "-",
                "@SUM(A1)",
                "＝1+1",
                "\uFF201"
            })
    void neutralisesATextThatWouldRunAsAFormula(String text) {
        List<Cell> row = List.of(Cell.text("1"), Cell.text(text));
        String written = new String(csv(out -> out.row(row)), UTF_8).replace("\"", "");
        assertThat(written).contains("1;'" + text.replace("\"", ""));
        assertThat(Sheets.rows(Sheets.file(csv(out -> out.row(row)))).get(1).cell(1).text())
                .isEqualTo(text);
        assertThat(cellsOf(xlsx(out -> out.row(row)), 1).get(1)).isEqualTo("STRING " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1+1", "\r=1+1"})
    void neutralisesTabsAndLineBreaksInFrontToo(String text) {
        Cell raw = new Cell(CellKind.TEXT, text, null, null);
        assertThat(new String(csv(out -> out.row(List.of(raw))), UTF_8)).contains("'" + text);
    }

    @Test
    void keepsNumbersNumbersEvenNegativeOnes() {
        List<Cell> row = List.of(Cell.number(-16_800), Cell.number(42_000_000));
        assertThat(new String(csv(out -> out.row(row)), UTF_8)).contains("\r\n-16800;42000000\r\n");
        assertThat(cellsOf(xlsx(out -> out.row(row)), 1))
                .containsExactly("NUMBER -16800", "NUMBER 42000000");
    }

    @Test
    void writesANikSoThatASpreadsheetKeepsAllItsDigits() throws IOException {
        List<Cell> row = List.of(Cell.text("9901065505900001"), Cell.text("Euis Suryani"));
        assertThat(new String(csv(out -> out.row(row)), UTF_8)).contains("'9901065505900001;");
        byte[] xlsx = xlsx(out -> out.row(row));
        assertThat(cellsOf(xlsx, 1).getFirst()).isEqualTo("STRING 9901065505900001");
        assertThat(isTextFormat(xlsx, "A2")).isTrue();
        assertThat(isTextFormat(xlsx, "B2")).isFalse();
        assertThat(Sheets.texts(Sheets.file(xlsx)))
                .containsExactly("1: NIK|Nama", "2: 9901065505900001|Euis Suryani");
    }

    @Test
    void writesADateAsADateAndAnErrorAsText() {
        List<Cell> row = List.of(Cell.error("#REF!"), Cell.date(LocalDate.of(1990, 5, 15)));
        SheetRow back = Sheets.rows(Sheets.file(xlsx(out -> out.row(row)))).get(1);
        assertThat(back.cell(0)).isEqualTo(Cell.text("#REF!"));
        assertThat(back.cell(1).date()).isEqualTo(LocalDate.of(1990, 5, 15));
        assertThat(Sheets.texts(Sheets.file(csv(out -> out.row(row)))).get(1))
                .isEqualTo("2: #REF!|1990-05-15");
    }

    @Test
    void dropsControlCharactersThatAWorkbookCannotHold() {
        Cell name = new Cell(CellKind.TEXT, "Eu\u0000is\u000B Suryani\uFFFF", null, null);
        byte[] bytes = xlsx(out -> out.row(List.of(Cell.EMPTY, name)));
        assertThat(Sheets.texts(Sheets.file(bytes)).get(1)).isEqualTo("2: |Euis Suryani");
    }

    @Test
    void writesAHeadingEvenWithoutRows() {
        assertThat(Sheets.texts(Sheets.file(xlsx(_ -> {})))).containsExactly("1: NIK|Nama");
        assertThat(Sheets.texts(Sheets.file(csv(_ -> {})))).containsExactly("1: NIK|Nama");
    }

    @Test
    void streamsAHundredThousandRowsThatReadBackAsWritten() {
        byte[] bytes = xlsx(out -> manyRows(out, 100_000));
        SheetFile file = Sheets.file(bytes);
        long[] wrong = {0};
        SheetReading reading =
                file.read(
                        file.firstFilled(),
                        row -> {
                            String expected = row.number() == 1 ? "Nama" : "Warga " + row.number();
                            wrong[0] += row.cell(1).text().equals(expected) ? 0 : 1;
                            return true;
                        });
        assertThat(reading).isEqualTo(new SheetRead(100_001, 0));
        assertThat(wrong[0]).isZero();
    }

    @Test
    void goesOnInASecondTabBeyondTheRowsOfASheet() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter out = new XlsxWriter(bytes, "Usulan", COLUMNS, 3)) {
            manyRows(out, 5);
        }
        SheetFile file = Sheets.file(bytes.toByteArray());
        assertThat(file.tabs())
                .extracting(Tab::name)
                .containsExactly("Usulan", "Usulan 2", "Usulan 3");
        assertThat(Sheets.rows(file, file.tabs().get(1)).stream().map(Sheets::text))
                .containsExactly("1: NIK|Nama", "2: |Warga 4", "3: |Warga 5");
    }

    @Test
    void printsItsHeadingOnEveryPageAndSaysWhichOfHowManyItIs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter out = new XlsxWriter(bytes, "Lampiran SK", COLUMNS, 3)) {
            manyRows(out, 3);
        }
        for (String sheet : List.of("sheet1", "sheet2")) {
            assertThat(part(bytes.toByteArray(), "xl/worksheets/" + sheet + ".xml"))
                    .contains("Halaman &amp;P dari &amp;N", "orientation=\"landscape\"")
                    .contains("fitToPage=\"true\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"");
        }
        assertThat(part(bytes.toByteArray(), "xl/workbook.xml"))
                .contains("_xlnm.Print_Titles")
                .contains("'Lampiran SK'!$1:$1", "'Lampiran SK 2'!$1:$1");
    }

    @Test
    void leavesTheStreamOpenForItsOwner() {
        boolean[] closed = {false};
        ByteArrayOutputStream out =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };
        SheetWriter.csv(out, COLUMNS).close();
        assertThat(closed[0]).isFalse();
        SheetWriter.xlsx(out, "Usulan", COLUMNS).close();
        assertThat(closed[0]).isFalse();
    }

    private static void manyRows(SheetWriter out, int count) {
        for (int row = 2; row <= count + 1; row++) {
            out.row(List.of(Cell.EMPTY, Cell.text("Warga " + row)));
        }
    }

    private static byte[] csv(Consumer<SheetWriter> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter out = SheetWriter.csv(bytes, COLUMNS)) {
            content.accept(out);
        }
        return bytes.toByteArray();
    }

    private static byte[] xlsx(Consumer<SheetWriter> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter out = SheetWriter.xlsx(bytes, "Usulan", COLUMNS)) {
            content.accept(out);
        }
        return bytes.toByteArray();
    }

    /** A row seen through another reader than ours. */
    private static List<String> cellsOf(byte[] xlsx, int row) {
        return read(xlsx).get(row).stream()
                .map(cell -> cell.getType() + " " + cell.getText())
                .toList();
    }

    /** The style of the cell must point to the format {@code @}, which means "text". */
    private static boolean isTextFormat(byte[] xlsx, String cell) throws IOException {
        String sheet = part(xlsx, "xl/worksheets/sheet1.xml");
        Matcher style = Pattern.compile("<c r=\"" + cell + "\" s=\"(\\d+)\"").matcher(sheet);
        String styles = part(xlsx, "xl/styles.xml");
        Matcher text = Pattern.compile("numFmtId=\"(\\d+)\" formatCode=\"@\"").matcher(styles);
        assertThat(text.find()).isTrue();
        String[] cellStyles = styles.replaceFirst("(?s).*<cellXfs", "").split("<xf ", -1);
        return style.find()
                && cellStyles[Integer.parseInt(style.group(1)) + 1].contains(
                        "numFmtId=\"" + text.group(1) + "\"");
    }

    private static String part(byte[] xlsx, String name) throws IOException {
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new ByteArrayInputStream(xlsx))) {
            ArchiveEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    private static List<Row> read(byte[] xlsx) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.getFirstSheet().read();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
