package id.payung.bench.link;

import id.payung.bench.Figure;
import id.payung.linkage.Deduplication;
import id.payung.linkage.Phases;
import id.payung.linkage.Truth;
import id.payung.linkage.records.Fields;
import id.payung.linkage.records.ListFile;
import id.payung.linkage.records.Reading;
import id.payung.linkage.records.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * F1 on lists whose truth is published, beside the best that others published. The lists are no
 * part of this repository: they are looked for in {@code shared/data/linkage} beside or above the
 * working directory, or where PAYUNG_LINKAGE_DATA says; those that are not there are left out.
 *
 * @param file its name
 * @param truth a column, or a pattern of a column's values
 * @param published the best F1 that others published, or the bar where nobody did
 */
record PublicAccuracy(String file, String truth, double published) {
    private static final List<PublicAccuracy> LISTS =
            List.of(
                    new PublicAccuracy("febrl1.csv", "rec-(\\d+)-", 0.99),
                    new PublicAccuracy("febrl2.csv", "rec-(\\d+)-", 0.99),
                    new PublicAccuracy("febrl3.csv", "rec-(\\d+)-", 0.996),
                    new PublicAccuracy("fake_1000.csv", "cluster", 0.9),
                    new PublicAccuracy("foreigners-1000.csv", "true_id", 0.96),
                    new PublicAccuracy("foreigners-10000.csv", "true_id", 0.94));

    static List<Figure> figures() throws Exception {
        List<Figure> figures = new ArrayList<>();
        for (PublicAccuracy list : LISTS) {
            Optional<Path> found = find(list.file());
            if (found.isPresent()) {
                figures.add(
                        Figure.beside(
                                "F1 " + list.file(), list.f1(found.get()), list.published(), "F1"));
            }
        }
        return figures;
    }

    private double f1(Path path) throws Exception {
        if (!(ListFile.read(path) instanceof Reading.Done(Table table, long _))) {
            throw new IllegalStateException("The list cannot be read: " + path);
        }
        Truth known =
                (truth.indexOf('(') < 0
                                ? Truth.ofColumn(table, truth)
                                : Truth.ofPattern(table, Pattern.compile(truth)))
                        .orElseThrow();
        Fields fields = Fields.guessed(table, Set.of(known.column()));
        return Deduplication.of(fields, 0, 0, new Phases(_ -> {}))
                        instanceof Deduplication.Done done
                ? done.against(known).f1()
                : 0;
    }

    private static Optional<Path> find(String name) {
        Optional<Path> told =
                Optional.ofNullable(System.getenv("PAYUNG_LINKAGE_DATA")).map(Path::of);
        Stream<Path> above =
                Stream.iterate(
                                Optional.of(Path.of("").toAbsolutePath()),
                                Optional::isPresent,
                                up -> up.map(Path::getParent))
                        .map(up -> up.orElseThrow().resolve("shared/data/linkage"));
        return Stream.concat(told.stream(), above)
                .map(directory -> directory.resolve(name))
                .filter(Files::exists)
                .findFirst();
    }
}
