package id.payung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Lists that somebody hands in from a terminal: figures for people, JSON for machines. */
@Tag("process")
class IntakeCommandTests {
    private static final String SINGAJAYA = "32.01.06.2003";
    private static final String LIST =
            """
            DAFTAR USULAN DESA SINGAJAYA;;
            NIK;Nama;Tanggal Lahir
            9901065505900001;Euis Suryani;15-05-1990
            9901065505900001;Euis Suryani;15-05-1990
            990106170885002;Asep Saepudin;17-08-1985
            9901060101700003;Dedi Supriadi;kemarin
            """;

    /** One house for all: opening it is what takes time. */
    @TempDir static Path disk;

    private static Answer intake(String name, String list, String... more) throws IOException {
        Path file = Files.writeString(disk.resolve(name), list);
        return Answer.to(
                Stream.concat(
                                Stream.of(
                                        "intake",
                                        file.toString(),
                                        "--data",
                                        disk.resolve("data").toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private static List<Integer> figures(JsonNode report) {
        return Stream.of("rows", "new", "changed", "same", "duplicate", "refused", "warned")
                .map(name -> report.get(name).asInt())
                .toList();
    }

    @Test
    void aListIsCheckedThenAcceptedOnAskingAndTheThirdTimeSaysNothingNew() throws IOException {
        Answer checked = intake("usulan.csv", LIST, "--office", SINGAJAYA, "--json");
        assertThat(checked.exit()).as(checked.err()).isZero();
        JsonNode report = checked.json();
        assertThat(report.propertyNames())
                .containsExactly(
                        "rows",
                        "new",
                        "changed",
                        "same",
                        "duplicate",
                        "refused",
                        "warned",
                        "findings");
        assertThat(figures(report)).containsExactly(4, 2, 0, 0, 1, 1, 1);
        JsonNode refused = finding(report, 5);
        assertThat(refused.propertyNames())
                .containsExactly("row", "column", "code", "message", "remedy");
        assertThat(refused.get("column").asString()).isEqualTo("NIK");
        assertThat(refused.get("code").asString()).isEqualTo("nik-length");
        assertThat(refused.get("message").asString())
                .isEqualTo("NIK berisi 15 digit, seharusnya 16.");
        assertThat(refused.get("remedy").asString()).contains("KTP");
        assertThat(finding(report, 6).get("code").asString()).isEqualTo("date-unreadable");
        assertThat(finding(report, 4).get("code").asString()).isEqualTo("row-repeated");
        assertThat(checked.out()).doesNotContain("990106");

        Answer accepted = intake("usulan.csv", LIST, "--office", SINGAJAYA, "--accept", "--json");
        assertThat(figures(accepted.json())).containsExactly(4, 2, 0, 0, 1, 1, 1);

        Answer again = intake("usulan.csv", LIST, "--office", SINGAJAYA, "--lang", "en");
        assertThat(again.exit()).isZero();
        assertThat(again.out())
                .contains("4 rows: 0 new, 0 changed, 2 same, 1 duplicate, 1 refused")
                .contains("repeat with --accept");
    }

    private static JsonNode finding(JsonNode report, int row) {
        return report.get("findings")
                .valueStream()
                .filter(finding -> finding.get("row").asInt() == row)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aListWithoutHeadingsIsRefusedWithWhatToDo() throws IOException {
        Answer answer =
                intake("tanpa.csv", "satu;dua\ntiga;empat\n", "--office", SINGAJAYA, "--json");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(figures(answer.json())).containsOnly(0);
        JsonNode reason = answer.json().get("findings").get(0);
        assertThat(reason.get("code").asString()).isEqualTo("listing-no-heading");
        assertThat(reason.get("remedy").asString())
                .contains("NIK", "Nama", "pilih sendiri kolomnya");
        assertThat(answer.err()).contains("Judul kolom tidak ditemukan").hasLineCount(1);
    }

    @Test
    void anOfficeNobodyKnowsIsRefusedWithCodesThatResembleIt() throws IOException {
        Answer answer = intake("usulan2.csv", LIST, "--office", "32.01.06.2033");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("32.01.06.2033", "32.01.06.2003").hasLineCount(1);
    }

    @Test
    void aRegencyWithoutAnOfficeIsNotOfferedItsOwnCode() throws IOException {
        Answer refused = intake("kabupaten.csv", LIST, "--office", "32.01");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).containsOnlyOnce("32.01");
    }

    @Test
    void anAccountNobodyHasIsRefused() throws IOException {
        Answer answer = intake("usulan3.csv", LIST, "--office", SINGAJAYA, "--as", "hantu");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).contains("hantu").doesNotContain("Exception").hasLineCount(1);
    }

    @Test
    void whatWasAcceptedIsSavedAsThePageOfItsListShowsIt() throws IOException {
        String list = "NIK;Nama;Desil\n9901061201909006;Ujang Hermawan;2\n";
        assertThat(intake("ujang.csv", list, "--office", SINGAJAYA, "--accept").exit()).isZero();
        Path file = disk.resolve("pekerja.csv");
        Answer saved = export("/pekerja?nama=Ujang&urut=-nama", file);
        assertThat(saved.exit()).as(saved.err()).isZero();
        assertThat(saved.out()).contains("pekerja.csv");
        assertThat(Files.readString(file))
                .contains("Ujang Hermawan", SINGAJAYA)
                .doesNotContain("9901061201909006", "Euis");
        assertThat(export("/pekerja", file).err()).contains("sudah ada");
        Answer none = export("/tidak-ada", disk.resolve("tidak.csv"));
        assertThat(none.exit()).isEqualTo(Exit.REFUSED);
        assertThat(none.err()).contains("/tidak-ada");
        assertThat(disk.resolve("tidak.csv")).doesNotExist();
        assertThat(export("pekerja", file).exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(export("/pekerja", disk.resolve("pekerja.doc")).exit())
                .isEqualTo(Exit.WRONG_USAGE);
    }

    private static Answer export(String address, Path file) {
        return Answer.to(
                "export",
                address,
                "--out",
                file.toString(),
                "--data",
                disk.resolve("data").toString());
    }
}
