package id.payung;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Style that a machine can see, so that people need not talk about it. */
class TidyTests {
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_LINE = 180;

    private static final Pattern PATTERN_WORD =
            Pattern.compile(
                    "(Entity|DTO|Dto|Impl|Manager|Helper|Utils?|Service|Config|Configuration|Bean|Processor)$");
    // Written in two parts, because this file is searched too.
    private static final Pattern LEFT_FOR_LATER =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");
    private static final Pattern IDENTITY_NUMBER =
            Pattern.compile("(?<![\\w.])(?!99)\\d{16}(?![\\w.])");
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w/.$}>-])/(work|root|home|Users|tmp)/(?!euis)[\\w.]");

    /**
     * Sixteen digits that no civil registry can have given out, and the samples that it published.
     */
    private static final Set<String> IMPOSSIBLE =
            Set.of(
                    "1111111111111111",
                    "2222222222222222",
                    "0000000000000000",
                    "1234567890123456",
                    "0812345678901234",
                    "8901065505900001",
                    "3201995505900001",
                    "3602041211870001",
                    "3273056010900009",
                    "3515144508680002");

    @Test
    void noSourceFileIsLongerThanAPersonReadsInOneGo() {
        assertThat(sourcesWhere(path -> lines(path).size() > LONGEST_FILE)).isEmpty();
    }

    @Test
    void noLineIsWiderThanAScreen() {
        assertThat(sourcesWhere(path -> lines(path).stream().anyMatch(TidyTests::isTooWide)))
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(findings(LEFT_FOR_LATER, Repository.written())).isEmpty();
    }

    @Test
    void namesSayWhatAThingMeansNotWhichPatternItFollows() {
        assertThat(
                        Repository.javaSources().stream()
                                .map(TidyTests::typeName)
                                .filter(PATTERN_WORD.asPredicate())
                                .toList())
                .isEmpty();
    }

    @Test
    void everyPackageSaysItsPurposeInOneSentenceAndKnowsNoNulls() {
        Set<Path> packages =
                Repository.mainSources().stream().map(Path::getParent).collect(Collectors.toSet());

        assertThat(
                        packages.stream()
                                .filter(directory -> !hasPurpose(directory))
                                .map(Repository::name))
                .isEmpty();
    }

    @Test
    void noIdentityNumberCouldBeARealPersons() {
        assertThat(
                        Repository.written().stream()
                                .filter(TidyTests::isText)
                                .flatMap(path -> matches(IDENTITY_NUMBER, path))
                                .filter(found -> !IMPOSSIBLE.contains(found.replaceAll(".*: ", "")))
                                .toList())
                .isEmpty();
    }

    @Test
    void nothingDependsOnTheMachineItWasWrittenOn() {
        assertThat(findings(MACHINE_PATH, Repository.javaSources())).isEmpty();
    }

    @Test
    void importsAreNamedOneByOne() {
        assertThat(
                        findings(
                                Pattern.compile("^import [^;]+\\.\\*;", Pattern.MULTILINE),
                                Repository.javaSources()))
                .isEmpty();
    }

    @Test
    void testNamesAreSentences() {
        List<String> cryptic =
                Repository.testSources().stream()
                        .flatMap(path -> testNames(Repository.text(path)))
                        .filter(name -> !name.matches("[a-z][A-Za-z0-9]{7,}"))
                        .toList();

        assertThat(cryptic).isEmpty();
    }

    private static Stream<String> testNames(String source) {
        return Pattern.compile("@(?:Test|ParameterizedTest)\\b[^{;]*?void (\\w+)\\(")
                .matcher(source)
                .results()
                .map(found -> found.group(1));
    }

    private static boolean hasPurpose(Path directory) {
        Path info = directory.resolve("package-info.java");
        return Files.exists(info)
                && Repository.text(info).contains("@NullMarked")
                && Pattern.compile("/\\*\\*.{20,}\\.\\s*(\\*/|\\n)", Pattern.DOTALL)
                        .matcher(Repository.text(info))
                        .find();
    }

    private static boolean isTooWide(String line) {
        return line.length() > LONGEST_LINE;
    }

    private static List<String> sourcesWhere(Predicate<Path> wrong) {
        return Repository.javaSources().stream().filter(wrong).map(Repository::name).toList();
    }

    private static List<String> findings(Pattern pattern, List<Path> files) {
        return files.stream()
                .filter(TidyTests::isText)
                .flatMap(path -> matches(pattern, path))
                .toList();
    }

    private static Stream<String> matches(Pattern pattern, Path path) {
        return pattern.matcher(Repository.text(path))
                .results()
                .map(found -> Repository.name(path) + ": " + found.group());
    }

    private static boolean isText(Path path) {
        return path.toString()
                .matches(".*\\.(java|sql|md|properties|xml|yaml|yml|css|js|jte|csv|txt)|.*/payung");
    }

    private static List<String> lines(Path path) {
        return Repository.text(path).lines().toList();
    }

    private static String typeName(Path path) {
        return path.getFileName().toString().replace(".java", "");
    }
}
