package id.payung.population.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.population.Population;
import id.payung.population.StoryWorld;
import id.payung.population.lists.ListShape.CsvForm;
import id.payung.population.lists.ListShape.Hand;
import id.payung.population.lists.ListShape.Title;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListShapeTests {

    @TempDir Path directory = Path.of("");

    @Test
    void ofTheTemplateHasItsSeventeenColumnsInOrder() throws IOException {
        write(ListShape.template(), 3);

        assertThat(csv().getFirst())
                .containsExactly(
                        "NIK",
                        "No KK",
                        "Nama",
                        "Tempat Lahir",
                        "Tanggal Lahir",
                        "JK",
                        "Nama Ibu Kandung",
                        "Alamat",
                        "RT",
                        "RW",
                        "Desa/Kelurahan",
                        "Kecamatan",
                        "Kabupaten/Kota",
                        "Pekerjaan",
                        "No HP",
                        "Penghasilan",
                        "Desil");
        assertThat(csv().get(1))
                .containsExactly(
                        "9901066808680001",
                        "9901060102100001",
                        "Euis Suryani",
                        "Bogor",
                        "28-08-1968",
                        "P",
                        "Onah",
                        "Kp. Babakan",
                        "002",
                        "001",
                        "Singajaya",
                        "Jonggol",
                        "Kabupaten Bogor",
                        "Penjahit",
                        "084012345001",
                        "1200000",
                        "2");
    }

    @Test
    void saysTheSameInTheWorkbookAsInTheCsv() throws IOException {
        write(ListShape.template(), 400);
        List<List<String>> csv = csv();
        List<List<Cell>> xlsx = xlsx();

        assertThat(xlsx).hasSameSizeAs(csv);
        for (int i = 0; i < csv.size(); i++) {
            assertThat(texts(xlsx.get(i))).isEqualTo(withoutTrailingBlanks(csv.get(i)));
        }
    }

    @Test
    void putsTitlesAboveTheHeaderAndMergesTheFirst() throws IOException {
        write(ListShape.template().with(new Title(3, true)), 3);

        assertThat(csv().getFirst()).startsWith("DAFTAR USULAN PEKERJA RENTAN", "").hasSize(17);
        assertThat(csv().get(1)).startsWith("DESA SINGAJAYA KECAMATAN JONGGOL");
        assertThat(csv().get(2)).startsWith("TAHUN 2026");
        assertThat(csv().get(3)).startsWith("NIK");
        assertThat(sheetXml()).contains("<mergeCell ref=\"A1:Q1\"");
    }

    @Test
    void withoutATitleMergesNothing() throws IOException {
        write(ListShape.template(), 3);

        assertThat(sheetXml()).doesNotContain("mergeCell ");
    }

    @Test
    void ordersAndNamesColumnsAsToldAndHasNoOthers() throws IOException {
        write(
                ListShape.template()
                        .with(Column.NAME, Column.NIK, Column.PHONE)
                        .with(Headings.EVERYDAY),
                3);

        assertThat(csv().getFirst()).containsExactly("Nama Lengkap", "No. NIK", "No. Telepon/WA");
        assertThat(csv().get(1))
                .containsExactly("Euis Suryani", "9901066808680001", "084012345001");
    }

    @ParameterizedTest
    @CsvSource({
        "DASHES, 28-08-1968",
        "SLASHES, 28/08/1968",
        "ISO, 1968-08-28",
        "WORDS, 28 Agustus 1968",
        "MONTH_FIRST, 08/28/1968",
        "DATE_CELLS, 28/08/1968"
    })
    void writesAllDatesInOneStyle(DayStyle days, String shown) throws IOException {
        write(ListShape.template().with(new Hand(days, false, 0)), 3);

        assertThat(csv().get(1).get(4)).isEqualTo(shown);
    }

    @Test
    void canHoldTrueDates() throws IOException {
        write(ListShape.template().with(new Hand(DayStyle.DATE_CELLS, false, 0)), 3);
        Cell date = xlsx().get(1).get(4);

        assertThat(date.getType()).isEqualTo(CellType.NUMBER);
        assertThat(date.asDate().toLocalDate()).isEqualTo("1968-08-28");
        assertThat(date.getDataFormatString()).isEqualTo("dd/mm/yyyy");
    }

    @Test
    void canShoutNames() throws IOException {
        write(ListShape.template().with(new Hand(DayStyle.DASHES, true, 0)), 3);

        assertThat(csv().get(1)).contains("EUIS SURYANI", "ONAH", "Penjahit");
    }

    @Test
    void spoilsTheStatedShareOfNiksInNumericCells() throws IOException {
        write(ListShape.template().with(new Hand(DayStyle.DASHES, false, 0.4)), 1_000);
        List<Cell> niks = xlsx().stream().map(List::getFirst).toList();
        List<Cell> numeric =
                niks.stream().filter(cell -> cell.getType() == CellType.NUMBER).toList();

        assertThat((double) numeric.size() / niks.size()).isBetween(0.34, 0.46);
        assertThat(numeric)
                .allMatch(cell -> cell.asNumber().toBigInteger().toString().matches("99\\d{13}0"));
        assertThat(numeric).allMatch(cell -> cell.asNumber().compareTo(new BigDecimal("1e16")) < 0);
        assertThat(csv().stream().filter(row -> row.getFirst().endsWith("E+15")))
                .hasSameSizeAs(numeric);
    }

    @Test
    void laysTheCsvDownAsTold() throws IOException {
        write(ListShape.template().with(new CsvForm(';', StandardCharsets.UTF_8, true)), 3);
        byte[] bytes = Files.readAllBytes(directory.resolve("desa-32.01.06.2003.csv"));

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .startsWith("\uFEFFNIK;No KK;Nama;")
                .endsWith("\r\n");
    }

    @Test
    void canBeUtf16() throws IOException {
        write(ListShape.template().with(new CsvForm('\t', StandardCharsets.UTF_16LE, true)), 3);
        byte[] bytes = Files.readAllBytes(directory.resolve("desa-32.01.06.2003.csv"));

        assertThat(bytes).startsWith(0xFF, 0xFE, 'N', 0, 'I', 0, 'K', 0, '\t', 0);
        assertThat(csv().get(1)).contains("Euis Suryani");
    }

    @Test
    void refusesAListWithoutNikOrNameOrWithAColumnTwice() {
        ListShape template = ListShape.template();

        assertThatThrownBy(() -> template.with(Column.NAME, Column.PHONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> template.with(Column.NIK, Column.PHONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> template.with(Column.NIK, Column.NAME, Column.NIK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void write(ListShape shape, int people) throws IOException {
        Office office = Plan.flawless().offices().getFirst().with(shape);
        Population singajaya = Population.of(List.of(StoryWorld.SINGAJAYA), people, 7);
        Lists.write(directory, singajaya, new Plan(List.of(office)));
    }

    private List<List<String>> csv() throws IOException {
        return Read.csv(directory.resolve("desa-32.01.06.2003.csv"));
    }

    private List<List<Cell>> xlsx() throws IOException {
        return Read.xlsx(directory.resolve("desa-32.01.06.2003.xlsx"));
    }

    private String sheetXml() throws IOException {
        try (ZipFile zip = new ZipFile(directory.resolve("desa-32.01.06.2003.xlsx").toFile())) {
            var sheet = zip.getEntry("xl/worksheets/sheet1.xml");
            return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> texts(List<Cell> cells) {
        return withoutTrailingBlanks(
                cells.stream().map(cell -> cell == null ? "" : cell.getText()).toList());
    }

    private static List<String> withoutTrailingBlanks(List<String> texts) {
        int end = texts.size();
        while (end > 0 && texts.get(end - 1).isEmpty()) {
            end--;
        }
        return texts.subList(0, end);
    }
}
