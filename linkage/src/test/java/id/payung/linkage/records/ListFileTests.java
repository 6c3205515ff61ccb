package id.payung.linkage.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any list that an office hands in is read, or it is said why not. */
class ListFileTests {

    @TempDir Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void readsAnySeparator(String mark) throws IOException {
        Table table = table("nama,desa\nEuis,Singajaya\nAsep,Cibodas\n".replace(",", mark));

        assertThat(table.column("desa").orElseThrow().of(1)).isEqualTo("Cibodas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsAnyLetters(String charset) throws IOException {
        Path file = directory.resolve("list.csv");
        Files.write(file, "nama,desa\nRenée,Singajaya\n".getBytes(Charset.forName(charset)));

        Table table = ((Reading.Done) ListFile.read(file)).table();

        assertThat(table.column("nama").orElseThrow().of(0)).isEqualTo("Renée");
    }

    @Test
    void skipsTheTitlesAboveTheHeading() throws IOException {
        Table table =
                table(
                        """
                        DAFTAR USULAN PEKERJA RENTAN;;;
                        DESA SINGAJAYA;;;
                        NIK;Nama;Desa;HP
                        9999014903850007;Euis;Singajaya;081
                        9999011203850001;Asep;Singajaya;
                        """);

        assertThat(table.size()).isEqualTo(2);
        assertThat(table.column("Nama").orElseThrow().of(1)).isEqualTo("Asep");
    }

    @Test
    void givesHeadingsWithoutOrWithTheSameNameOneOfTheirOwn() throws IOException {
        Table table = table("nama,nama,,\na,b,c,d\n");

        assertThat(table.columns()).extracting(Column::name).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void shortRowsEndInEmptyCells() throws IOException {
        Table table = table("nama,desa,hp\nEuis\nAsep,Cibodas,081\n");

        assertThat(table.column("hp").orElseThrow().of(0)).isEmpty();
    }

    @Test
    void cutsACellOfTenThousandLettersAndSaysSo() throws IOException {
        Reading reading = read("nama,desa\n" + "a".repeat(10_000) + ",Singajaya\n");

        assertThat(reading).isInstanceOf(Reading.Done.class);
        Reading.Done done = (Reading.Done) reading;
        assertThat(done.shortened()).isOne();
        assertThat(done.table().column("nama").orElseThrow().of(0)).hasSizeLessThan(1000);
    }

    @Test
    void putsASecondListUnderTheSameHeadings() throws IOException {
        ListFile reader = new ListFile();
        reader.add(file("a.csv", "nama,desa\nEuis,Singajaya\n"));

        Reading both = reader.add(file("b.csv", "desa,hp,nama\nCibodas,081,Asep\n"));

        Table table = ((Reading.Done) both).table();
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.column("nama").orElseThrow().of(1)).isEqualTo("Asep");
        assertThat(table.column("hp").orElseThrow().of(0)).isEmpty();
    }

    @Test
    void saysWhyNothingCanBeRead() throws IOException {
        assertThat(read("")).isEqualTo(Reading.Refusal.EMPTY);
        assertThat(read("nama,desa\n")).isEqualTo(Reading.Refusal.NO_RECORDS);
        assertThat(read("a,".repeat(1500) + "\n1\n")).isEqualTo(Reading.Refusal.TOO_MANY_COLUMNS);
        assertThat(read("PK\u0003\u0004\u0000\u0001,\u0000\u0000\u0000"))
                .isEqualTo(Reading.Refusal.BINARY);
    }

    private Table table(String text) throws IOException {
        Reading reading = read(text);
        assertThat(reading).isInstanceOf(Reading.Done.class);
        return ((Reading.Done) reading).table();
    }

    private Reading read(String text) throws IOException {
        return ListFile.read(file("list.csv", text));
    }

    private Path file(String name, String text) throws IOException {
        return Files.write(directory.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
