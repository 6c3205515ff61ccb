package id.payung.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a command answered, given in this very process, as by somebody whose terminal nobody
 * watches.
 */
record Answer(int exit, String out, String err) {

    static Answer to(String... words) {
        return in(Path.of(""), words);
    }

    /** Relative paths start at the directory. */
    static Answer in(Path directory, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        List<String> line = List.of(words);
        Terminal terminal =
                Terminal.of(out, err, false, directory.toAbsolutePath(), Words.chosenIn(line));
        int exit = CommandTree.local(terminal, line).run(words);
        return new Answer(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    JsonNode json() {
        return new JsonMapper().readTree(out);
    }
}
