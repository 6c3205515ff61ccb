package id.payung.cli;

import id.payung.rules.words.Sentence;
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

    /** Why there is none. */
    record Refused(Sentence why) implements ScenarioText {}

    static ScenarioText read(Path typed, Terminal terminal) {
        boolean piped = typed.toString().equals(STANDARD_INPUT);
        Path file = terminal.resolve(typed);
        if (!piped && !Files.exists(file)) {
            return refused("calculate.no-file");
        }
        if (!piped && Files.isDirectory(file)) {
            return refused("calculate.directory");
        }
        try (InputStream source = piped ? System.in : Files.newInputStream(file)) {
            return decoded(source.readNBytes(MOST_BYTES + 1));
        } catch (IOException _) {
            return refused("calculate.unreadable");
        }
    }

    private static ScenarioText decoded(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return refused("calculate.too-large");
        }
        if (bytes.length == 0) {
            return refused("calculate.empty");
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') >= 0 ? refused("calculate.binary") : new Found(text);
        } catch (CharacterCodingException _) {
            return refused("calculate.binary");
        }
    }

    private static Refused refused(String key) {
        return new Refused(new Sentence(Words.INDONESIAN.say(key), Words.ENGLISH.say(key)));
    }
}
