package id.payung.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be refused is refused in words: what is wrong and what to do, in both languages. */
class RefusalWordsTests {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Properties INDONESIAN = words(false);
    private static final Properties ENGLISH = words(true);

    static Stream<Class<?>> refusals() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith("Refused.java"))
                    .map(RefusalWordsTests::type)
                    .filter(Refusal.Named.class::isAssignableFrom)
                    .flatMap(RefusalWordsTests::cases)
                    .filter(one -> !Refusal.PassedOn.class.isAssignableFrom(one))
                    .filter(one -> !saysItsCode(one))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyNameOfARefusalHasWordsThatMentionNoMoreThanItHolds(Class<?> type) throws Exception {
        String code = ((Refusal) made(type)).code();
        for (Properties words : List.of(INDONESIAN, ENGLISH)) {
            for (String part : List.of(".message", ".remedy")) {
                String said = words.getProperty("refusal." + code + part);
                assertThat(said).as(code + part).isNotBlank();
                if (!overrides(type, "args")) {
                    assertThat(places(said))
                            .as(said)
                            .allMatch(place -> place < type.getRecordComponents().length);
                }
            }
        }
    }

    private static List<Integer> places(String said) {
        return PLACE.matcher(said)
                .results()
                .map((MatchResult one) -> Integer.valueOf(one.group(1)))
                .toList();
    }

    private static Class<?> type(Path file) {
        String name = SOURCES.relativize(file).toString();
        try {
            return Class.forName(name.substring(0, name.length() - 5).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> cases(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RefusalWordsTests::cases)
                : Stream.of(type);
    }

    /** As one whose code depends on a state, and is tested where it is refused. */
    private static boolean saysItsCode(Class<?> type) {
        return overrides(type, "code");
    }

    private static boolean overrides(Class<?> type, String method) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(own -> own.getName().equals(method));
    }

    private static Object made(Class<?> type) throws ReflectiveOperationException {
        Class<?>[] types =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(
                Arrays.stream(types).map(RefusalWordsTests::something).toArray());
    }

    private static @Nullable Object something(Class<?> type) {
        if (type == int.class) {
            return 1;
        }
        if (type == long.class) {
            return 1L;
        }
        return type == List.class ? List.of() : null;
    }

    private static Properties words(boolean english) {
        Properties words = new Properties();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith("_en.properties") == english) {
                    try (Reader text = Files.newBufferedReader(file)) {
                        words.load(text);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
