package id.payung.linkage.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which letters a file is written and which mark parts its cells. */
class LayoutTests {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theMarkThatPartsAllLinesAlikeIsTheSeparator(String mark) {
        String lines = "nama@desa@hp\nEuis@Singajaya@081\nAsep@Cibodas@082\n";

        assertThat(Separator.of(lines.replace("@", mark))).isEqualTo(mark.charAt(0));
    }

    @Test
    void commasWithinCellsDoNotCountAgainstSemicolons() {
        assertThat(Separator.of("nama;alamat\nEuis;Kp. Suka Maju, RT 2\nAsep;Jl. Raya, 4, B\n"))
                .isEqualTo(';');
    }

    @Test
    void marksWithinQuotesDoNotCount() {
        assertThat(Separator.of("nama,alamat\nEuis,\"a;b;c\"\nAsep,\"d;e;f\"\n")).isEqualTo(',');
    }

    @Test
    void aListOfOneColumnIsPartedByCommas() {
        assertThat(Separator.of("nama\nEuis\nAsep\n")).isEqualTo(',');
        assertThat(Separator.of("")).isEqualTo(',');
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "UTF-8,        Łukasz · Renée,  UTF-8",
        "windows-1252, Renée Müller,    windows-1252",
        "UTF-16LE,     nama desa hp,    UTF-16LE",
        "UTF-16BE,     nama desa hp,    UTF-16BE",
        "US-ASCII,     nama desa hp,    UTF-8",
    })
    void lettersAreToldFromTheFirstBytes(String written, String text, String told) {
        assertThat(Encodings.of(text.getBytes(Charset.forName(written))))
                .isEqualTo(Charset.forName(told));
    }

    @Test
    void aMarkInFrontDecides() {
        assertThat(Encodings.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}))
                .isEqualTo(StandardCharsets.UTF_16LE);
        assertThat(Encodings.of(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a'}))
                .isEqualTo(StandardCharsets.UTF_16BE);
    }

    @Test
    void aLetterCutInTwoWhereTheSampleEndsIsStillALetter() {
        byte[] whole = "nama,Renée".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 2);

        assertThat(Encodings.of(cut)).isEqualTo(StandardCharsets.UTF_8);
    }
}
