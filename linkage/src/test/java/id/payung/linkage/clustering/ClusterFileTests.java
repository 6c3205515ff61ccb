package id.payung.linkage.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.linkage.records.ListFile;
import id.payung.linkage.records.Reading;
import id.payung.linkage.records.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list again, with the person of each row in front. */
class ClusterFileTests {

    @TempDir Path directory = Path.of("");

    @Test
    void namesThePersonOfEachRowInTheOrderOfTheList() throws IOException {
        List<String> lines = written("nama,desa\nEuis,Singajaya\nAsep,Cibodas\nEuis,\n", 4, 9, 4);

        assertThat(lines)
                .containsExactly(
                        "cluster,row,nama,desa",
                        "0,1,Euis,Singajaya",
                        "1,2,Asep,Cibodas",
                        "0,3,Euis,");
    }

    @Test
    void commasAndQuotesSurvive() throws IOException {
        assertThat(written("nama;alamat\n\"Euis \"\"Iis\"\"\";Kp. Suka Maju, RT 2\n", 0))
                .contains("0,1,\"Euis \"\"Iis\"\"\",\"Kp. Suka Maju, RT 2\"");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "=1+1,          '=1+1",
                "@SUM(A1),      '@SUM(A1)",
                "+CMD,          '+CMD",
                "-x,            '-x",
                "=cmd|' /C',    '=cmd|' /C'",
                "-5,            -5",
                "+62812345678,  +62812345678",
                "Euis,          Euis",
                "1-2,           1-2",
            })
    void nothingRunsInASpreadsheet(String cell, String written) throws IOException {
        List<String> lines = written("nama;isi\nEuis;" + cell + "\n", 0);

        String last = lines.getLast().substring("0,1,Euis,".length()).replace("\"", "");
        assertThat(last).isEqualTo(written);
    }

    @Test
    void aHeadingRunsNeither() throws IOException {
        assertThat(written("nama;=1+1\nEuis;x\n", 0).getFirst())
                .isEqualTo("cluster,row,nama,'=1+1");
    }

    private List<String> written(String list, int... persons) throws IOException {
        Reading read = ListFile.read(Files.writeString(directory.resolve("list.csv"), list));
        Table table = ((Reading.Done) read).table();
        Path out = directory.resolve("clusters.csv");
        ClusterFile.write(out, table, Clusters.named(persons));
        return Files.readAllLines(out);
    }
}
