package id.payung.shell;

import id.payung.territory.Territories;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every module's words, read once at start from {@code messages/<module>[_en].properties}. */
@Component
public class Dictionary {
    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    public Dictionary(Territories territories) {
        Properties indonesian = new Properties();
        Properties english = new Properties();
        try {
            for (Resource bundle :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:messages/*.properties")) {
                String name = Objects.requireNonNull(bundle.getFilename());
                load(bundle, name.endsWith("_en.properties") ? english : indonesian);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.put(Language.INDONESIAN, new Words(Language.INDONESIAN, indonesian, territories));
        words.put(Language.ENGLISH, new Words(Language.ENGLISH, english, territories));
    }

    public Words in(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    private static void load(Resource bundle, Properties into) throws IOException {
        try (Reader text = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            into.load(text);
        }
    }
}
