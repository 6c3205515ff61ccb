package id.payung.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Nik;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingWordsTests {

    private static final Path SOURCES = Path.of("src/main/java/id/payung/intake");
    private static final Pattern CODE =
            Pattern.compile(
                    "[\"']((?:area|row|cell|nik|family|name|text|date|dates|age|sex|money|phone"
                            + "|neighbourhood|decile|rows|macros|tab|column)-[a-z-]+)[\"']");

    @Test
    void everyFindingHasAMessageAndARemedyInBothLanguages() throws IOException {
        Set<String> worded = codes(properties("intake.properties"));
        assertThat(worded).isEqualTo(codes(properties("intake_en.properties")));
        assertThat(worded).isEqualTo(codesInUse());
        for (String code : worded) {
            Finding finding = new Finding(7, "NIK", code, Severity.WARNING, List.of("a", "b", "c"));
            for (Locale language : List.of(Words.INDONESIAN, Locale.ENGLISH)) {
                assertThat(finding.message(language)).as(code).endsWith(".").doesNotContain("{");
                assertThat(finding.remedy(language)).as(code).endsWith(".").doesNotContain("{");
            }
            assertThat(finding.message(Words.INDONESIAN))
                    .isNotEqualTo(finding.message(Locale.ENGLISH));
        }
    }

    @Test
    void speaksIndonesianToWhoeverAsksInAnotherLanguage() {
        Finding finding = new Finding(7, "NIK", "nik-length", Severity.REFUSED, List.of("15"));
        assertThat(finding.message(Locale.FRENCH)).isEqualTo("NIK berisi 15 digit, seharusnya 16.");
    }

    @Test
    void bothLanguagesHoldTheSameSentences() throws IOException {
        assertThat(properties("intake_en.properties").stringPropertyNames())
                .isEqualTo(properties("intake.properties").stringPropertyNames());
        assertThat(properties("sheets_en.properties").stringPropertyNames())
                .isEqualTo(properties("sheets.properties").stringPropertyNames());
    }

    private static Set<String> codesInUse() throws IOException {
        Set<String> codes = new TreeSet<>();
        Arrays.stream(Nik.Fault.values()).map(Nik.Fault::code).forEach(codes::add);
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        return codes;
    }

    private static Set<String> codes(Properties properties) {
        Set<String> codes = new TreeSet<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith("intake.finding.")) {
                codes.add(key.split("\\.", -1)[2]);
            }
        }
        return codes;
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                FindingWordsTests.class.getResourceAsStream("/messages/" + name)),
                        StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
