package id.payung.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTests {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private static List<Path> bundles(boolean english) throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.filter(file -> file.toString().endsWith("_en.properties") == english)
                    .sorted()
                    .toList();
        }
    }

    /** All bundles are read into one: the words of a command would be said on a page. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noKeyHasWordsInTwoBundles(boolean english) throws IOException {
        TreeMap<String, Path> owners = new TreeMap<>();
        TreeSet<String> told = new TreeSet<>();
        for (Path bundle : bundles(english)) {
            Properties words = new Properties();
            try (Reader text = Files.newBufferedReader(bundle)) {
                words.load(text);
            }
            for (String key : words.stringPropertyNames()) {
                if (owners.putIfAbsent(key, bundle.getFileName()) != null) {
                    told.add(key);
                }
            }
        }
        assertThat(owners).hasSizeGreaterThan(500);
        assertThat(told).isEmpty();
    }
}
