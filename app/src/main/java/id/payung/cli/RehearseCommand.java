package id.payung.cli;

import id.payung.postgres.DataDirectory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Opens and closes an empty house, once after each build, so that the JVM can keep the loaded
 * classes for the starts that follow. The launcher's own command, of no use to a person.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand extends Common implements Callable<Integer> {
    private static final int ANY_PORT = 0;

    @Override
    public Integer call() throws Exception {
        Path directory = Files.createTempDirectory("payung-rehearsal");
        try {
            Setting setting = new Setting(ANY_PORT, "127.0.0.1", Optional.empty());
            if (House.open(new DataDirectory(directory), setting) instanceof House house) {
                try (house) {
                    visit(house);
                }
            }
            return Exit.DONE;
        } finally {
            Rubbish.remove(directory);
        }
    }

    private static void visit(House house) throws Exception {
        try (HttpClient visitor = HttpClient.newHttpClient()) {
            URI door = URI.create("http://127.0.0.1:" + house.port() + "/masuk");
            visitor.send(
                    HttpRequest.newBuilder(door).build(), HttpResponse.BodyHandlers.discarding());
        }
    }
}
