package id.payung.sheets;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.sheets.SheetRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTests {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String LIST = "NIK;Nama\n9901061505900001;Euis Suryani – penjahit\n";
    private static final List<String> READ =
            List.of("1: NIK|Nama", "2: 9901061505900001|Euis Suryani – penjahit");

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() {
        assertThat(Sheets.texts(Sheets.csv(LIST))).isEqualTo(READ);
        assertThat(Sheets.texts(Sheets.csv("\uFEFF" + LIST))).isEqualTo(READ);
    }

    @Test
    void readsUtf16OfBothOrdersWithAndWithoutByteOrderMark() {
        assertThat(Sheets.texts(Sheets.csv(LIST, UTF_16LE))).isEqualTo(READ);
        assertThat(Sheets.texts(Sheets.csv(LIST, UTF_16BE))).isEqualTo(READ);
        assertThat(Sheets.texts(Sheets.csv("\uFEFF" + LIST, UTF_16LE))).isEqualTo(READ);
        assertThat(Sheets.texts(Sheets.csv("\uFEFF" + LIST, UTF_16BE))).isEqualTo(READ);
    }

    @Test
    void readsWindows1252WhenTheBytesAreNotUtf8() {
        assertThat(Sheets.texts(Sheets.csv(LIST, WINDOWS_1252))).isEqualTo(READ);
    }

    @Test
    void noticesWindows1252OnlyInTheLastOfManyRows() {
        String list = "NIK;Nama\n" + "9901061505900001;Asep\n".repeat(20_000) + "1;Iis–Euis\n";
        List<String> texts = Sheets.texts(Sheets.csv(list, WINDOWS_1252));
        assertThat(texts.getLast()).isEqualTo("20002: 1|Iis–Euis");
    }

    @Test
    void takesACutOffMultibyteCharacterForWindows1252() {
        byte[] cut = "Nama;Desa\nEuis;Ä".getBytes(UTF_8);
        byte[] bytes = Arrays.copyOf(cut, cut.length - 1);
        assertThat(Sheets.texts(Sheets.file(bytes)).getLast()).isEqualTo("2: Euis|Ã");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void findsTheSeparator(String separator) {
        String list =
                "DAFTAR USULAN DESA SINGAJAYA\nNIK_Nama_Alamat_Penghasilan\n"
                                .replace("_", separator)
                        + "1_Euis_\"Kp. Singajaya, RT 1; RW 2 | atas\"_16.800\n"
                                .replace("_", separator)
                        + "2_Asep_Kp. Baru_900.000\n".replace("_", separator);
        assertThat(Sheets.rows(Sheets.csv(list)).get(1).width()).isEqualTo(4);
        assertThat(Sheets.texts(Sheets.csv(list)).get(2))
                .isEqualTo("3: 1|Euis|Kp. Singajaya, RT 1; RW 2 | atas|16.800");
    }

    @Test
    void isNotMisledByDecimalCommasInEachRow() {
        String list = "1;Euis;16.800,00;1,5\n2;Asep;900.000,00;2,5\n";
        assertThat(Sheets.texts(Sheets.csv(list))).first().isEqualTo("1: 1|Euis|16.800,00|1,5");
    }

    @Test
    void obeysExcelsSeparatorLineAndDoesNotCountIt() {
        assertThat(Sheets.texts(Sheets.csv("sep=|\r\nNIK|Nama\r\n1|Euis; Iis\r\n")))
                .containsExactly("1: NIK|Nama", "2: 1|Euis; Iis");
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r'", "'\r\n'"})
    void endsLinesByLineFeedCarriageReturnOrBoth(String end) {
        assertThat(Sheets.texts(Sheets.csv("NIK;Nama" + end + "1;Euis" + end + "2;Asep")))
                .containsExactly("1: NIK|Nama", "2: 1|Euis", "3: 2|Asep");
    }

    @Test
    void countsBlankLinesAndCountsARecordOverSeveralLinesOnce() {
        String list = "Daftar;\n\nNIK;Nama\n;;\n1;\"Euis\nSuryani\"\n   \n2;Asep\n\n";
        assertThat(Sheets.texts(Sheets.csv(list)))
                .containsExactly("1: Daftar", "3: NIK|Nama", "5: 1|Euis\nSuryani", "7: 2|Asep");
    }

    @Test
    void unwrapsDoubledQuotesAndKeepsApostrophes() {
        assertThat(
                        Sheets.texts(
                                Sheets.csv(
                                        "1;\"Euis \"\"Iis\"\" Suryani\"\n2;O'Neil\n3;'Aisyah\n")))
                .containsExactly("1: 1|Euis \"Iis\" Suryani", "2: 2|O'Neil", "3: 3|'Aisyah");
    }

    @Test
    void readsQuotesThatStandApartFromTheSeparator() {
        assertThat(Sheets.texts(Sheets.csv("\"NIK\", \"Nama\"\n\"1\", \"Suryani, Euis\"\n")))
                .containsExactly("1: NIK|Nama", "2: 1|Suryani, Euis");
    }

    @Test
    void takesAwayTheApostropheThatProtectsNumbersAndFormulas() {
        assertThat(Sheets.texts(Sheets.csv("'9901061505900001;'=1+1;'+62812\n")))
                .containsExactly("1: 9901061505900001|=1+1|+62812");
    }

    @Test
    void refusesAnUnclosedQuoteNamingItsRow() {
        SheetRefused refused =
                Sheets.refusal("NIK;Nama\n1;Asep\n2;\"Euis\n3;Dedi\n".getBytes(UTF_8));
        assertThat(refused.reason()).isEqualTo(Reason.BROKEN_QUOTES);
        assertThat(refused.row()).isEqualTo(3);
    }

    @Test
    void refusesAnUnclosedQuoteThatALaterQuoteSeemsToClose() {
        String swallowed = "1;\"Euis\n" + "2;Asep\n".repeat(21) + "3;\"\n";
        assertThat(Sheets.refusal(swallowed.getBytes(UTF_8)))
                .isEqualTo(SheetRefused.at(1, Reason.BROKEN_QUOTES));
        assertThat(Sheets.refusal("NIK;Nama\n1;\"Euis\" Suryani\n".getBytes(UTF_8)))
                .isEqualTo(SheetRefused.at(2, Reason.BROKEN_QUOTES));
    }

    @Test
    void readsACellOfTwentyLinesButNoMore() {
        String twenty = "baris\n".repeat(19) + "akhir";
        assertThat(Sheets.rows(Sheets.csv("1;\"" + twenty + "\"\n"))).hasSize(1);
        assertThat(Sheets.refusal(("1;\"" + twenty + "\nlagi\"\n").getBytes(UTF_8)).reason())
                .isEqualTo(Reason.BROKEN_QUOTES);
    }

    @Test
    void keepsNulBytesInsideACellForTheCellsReaderToJudge() {
        assertThat(Sheets.texts(Sheets.csv("NIK;Nama Pemohon\n1;Eu\0is Suryani\n")))
                .containsExactly("1: NIK|Nama Pemohon", "2: 1|Eu\0is Suryani");
    }

    @Test
    void readsRowsOfUnequalLength() {
        assertThat(Sheets.texts(Sheets.csv("a;b;c\n1\n1;2;3;4;5\n;;3\n")))
                .containsExactly("1: a|b|c", "2: 1", "3: 1|2|3|4|5", "4: ||3");
        assertThat(Sheets.rows(Sheets.csv("a;b\n1\n")).getLast().cell(1)).isEqualTo(Cell.EMPTY);
    }

    @Test
    void keepsACellOfTenThousandCharactersAndMarksALongerOne() {
        SheetFile file = Sheets.csv("1;" + "x".repeat(10_000) + "\n2;" + "x".repeat(10_001) + "\n");
        List<SheetRow> rows = Sheets.rows(file);
        assertThat(rows.get(0).cell(1).kind()).isEqualTo(CellKind.TEXT);
        assertThat(rows.get(1).cell(1).kind()).isEqualTo(CellKind.TOO_LONG);
        assertThat(rows.get(1).cell(1).text()).hasSize(100);
    }

    @Test
    void refusesAFieldThatNeverEnds() {
        assertThat(Sheets.refusal("x".repeat(2_000_000).getBytes(UTF_8)).reason())
                .isEqualTo(Reason.BROKEN_QUOTES);
    }

    @Test
    void refusesTenThousandColumnsButNotEmptyOnes() {
        String wide = "a;".repeat(10_000) + "\n";
        assertThat(Sheets.refusal(("NIK;Nama\n" + wide).getBytes(UTF_8)))
                .isEqualTo(SheetRefused.at(2, Reason.TOO_MANY_COLUMNS));
        String emptyToTheRight = "NIK;Nama" + ";".repeat(10_000) + "\n";
        assertThat(Sheets.texts(Sheets.csv(emptyToTheRight))).containsExactly("1: NIK|Nama");
    }

    @Test
    void readsTheLastOf256ColumnsAndRefusesThe257th() {
        assertThat(Sheets.rows(Sheets.csv("a;".repeat(255) + "z\n")).getFirst().width())
                .isEqualTo(256);
        assertThat(Sheets.refusal(("a;".repeat(256) + "z\n").getBytes(UTF_8)).reason())
                .isEqualTo(Reason.TOO_MANY_COLUMNS);
    }

    @Test
    void readsTwoMillionRowsWithoutHoldingThem() {
        long[] last = {0};
        SheetReading reading = read(2_000_000, row -> remember(last, row));
        assertThat(reading).isEqualTo(new SheetRead(2_000_000, 0));
        assertThat(last[0]).isEqualTo(2_000_000);
    }

    @Test
    void refusesMoreThanThreeMillionRows() {
        SheetReading reading = read(3_000_001, _ -> true);
        assertThat(reading).isEqualTo(SheetRefused.at(3_000_001, Reason.TOO_MANY_ROWS));
    }

    @Test
    void stopsWhenTheVisitorHasSeenEnough() {
        SheetFile file = Sheets.csv("1;a\n2;b\n3;c\n");
        assertThat(file.read(file.firstFilled(), row -> row.number() < 2))
                .isEqualTo(new SheetRead(2, 0));
    }

    @Test
    void callsItsOnlyTabByTheNameOfTheFile() throws IOException {
        SheetOpening opening = SheetFile.open(SheetSource.of(LIST.getBytes(UTF_8)), "Desa.xls");
        assertThat(opening).isInstanceOf(SheetFile.class);
        assertThat(((SheetFile) opening).tabs())
                .containsExactly(new Tab(0, "Desa.xls", true, true));
        assertThat(((SheetFile) opening).format()).isEqualTo(SheetFormat.CSV);
        assertThat(((SheetFile) opening).macros()).isFalse();
    }

    private static boolean remember(long[] last, SheetRow row) {
        last[0] = row.number();
        return true;
    }

    private static SheetReading read(int rows, RowVisitor visitor) {
        SheetSource source = () -> manyRows(rows);
        return switch (SheetFile.open(source, "besar.csv")) {
            case SheetFile file -> file.read(file.firstFilled(), visitor);
            case SheetRefused refused -> refused;
        };
    }

    private static InputStream manyRows(int rows) {
        byte[] thousand = "9901061505900001;Euis\n".repeat(1000).getBytes(UTF_8);
        byte[] rest = "9901061505900001;Euis\n".repeat(rows % 1000).getBytes(UTF_8);
        var blocks =
                Collections.enumeration(
                        Stream.concat(
                                        Stream.generate(() -> thousand).limit(rows / 1000),
                                        Stream.of(rest))
                                .map(bytes -> (InputStream) new ByteArrayInputStream(bytes))
                                .toList());
        return new SequenceInputStream(blocks);
    }
}
