package id.payung.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Siti of Desa Singajaya brings her list, as it is, into the register: with and without script. */
@BrowserTest
class ListJourneyTests {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @BeforeEach
    void aNewMorning(Street street) throws Exception {
        street.renew();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_WITHOUT_SCRIPT"})
    void aMessyListIsMatchedCheckedMendedAcceptedComparedAndTakenBack(Manner manner, Street street)
            throws IOException {
        Visitor siti = street.visitor("village", manner);
        byte[] messy = VillageList.messy().asWorkbook();

        upload(siti, "usulan-2026.xlsx", messy);
        assertThat(siti.heading()).isEqualTo("Cocokkan kolom");
        assertThat(chosen(siti, "NIK")).isEqualTo("C · Nomor KTP");
        assertThat(chosen(siti, "Nama")).isEqualTo("B · Nama Lengkap");
        assertThat(chosen(siti, "Alamat")).isEqualTo("– tidak ada –");
        siti.choose("Alamat", "G · Ket");

        siti.click("Periksa daftar");
        checked(siti);
        assertThat(figures(siti))
                .containsExactly(
                        "Baru 3",
                        "Berubah 0",
                        "Tidak berubah 0",
                        "Data ganda 1",
                        "Ditolak 3",
                        "Dengan peringatan 1");
        assertThat(siti.content())
                .contains(
                        "3 dari 7 baris belum bisa diterima.",
                        "NIK berisi 15 digit, seharusnya 16.",
                        "Cocokkan dengan KTP dan lengkapi menjadi 16 digit.");
        siti.page().locator("section .choices a").first().click();
        assertThat(rows(siti)).map(row -> row.charAt(0)).containsExactly('7', '8', '9');

        assertThat(wrongRows(siti)).hasSize(3).allMatch(row -> row.getLast().length() > 10);

        siti.click("Terima 3 baris");
        accepted(siti);
        String first = siti.address();

        upload(siti, "usulan-2026.xlsx", messy);
        assertThat(siti.content()).contains("Berkas yang sama persis sudah pernah diunggah");
        assertThat(chosen(siti, "Alamat")).as("the choice is remembered").isEqualTo("G · Ket");
        siti.click("Periksa daftar");
        checked(siti);
        assertThat(figures(siti)).contains("Baru 0", "Berubah 0", "Tidak berubah 3");
        siti.click("Buang daftar");

        upload(siti, "usulan-2026-02.xlsx", VillageList.later().asWorkbook());
        siti.click("Periksa daftar");
        checked(siti);
        assertThat(siti.content())
                .contains("Beda dengan daftar sebelumnya", "Bertambah 1", "Tidak ada lagi 1");
        siti.click("Tidak ada lagi 1");
        assertThat(rows(siti)).singleElement().asString().contains("Asep Saepudin");

        siti.open(first);
        siti.click("Batalkan daftar");
        assertThat(siti.heading()).isEqualTo("Daftar dibatalkan");
        siti.open("/pekerja?nama=Ujang");
        assertThat(siti.content()).doesNotContain("Ujang Hermawan");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_WITHOUT_SCRIPT"})
    void aListWithHeadingsOfItsOwnIsMatchedByHandOnce(Manner manner, Street street) {
        Visitor siti = street.visitor("village", manner);
        String list = "DAFTAR;;\nNo;Kode;Orang\n1;9901065505900001;Euis Suryani\n";
        upload(siti, "warga.csv", list.getBytes(UTF_8));
        assertThat(siti.content()).contains("Judul kolom tidak ditemukan");
        siti.choose("Judulnya ada di baris", "2: No · Kode · Orang");
        siti.click("Pakai baris ini");
        siti.choose("NIK", "B · Kode");
        siti.choose("Nama", "C · Orang");
        siti.click("Periksa daftar");
        checked(siti);
        assertThat(figures(siti)).contains("Baru 1", "Ditolak 0");

        upload(siti, "warga-2.csv", (list + "2;9901061708850002;Asep\n").getBytes(UTF_8));
        assertThat(chosen(siti, "NIK")).as("the choice is remembered").isEqualTo("B · Kode");
        assertThat(siti.content()).doesNotContain("Judul kolom tidak ditemukan");
    }

    private static void upload(Visitor siti, String name, byte[] workbook) {
        siti.open("/");
        siti.click("Unggah daftar");
        siti.field("Berkas XLSX atau CSV").setInputFiles(new FilePayload(name, XLSX, workbook));
        siti.click("Unggah");
    }

    private static String chosen(Visitor visitor, String column) {
        return visitor.field(column).locator("option:checked").innerText();
    }

    private static void checked(Visitor visitor) {
        assertThat(visitor.page().locator("h1")).hasText("Periksa daftar");
    }

    private static void accepted(Visitor visitor) {
        assertThat(visitor.page().locator("h1")).hasText("Daftar diterima");
    }

    private static List<String> figures(Visitor visitor) {
        return visitor.page().locator(".figures > a").all().stream()
                .map(figure -> figure.innerText().replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static List<String> rows(Visitor visitor) {
        return visitor.page().locator("tbody tr").all().stream().map(Locator::innerText).toList();
    }

    /** The rows of the file to mend, without its heading. */
    private static List<List<String>> wrongRows(Visitor visitor) throws IOException {
        Download download =
                visitor.page().waitForDownload(() -> visitor.click("Unduh 3 baris itu (XLSX)"));
        try (InputStream file = download.createReadStream();
                ReadableWorkbook book = new ReadableWorkbook(file);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            List<List<String>> all =
                    rows.map(
                                    row ->
                                            row.stream()
                                                    .map(cell -> cell == null ? "" : cell.getText())
                                                    .toList())
                            .toList();
            assertThat(all.getFirst()).endsWith("Perbaikan");
            return all.subList(1, all.size());
        }
    }
}
