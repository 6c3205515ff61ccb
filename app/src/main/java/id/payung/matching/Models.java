package id.payung.matching;

import id.payung.linkage.model.Model;
import id.payung.linkage.model.ModelFile;
import id.payung.linkage.model.ModelReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The model in use: the last one learnt here, or the one that Payung came with. */
@Component
class Models {
    /** In a register of few, two who share a birthday are strangers all the same. */
    private static final int FEWEST = 1_000;

    private static final Map<Otherwise, Model> SHIPPED = new ConcurrentHashMap<>();

    private final JdbcClient jdbc;

    Models(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A model and its number; 0 is the one that Payung came with.
     *
     * @param decisions how many it has learnt from
     */
    record Numbered(int version, Model model, int decisions) {
        /** For a register of so many people. */
        Numbered among(long people) {
            int size = Math.clamp(people, FEWEST, Integer.MAX_VALUE);
            return new Numbered(version, model.among(size), decisions);
        }
    }

    Numbered latest() {
        return jdbc.sql(
                        "select version, text, decisions from matching.model order by version desc limit 1")
                .query(
                        (row, _) ->
                                new Numbered(
                                        row.getInt("version"),
                                        read(row.getString("text")),
                                        row.getInt("decisions")))
                .optional()
                .orElseGet(() -> new Numbered(0, first(), 0));
    }

    /** For the register as it is: how likely two are one person depends on how many there are. */
    Numbered inUse() {
        return latest().among(people());
    }

    /** What was known here before anybody decided anything. */
    Numbered untaught() {
        return new Numbered(0, first(), 0).among(people());
    }

    private long people() {
        return jdbc.sql("select count(*) from registry.worker")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** Keeps what was learnt; its number. */
    int keep(Model model, int decisions, Instant at) {
        return jdbc.sql(
                        "insert into matching.model (text, decisions, learnt_at) values (?, ?, ?) returning version")
                .params(
                        ModelFile.text(model),
                        decisions,
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /** What Payung comes with against strangers. */
    static Model first() {
        return shipped(Otherwise.STRANGERS);
    }

    /** What Payung comes with against pairs of that kind. */
    static Model shipped(Otherwise against) {
        return SHIPPED.computeIfAbsent(against, Models::read);
    }

    private static Model read(Otherwise against) {
        String name = "/matching/" + against.name().toLowerCase(Locale.ROOT) + ".yaml";
        try (InputStream text = Objects.requireNonNull(Models.class.getResourceAsStream(name))) {
            return read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model read(String text) {
        return switch (ModelReading.of(text)) {
            case ModelReading.Done(Model model) -> model;
            case ModelReading.Unreadable(String part) ->
                    throw new IllegalStateException("model unreadable at " + part);
        };
    }
}
