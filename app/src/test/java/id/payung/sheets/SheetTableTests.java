package id.payung.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class SheetTableTests {
    private record Line(String name, long rupiah, @Nullable LocalDate on, Instant at) {}

    private static final SheetTable<Line> TABLE =
            SheetTable.<Line>named("iuran")
                    .text("Nama", 30, Line::name)
                    .number("Jumlah", 12, Line::rupiah)
                    .day("Tanggal", Line::on)
                    .moment("Dicatat", Line::at);

    @Test
    void eachRowSaysUnderEachHeadingWhatTheColumnTellsOfIt() throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        TABLE.download(
                response,
                "csv",
                List.of(
                        new Line(
                                "Euis Suryani",
                                16_800,
                                LocalDate.of(2025, 9, 1),
                                Instant.parse("2025-08-31T18:00:00Z")),
                        new Line("=Asep", 0, null, Instant.EPOCH)));
        assertThat(response.getContentAsString(UTF_8).lines())
                .containsExactly(
                        "\uFEFFNama;Jumlah;Tanggal;Dicatat",
                        "Euis Suryani;16800;2025-09-01;2025-09-01",
                        "'=Asep;0;;1970-01-01");
        assertThat(response.getHeader("Content-Disposition")).contains("attachment", "iuran.csv");
    }
}
