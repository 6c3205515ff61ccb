package id.payung.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LastWordsTests {

    @Test
    void areTheReasonNotTheTidyingUpAfterIt() {
        assertThat(
                        LastWords.in(
                                List.of(
                                        "creating configuration files ... ok",
                                        "PANIC:  could not write to file: No space left on device",
                                        "initdb: removing data directory")))
                .isEqualTo("could not write to file: No space left on device");
    }

    @Test
    void loseTheTimeBeforeThem() {
        assertThat(LastWords.in(List.of("2025-11-03 08:00:00.000 WIB [7] FATAL:  out of memory")))
                .isEqualTo("out of memory");
    }

    @Test
    void areTheLastOfSeveralReasons() {
        assertThat(LastWords.in(List.of("FATAL:  first", "LOG:  between", "FATAL:  second")))
                .isEqualTo("second");
    }

    @Test
    void areWhateverWasSaidLastWhenNoReasonIsNamed() {
        assertThat(LastWords.in(List.of("cannot find the database", "no such file", "")))
                .isEqualTo("no such file");
        assertThat(LastWords.in(List.of())).isEmpty();
    }
}
