package id.payung.bench.intake;

import id.payung.bench.Bench;
import id.payung.bench.Duel;
import id.payung.bench.Figure;
import id.payung.bench.Rounds;
import id.payung.runs.Holding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * A list from its file into the register, beside raw {@code COPY} of the same bytes into the same
 * PostgreSQL. Asked for: at most six times the time of {@code COPY} at a million rows.
 */
@Command(
        name = "intake",
        description =
                "Daftar dari berkas sampai diterima, di samping COPY mentah atas berkas yang sama.")
public final class IntakeBench extends Bench {
    private static final String UNIT = "rows";

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "Banyaknya baris (bawaan: ${DEFAULT-VALUE}).")
    private int rows = 100_000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Angka awal penduduk rekaan (bawaan: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Override
    protected List<Figure> measure(Rounds rounds) throws Exception {
        Path directory = Files.createTempDirectory("payung-bench");
        try {
            SampleList list = SampleList.written(directory.resolve("lists"), rows, seed);
            try (Installation payung = Installation.in(directory.resolve("data"))) {
                return measure(rounds, payung, list);
            }
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static List<Figure> measure(Rounds rounds, Installation payung, SampleList list)
            throws Exception {
        WholeIntake ours = new WholeIntake(payung, list.file());
        List<Figure> figures = new ArrayList<>();
        // What an accepted list sets going, such as the search for duplicates, is no part of it.
        payung.room(Holding.class)
                .whileHeld(
                        () -> {
                            Duel duel = rounds.duel(ours, new RawCopy(payung, list.file()));
                            figures.addAll(figures(duel, ours, rounds, list));
                        });
        return figures;
    }

    private static List<Figure> figures(
            Duel duel, WholeIntake ours, Rounds rounds, SampleList list) {
        return List.of(
                duel.time("whole"),
                duel.speed("whole speed", list.rows(), UNIT),
                Figure.alone("check", ours.checking(rounds.count()), "s"),
                Figure.alone("accept", ours.accepting(rounds.count()), "s"));
    }
}
