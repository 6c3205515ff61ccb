package id.payung.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a scenario file, or why there is none: whatever a person may name by mistake. */
sealed interface ScenarioText {
    /** Ten thousand scenarios are far smaller. */
    int MOST_BYTES = 10_000_000;

    String STANDARD_INPUT = "-";

    /** Text that may be a scenario. */
    record Found(String text) implements ScenarioText {}

    /** In the words of whoever typed the command. */
    record Refused(String why) implements ScenarioText {}

    static ScenarioText read(Path typed, Terminal terminal) {
        boolean piped = typed.toString().equals(STANDARD_INPUT);
        Path file = terminal.resolve(typed);
        if (!piped && !Files.exists(file)) {
            return new Refused(terminal.say("calculate.no-file"));
        }
        if (!piped && Files.isDirectory(file)) {
            return new Refused(terminal.say("calculate.directory"));
        }
        try (InputStream source = piped ? System.in : Files.newInputStream(file)) {
            return decoded(source.readNBytes(MOST_BYTES + 1), terminal);
        } catch (IOException _) {
            return new Refused(terminal.say("calculate.unreadable"));
        }
    }

    private static ScenarioText decoded(byte[] bytes, Terminal terminal) {
        if (bytes.length > MOST_BYTES) {
            return new Refused(terminal.say("calculate.too-large"));
        }
        if (bytes.length == 0) {
            return new Refused(terminal.say("calculate.empty"));
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') >= 0
                    ? new Refused(terminal.say("calculate.binary"))
                    : new Found(text);
        } catch (CharacterCodingException _) {
            return new Refused(terminal.say("calculate.binary"));
        }
    }
}
