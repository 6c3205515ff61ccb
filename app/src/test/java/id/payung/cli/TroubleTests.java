package id.payung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.web.server.PortInUseException;

/** What goes wrong on a machine is one line with what to do, however deep its cause lies. */
class TroubleTests {
    private static final Trouble SAID = new Trouble(Words.INDONESIAN);

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(new PortInUseException(8080), "8080"),
                Arguments.of(new BindException("Cannot assign requested address"), "Cannot assign"),
                Arguments.of(new SQLException("refused", "08001"), "08001"),
                Arguments.of(new SQLException("password", "28P01"), "28P01"),
                Arguments.of(new SQLException("no database", "3D000"), "3D000"),
                Arguments.of(new SQLException("too old", "0A000"), "18"),
                Arguments.of(new SQLException("disk full", "53100"), "53100"),
                Arguments.of(new SQLException("else", "XX000"), "XX000"),
                Arguments.of(new NoSuchFileException("/gone"), "/gone"),
                Arguments.of(tablesOfAnotherRelease(), "rilis lain"));
    }

    private static FlywayValidateException tablesOfAnotherRelease() {
        return new FlywayValidateException(
                new ErrorDetails(null, "Migration checksum mismatch"), "1.23 is not as applied");
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void theCauseIsNamedInOneLine(Exception cause, String named) {
        assertThat(SAID.inOneLine(cause)).contains(named).doesNotContain("\n");
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void aCauseBelowOthersIsFound(Exception cause, String named) {
        Exception outer = new IllegalStateException("while starting", new RuntimeException(cause));
        assertThat(SAID.inOneLine(outer)).isEqualTo(SAID.inOneLine(cause));
    }

    @Test
    void dataOfAnotherReleaseAreNeverToldToBeRemovedUnlessTheyAreADemos() {
        assertThat(SAID.inOneLine(tablesOfAnotherRelease()))
                .contains("untuk demo pilih --data lain")
                .contains("untuk data sungguhan jalankan rilis yang membuatnya");
    }

    @Test
    void whatNobodyForesawIsNamedByItsKindOnlyAndNeverByItsText() {
        Exception secretive = new IllegalStateException("NIK 9901065505900001 at row 7");
        assertThat(SAID.inOneLine(secretive))
                .contains("IllegalStateException")
                .doesNotContain("9901065505900001");
    }

    @Test
    void theSameTroubleIsSaidInEnglishWhenAsked() {
        assertThat(new Trouble(Words.ENGLISH).inOneLine(new IOException("disk")))
                .isNotEqualTo(SAID.inOneLine(new IOException("disk")));
    }
}
