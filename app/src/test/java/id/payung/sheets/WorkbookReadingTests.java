package id.payung.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReadingTests {

    @Test
    void readsSharedInlineAndRichTextsWithoutPhoneticHints() {
        byte[] bytes =
                HandmadeWorkbook.withRows(
                                """
                                <row r="1"><c r="A1" t="s"><v>1</v></c>
                                <c r="B1" t="inlineStr"><is><t> Asep </t></is></c></row>""")
                        .part(
                                "xl/sharedStrings.xml",
                                "<sst><si><t>x</t></si><si><r><t>Euis </t></r><r><t>Suryani</t></r>"
                                        + "<rPh><t>iis</t></rPh></si></sst>")
                        .bytes();
        assertThat(Sheets.texts(Sheets.file(bytes))).containsExactly("1: Euis Suryani|Asep");
    }

    @Test
    void givesNumbersExactlyAndWithoutExponent() {
        Cell nik = onlyCell("<c><v>9.9010615059E15</v></c>");
        assertThat(nik.kind()).isEqualTo(CellKind.NUMBER);
        assertThat(nik.text()).isEqualTo("9901061505900000");
        assertThat(onlyCell("<c><v>9901061505900001</v></c>").text()).isEqualTo("9901061505900001");
        assertThat(onlyCell("<c><v>16800</v></c>").number()).isEqualByComparingTo("16800");
        assertThat(onlyCell("<c><v>0.30000000000000004</v></c>").text()).isEqualTo("0.3");
        assertThat(onlyCell("<c><v>-0.0</v></c>").text()).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "tidak", "1e", "NaN"})
    void keepsWhatIsNoNumberAsText(String stored) {
        Cell cell = onlyCell("<c><v>" + stored + "</v></c>");
        assertThat(cell.kind()).isEqualTo(CellKind.TEXT);
        assertThat(cell.text()).isEqualTo(stored);
    }

    @Test
    void givesTheLastComputedValueOfAFormula() {
        assertThat(onlyCell("<c t='str'><f>A1&amp;B1</f><v>Euis Suryani</v></c>"))
                .isEqualTo(Cell.text("Euis Suryani"));
        assertThat(onlyCell("<c><f>SUM(A1)</f><v>42</v></c>")).isEqualTo(Cell.number(42));
        assertThat(onlyCell("<c t='b'><f>TRUE()</f><v>1</v></c>")).isEqualTo(Cell.yesOrNo(true));
    }

    @Test
    void showsAFailedOrNeverComputedFormulaAsAnError() {
        assertThat(onlyCell("<c t='e'><f>Lain!A1</f><v>#REF!</v></c>"))
                .isEqualTo(Cell.error("#REF!"));
        assertThat(onlyCell("<c><f>A1</f></c>").kind()).isEqualTo(CellKind.ERROR);
    }

    @Test
    void takesAFormulaThatGivesAnEmptyTextForAnEmptyCell() {
        byte[] bytes =
                HandmadeWorkbook.withRows(
                                "<row><c t='str'><f>IF(1,\"\")</f><v></v></c><c><v>1</v></c></row>")
                        .bytes();
        assertThat(Sheets.rows(Sheets.file(bytes)).getFirst().cell(0)).isEqualTo(Cell.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "14, ''",
        "22, ''",
        "30, ''",
        "57, ''",
        "164, dd/mm/yyyy",
        "164, '[$-421]d mmmm yyyy;@'",
        "164, 'mmm\\-yy'"
    })
    void readsANumberUnderADateFormatAsADate(String id, String format) {
        Cell cell = styled("33008", id, format);
        assertThat(cell.kind()).isEqualTo(CellKind.DATE);
        assertThat(cell.date()).isEqualTo(LocalDate.of(1990, 5, 15));
        assertThat(cell.text()).isEqualTo("1990-05-15");
        assertThat(cell.number()).isEqualByComparingTo("33008");
    }

    @ParameterizedTest
    @CsvSource({
        "0, ''",
        "1, ''",
        "49, ''",
        "164, General",
        "164, '0.00E+00'",
        "164, '#,##0 \"hari\";[Red]-0'",
        "164, '\\d0'",
        "164, '[$Rp-421]#.##0'",
        "18, ''"
    })
    void readsANumberUnderAnotherFormatAsANumber(String id, String format) {
        assertThat(styled("33008", id, format).kind()).isEqualTo(CellKind.NUMBER);
    }

    @Test
    void countsDaysAsExcelDoesAroundItsPhantomLeapDay() {
        assertThat(styled("1", "14", "").date()).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(styled("59", "14", "").date()).isEqualTo(LocalDate.of(1900, 2, 28));
        assertThat(styled("61", "14", "").date()).isEqualTo(LocalDate.of(1900, 3, 1));
        assertThat(styled("33008.75", "14", "").date()).isEqualTo(LocalDate.of(1990, 5, 15));
        assertThat(styled("2958465", "14", "").date()).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(styled("2958466", "14", "").kind()).isEqualTo(CellKind.NUMBER);
        assertThat(styled("-1", "14", "").kind()).isEqualTo(CellKind.NUMBER);
    }

    @Test
    void countsDaysFrom1904InAWorkbookThatSaysSo() {
        byte[] bytes =
                HandmadeWorkbook.withRows("<row><c s='0'><v>31546</v></c></row>")
                        .styles("", "<xf numFmtId='14'/>")
                        .countingFrom1904()
                        .bytes();
        assertThat(Sheets.rows(Sheets.file(bytes)).getFirst().cell(0).date())
                .isEqualTo(LocalDate.of(1990, 5, 15));
    }

    @Test
    void readsDatesWrittenOutInTheFile() {
        assertThat(onlyCell("<c t='d'><v>1990-05-15T00:00:00</v></c>"))
                .isEqualTo(Cell.date(LocalDate.of(1990, 5, 15)));
        assertThat(onlyCell("<c t='d'><v>1990-02-31</v></c>")).isEqualTo(Cell.text("1990-02-31"));
        assertThat(onlyCell("<c t='d'><v>kemarin</v></c>")).isEqualTo(Cell.text("kemarin"));
    }

    @Test
    void numbersRowsAsThePersonSeesThemAndPassesOverEmptyOnes() {
        String rows =
                """
                <row r="2"><c r="B2"><v>1</v></c></row>
                <row r="3"><c r="A3" s="1"/><c r="B3"/></row>
                <row r="7"><c r="D7"><v>2</v></c></row><row><c><v>3</v></c></row>""";
        assertThat(Sheets.texts(Sheets.file(HandmadeWorkbook.withRows(rows).bytes())))
                .containsExactly("2: |1", "7: |||2", "8: 3");
    }

    @Test
    void readsHiddenRowsAndCountsThem() {
        String rows =
                "<row hidden='1'><c><v>1</v></c></row><row><c><v>2</v></c></row>"
                        + "<row hidden='true'><c><v>3</v></c></row><row hidden='1'/>";
        SheetFile file = Sheets.file(HandmadeWorkbook.withRows(rows).bytes());
        assertThat(Sheets.rows(file))
                .extracting(SheetRow::hidden)
                .containsExactly(true, false, true);
        assertThat(file.read(file.firstFilled(), _ -> true)).isEqualTo(new SheetRead(3, 2));
    }

    @Test
    void choosesTheFirstVisibleTabWithContentAndTellsAll() {
        SheetFile file =
                Sheets.file(
                        new HandmadeWorkbook()
                                .tab("Rahasia", "hidden", "<row><c><v>1</v></c></row>")
                                .tab("Sampul", "visible", "<row><c s='1'/></row>")
                                .tab("Usulan", "visible", "<row><c><v>2</v></c></row>")
                                .tab("Sangat", "veryHidden", "<row><c><v>3</v></c></row>")
                                .bytes());
        assertThat(file.tabs())
                .containsExactly(
                        new Tab(0, "Rahasia", false, true),
                        new Tab(1, "Sampul", true, false),
                        new Tab(2, "Usulan", true, true),
                        new Tab(3, "Sangat", false, true));
        assertThat(file.firstFilled().name()).isEqualTo("Usulan");
        assertThat(Sheets.texts(file)).containsExactly("1: 2");
        assertThat(Sheets.text(Sheets.rows(file, file.tabs().get(3)).getFirst())).isEqualTo("1: 3");
    }

    @Test
    void choosesAHiddenTabWhenNothingElseIsFilled() {
        SheetFile file =
                Sheets.file(
                        new HandmadeWorkbook()
                                .tab("Sampul", "visible", "")
                                .tab("Data", "hidden", "<row><c><v>2</v></c></row>")
                                .bytes());
        assertThat(file.firstFilled().name()).isEqualTo("Data");
    }

    @Test
    void readsAWorkbookWithMacrosAsDataAndSaysSo() {
        HandmadeWorkbook workbook = HandmadeWorkbook.withRows("<row><c><v>1</v></c></row>");
        assertThat(Sheets.file(workbook.bytes()).macros()).isFalse();
        workbook.part("xl/vbaProject.bin", "Sub Auto_Open()");
        assertThat(Sheets.file(workbook.bytes()).macros()).isTrue();
        assertThat(Sheets.texts(Sheets.file(workbook.bytes()))).containsExactly("1: 1");
    }

    @Test
    void readsPartsWhoseElementsCarryAPrefix() {
        byte[] bytes =
                new HandmadeWorkbook()
                        .rawTab(
                                "Usulan",
                                "visible",
                                "<x:worksheet xmlns:x='m'><x:sheetData><x:row r='1'><x:c r='A1'>"
                                        + "<x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                        .bytes();
        assertThat(Sheets.texts(Sheets.file(bytes))).containsExactly("1: 7");
    }

    @Test
    void comparesNumbersByTheirExactValue() {
        assertThat(Cell.number(new BigDecimal("1E+3")).text()).isEqualTo("1000");
        assertThat(Cell.number(16_800).isEmpty()).isFalse();
        assertThat(Cell.text(" \n ").isEmpty()).isTrue();
    }

    private static Cell onlyCell(String cell) {
        byte[] bytes = HandmadeWorkbook.withRows("<row>" + cell + "</row>").bytes();
        List<SheetRow> rows = Sheets.rows(Sheets.file(bytes));
        assertThat(rows).hasSize(1);
        return rows.getFirst().cell(0);
    }

    private static Cell styled(String value, String formatId, String format) {
        String custom =
                format.isEmpty()
                        ? ""
                        : "<numFmt numFmtId='%s' formatCode='%s'/>".formatted(formatId, format);
        byte[] bytes =
                HandmadeWorkbook.withRows("<row><c s='1'><v>" + value + "</v></c></row>")
                        .styles(custom, "<xf numFmtId='0'/><xf numFmtId='" + formatId + "'/>")
                        .bytes();
        return Sheets.rows(Sheets.file(bytes)).getFirst().cell(0);
    }
}
