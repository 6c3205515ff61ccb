package id.payung.bench.link;

import id.payung.bench.Bench;
import id.payung.bench.Duel;
import id.payung.bench.Figure;
import id.payung.bench.Rounds;
import id.payung.linkage.Accuracy;
import id.payung.linkage.Deduplication;
import id.payung.linkage.Phases;
import id.payung.linkage.Truth;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.Fields;
import id.payung.linkage.records.ListFile;
import id.payung.linkage.records.Reading;
import id.payung.linkage.records.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Scoring pairs of records beside the same comparisons as SQL, finding the persons of a whole list,
 * and how many of them were right. Both sides must count the same patterns before a clock runs.
 */
@Command(
        name = "link",
        description =
                "Menilai pasangan baris di samping SQL DuckDB, lalu mencari orang seluruh daftar.")
public final class LinkBench extends Bench {

    private static final int PAIRS_A_RECORD = 3;

    @Option(
            names = "--people",
            paramLabel = "N",
            description = "Banyaknya baris (bawaan: ${DEFAULT-VALUE}).")
    private int people = 1_000_000;

    @Option(
            names = "--listed",
            paramLabel = "N",
            description =
                    "Penduduk yang didaftar kantor-kantor dengan salah ketik (bawaan:"
                            + " ${DEFAULT-VALUE}).")
    private int listed = 20_000;

    @Option(
            names = "--kernels",
            description = "Juga inti perhitungan satu per satu (JMH), dalam nanodetik.")
    private boolean kernels;

    /** The list, its evidence and who is who. */
    private record Made(Table table, Fields fields, Truth truth) {}

    @Override
    protected List<Figure> measure(Rounds rounds) throws Exception {
        Path directory = Files.createTempDirectory("payung-link");
        try {
            List<Figure> figures = synthetic(rounds, directory);
            figures.addAll(PublicAccuracy.figures());
            figures.addAll(FaultyLists.figures(directory, Math.min(people, listed)));
            if (kernels) {
                figures.addAll(Kernels.figures(rounds.count()));
            }
            return figures;
        } finally {
            Files.delete(directory);
        }
    }

    /** What is no longer asked for is gone before other lists are measured. */
    private List<Figure> synthetic(Rounds rounds, Path directory) throws Exception {
        Made made = made(directory);
        List<Figure> figures = new ArrayList<>();
        Deduplication.Done done = whole(made, rounds, figures);
        figures.addAll(accuracy(done, made));
        PairList pairs = new PairList();
        done.findings().pairs().forEach(pairs);
        List<Field> fields = done.findings().fields();
        int records = fields.getFirst().column().size();
        pairs.topUp(PAIRS_A_RECORD * records, records);
        figures.addAll(scoring(fields, pairs, rounds, directory));
        return figures;
    }

    private Made made(Path directory) throws IOException {
        Path file = new SyntheticPeople(people, 1).write(directory.resolve("list.csv"));
        Reading reading = ListFile.read(file);
        Files.delete(file);
        if (!(reading instanceof Reading.Done(Table table, long _))) {
            throw new IllegalStateException("The list cannot be read: " + reading);
        }
        Truth truth = Truth.ofColumn(table, "orang").orElseThrow();
        return new Made(table, Fields.guessed(table, Set.of("orang")), truth);
    }

    /** From blocking to persons, as often as there are rounds, without a rival in this process. */
    private static Deduplication.Done whole(Made made, Rounds rounds, List<Figure> figures)
            throws Exception {
        List<Double> seconds = new ArrayList<>();
        Deduplication.@Nullable Done[] done = new Deduplication.Done[1];
        for (int round = 0; round < rounds.count(); round++) {
            Phases phases = new Phases(_ -> {});
            done[0] = null;
            seconds.add(Rounds.stopwatch(() -> done[0] = found(made, phases)));
            rounds.diary().printf("whole %d: %s%n", round + 1, phases.seconds());
            rounds.diary().flush();
        }
        figures.add(Figure.alone("whole", seconds, "s"));
        return Objects.requireNonNull(done[0]);
    }

    private static Deduplication.Done found(Made made, Phases phases) throws InterruptedException {
        Deduplication found = Deduplication.of(made.fields(), 0, 0, phases);
        if (!(found instanceof Deduplication.Done done)) {
            throw new IllegalStateException("Nobody was found: " + found);
        }
        return done;
    }

    private static List<Figure> accuracy(Deduplication.Done done, Made made) {
        Accuracy accuracy = done.against(made.truth());
        return List.of(
                Figure.alone("whole pairs", List.of((double) done.findings().compared()), "pairs"),
                Figure.alone("whole precision", List.of(accuracy.precision()), "share"),
                Figure.alone("whole recall", List.of(accuracy.recall()), "share"),
                Figure.alone("whole F1", List.of(accuracy.f1()), "share"),
                Figure.alone("whole blocking recall", List.of(accuracy.blockingRecall()), "share"));
    }

    private static List<Figure> scoring(
            List<Field> fields, PairList pairs, Rounds rounds, Path directory) throws Exception {
        OwnScoring own = new OwnScoring(fields, pairs);
        try (SqlScoring sql = SqlScoring.of(fields, pairs, directory)) {
            Map<Long, Long> ours = own.histogram();
            same(ours, sql.histogram(Seven.plain()), "plain");
            same(ours, sql.histogram(Seven.hoisted()), "hoisted");
            Rounds.Side us = () -> Rounds.stopwatch(own::counts);
            Duel hoisted =
                    rounds.duel(us, () -> Rounds.stopwatch(() -> sql.histogram(Seven.hoisted())));
            Duel plain =
                    rounds.duel(us, () -> Rounds.stopwatch(() -> sql.histogram(Seven.plain())));
            return List.of(
                    hoisted.speed("scoring beside hoisted SQL", pairs.size(), "pairs"),
                    plain.speed("scoring beside plain SQL", pairs.size(), "pairs"),
                    Figure.alone("scored pairs", List.of((double) pairs.size()), "pairs"));
        }
    }

    private static void same(Map<Long, Long> ours, Map<Long, Long> theirs, String how) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException("The sides count other patterns: " + how);
        }
    }
}
