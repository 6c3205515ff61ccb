package id.payung.cli;

import id.payung.vault.KeyMissing;
import java.io.IOException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.web.server.PortInUseException;

/** Turns what went wrong outside of anybody's request into one line that says what to do. */
record Trouble(Words words) {

    String inOneLine(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(this::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> words.say("trouble.unknown", nameOf(failure)));
    }

    private Optional<String> known(Throwable cause) {
        return switch (cause) {
            case KeyMissing missing -> Optional.of(String.valueOf(missing.getMessage()));
            case PortInUseException busy ->
                    Optional.of(words.say("trouble.port-in-use", busy.getPort()));
            case BindException address ->
                    Optional.of(words.say("trouble.address", String.valueOf(address.getMessage())));
            case FlywayValidateException tables -> Optional.of(words.say("trouble.other-release"));
            case SQLException database -> Optional.of(database(database));
            case IOException disk ->
                    Optional.of(words.say("trouble.disk", nameOf(disk) + " " + disk.getMessage()));
            default -> Optional.empty();
        };
    }

    private String database(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        String what =
                switch (state.substring(0, Math.min(2, state.length()))) {
                    case "08" -> "trouble.database-unreachable";
                    case "28" -> "trouble.database-password";
                    case "3D" -> "trouble.database-missing";
                    case "0A" -> "trouble.database-too-old";
                    case "53" -> "trouble.database-full";
                    default -> "trouble.database";
                };
        return words.say(what, state);
    }

    private static String nameOf(Throwable failure) {
        return failure.getClass().getSimpleName();
    }
}
