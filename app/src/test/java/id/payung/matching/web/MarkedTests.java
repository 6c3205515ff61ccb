package id.payung.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTests {
    private static String marked(String own, String others) {
        return Marked.of(own, others).stream()
                .map(
                        piece ->
                                piece.differs()
                                        ? "[" + piece.text().strip() + "]"
                                        : piece.text().strip())
                .collect(Collectors.joining(" "));
    }

    @Test
    void onlyTheWordsThatTheOtherDoesNotSayAreMarked() {
        assertThat(marked("Iis Suryani", "Euis Suryani")).isEqualTo("[Iis] Suryani");
    }

    @Test
    void mannerOfWritingIsNoDifference() {
        assertThat(marked("KP. BABAKAN", "Kp Babakan")).isEqualTo("KP. BABAKAN");
    }

    @Test
    void besideSilenceNothingIsMarked() {
        assertThat(Marked.of("Euis", "")).isEqualTo(List.of(new Marked("Euis", false)));
    }

    @Test
    void thePiecesTogetherAreWhatWasSaid() {
        assertThat(
                        Marked.of("Kp. Babakan  RT 1", "Jl. Melati").stream()
                                .map(Marked::text)
                                .collect(Collectors.joining()))
                .isEqualTo("Kp. Babakan  RT 1");
    }

    @Test
    void wordsThatAPointJoinsAreWords() {
        assertThat(marked("Kp.Babakan RT01/RW02", "Kp. Babakan, RT01 RW02"))
                .isEqualTo("Kp.Babakan RT01/RW02");
        assertThat(marked("Kp.Babakan", "Kp. Cikeas")).isEqualTo("[Kp.Babakan]");
    }
}
