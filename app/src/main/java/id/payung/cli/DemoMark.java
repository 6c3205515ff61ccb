package id.payung.cli;

import id.payung.demo.DemoScale;
import id.payung.postgres.DataDirectory;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;

/**
 * The file that tells a demo's directory from a real one. It is there before the first invented
 * person is, and says when the last one has been seeded.
 */
record DemoMark(Path file) {

    /** How a demo was made. */
    record Seeded(DemoScale scale, long seed, Optional<LocalDate> date) {}

    static DemoMark in(DataDirectory directory) {
        return new DemoMark(directory.path().resolve("demo.properties"));
    }

    /** Whether a database is there already, real people's or invented ones'. */
    static boolean holdsData(DataDirectory directory) {
        return Files.exists(directory.cluster());
    }

    boolean isDemo() {
        return Files.exists(file);
    }

    /** Whether seeding came to its end; a demo that was killed before starts anew. */
    boolean isComplete() {
        return isDemo() && read().containsKey("ready");
    }

    /** How the demo was made; none in a directory of real data. */
    Optional<Seeded> seeded() {
        return isDemo() ? Optional.of(seeded(read())) : Optional.empty();
    }

    /** The day the demo was told to begin on; none for the real one. */
    Optional<LocalDate> date() {
        return seeded().flatMap(Seeded::date);
    }

    private static Seeded seeded(Properties properties) {
        return new Seeded(
                new DemoScale(
                        Integer.parseInt(properties.getProperty("people", "0")),
                        Boolean.parseBoolean(properties.getProperty("full", "false"))),
                Long.parseLong(properties.getProperty("seed", "0")),
                Optional.ofNullable(properties.getProperty("date")).map(LocalDate::parse));
    }

    void write(Seeded seeded, boolean complete) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("people", Integer.toString(seeded.scale().listed()));
        properties.setProperty("full", Boolean.toString(seeded.scale().full()));
        properties.setProperty("seed", Long.toString(seeded.seed()));
        seeded.date().ifPresent(day -> properties.setProperty("date", day.toString()));
        if (complete) {
            properties.setProperty("ready", "true");
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "Payung demo");
        }
    }

    private Properties read() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
