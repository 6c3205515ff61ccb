package id.payung.population.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFileTests {

    @TempDir Path directory = Path.of("");

    @Test
    void keepsHostileAndRareTextExactly() throws IOException {
        List<String> texts =
                List.of(
                        "=HYPERLINK(\"http://contoh.invalid\",\"Euis\")",
                        "<script>alert('Euis')</script>",
                        "Euis \uD83D\uDE4F",
                        "Eu\u200Fis",
                        "\u00A09901066808680001\u200B",
                        "#REF!",
                        "a & b");
        Path file = directory.resolve("rare.xlsx");
        try (XlsxFile xlsx = XlsxFile.at(file)) {
            xlsx.row(texts.stream().<Cell>map(Cell.Text::new).toList());
        }

        assertThat(Read.xlsx(file).getFirst().stream().map(cell -> cell.getText()))
                .containsExactlyElementsOf(texts);
    }

    @Test
    void keepsEveryRowBeyondWhatItHoldsInMemory() throws IOException {
        Path file = directory.resolve("long.xlsx");
        try (XlsxFile xlsx = XlsxFile.at(file)) {
            xlsx.title("judul", 1, false);
            for (int i = 2; i <= 1_700; i++) {
                xlsx.row(List.of(new Cell.Figure(i, Integer.toString(i))));
            }
        }
        var rows = Read.xlsx(file);

        assertThat(rows).hasSize(1_700);
        assertThat(rows.get(1_699).getFirst().asNumber().intValue()).isEqualTo(1_700);
        assertThat(rows.get(500).getFirst().asNumber().intValue()).isEqualTo(501);
    }

    @Test
    void isTheSameBytesWhateverTheHour() throws IOException {
        Path first = directory.resolve("first.xlsx");
        Path second = directory.resolve("second.xlsx");
        for (Path file : List.of(first, second)) {
            try (XlsxFile xlsx = XlsxFile.at(file)) {
                xlsx.row(List.of(new Cell.Day(LocalDate.of(1968, 8, 28), "28/08/1968")));
            }
        }

        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactlyInAnyOrder(first, second);
        }
    }
}
