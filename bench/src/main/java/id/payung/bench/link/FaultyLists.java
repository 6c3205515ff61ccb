package id.payung.bench.link;

import id.payung.bench.Figure;
import id.payung.linkage.Accuracy;
import id.payung.linkage.Deduplication;
import id.payung.linkage.Phases;
import id.payung.linkage.Truth;
import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.ColumnUse;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.Fields;
import id.payung.linkage.records.ListFile;
import id.payung.linkage.records.Reading;
import id.payung.linkage.records.Table;
import id.payung.population.Population;
import id.payung.population.Village;
import id.payung.population.lists.Column;
import id.payung.population.lists.Headings;
import id.payung.population.lists.Lists;
import id.payung.population.lists.Plan;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Precision and recall on the lists that offices hand in about one population: each list in its own
 * hand and headings, with the faults of real lists, tidied by itself as it would be on arrival,
 * then all put under one heading. {@code truth.csv} knows whom each row means.
 */
final class FaultyLists {
    private static final double LEAST_PRECISION = 0.999;
    private static final double LEAST_RECALL = 0.99;
    private static final List<String> VILLAGES =
            List.of("Singajaya", "Cibodas", "Nagrak", "Sukamulya");
    private static final Map<Column, ColumnKind> KINDS = new EnumMap<>(Column.class);

    static {
        KINDS.put(Column.NIK, ColumnKind.NIK);
        KINDS.put(Column.FAMILY_CARD, ColumnKind.CODE);
        KINDS.put(Column.NAME, ColumnKind.NAME);
        KINDS.put(Column.BIRTHPLACE, ColumnKind.TEXT);
        KINDS.put(Column.BORN_ON, ColumnKind.DATE);
        KINDS.put(Column.SEX, ColumnKind.CATEGORY);
        KINDS.put(Column.MOTHER, ColumnKind.NAME);
        KINDS.put(Column.STREET, ColumnKind.TEXT);
        KINDS.put(Column.VILLAGE, ColumnKind.CATEGORY);
        KINDS.put(Column.OCCUPATION, ColumnKind.TEXT);
        KINDS.put(Column.PHONE, ColumnKind.CODE);
    }

    private final Path directory;

    private FaultyLists(Path directory) {
        this.directory = directory;
    }

    /** Of so many people; what is written into the directory for it is gone afterwards. */
    static List<Figure> figures(Path directory, int people) throws Exception {
        Path own = Files.createDirectory(directory.resolve("lists"));
        try {
            Lists.write(own, Population.of(villages(), people, 1), Plan.realistic());
            Accuracy accuracy = new FaultyLists(own).accuracy();
            return List.of(
                    Figure.beside(
                            "population precision", accuracy.precision(), LEAST_PRECISION, "share"),
                    Figure.beside("population recall", accuracy.recall(), LEAST_RECALL, "share"),
                    Figure.alone(
                            "population blocking recall",
                            List.of(accuracy.blockingRecall()),
                            "share"));
        } finally {
            try (Stream<Path> files = Files.walk(own)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static List<Village> villages() {
        List<Village> villages = new ArrayList<>();
        for (String name : VILLAGES) {
            String code = "32.01.06.20%02d".formatted(villages.size() + 1);
            villages.add(new Village(code, name, "Jonggol", "Kabupaten Bogor", "Jawa Barat"));
        }
        return villages;
    }

    private Accuracy accuracy() throws Exception {
        Table all = read(together());
        Truth truth = Truth.ofColumn(all, "person").orElseThrow();
        Map<String, ColumnUse> uses = new HashMap<>();
        KINDS.forEach((column, kind) -> uses.put(column.template(), new ColumnUse.Evidence(kind)));
        Fields fields = Fields.described(all, Set.of(truth.column()), uses);
        if (!(Deduplication.of(fields, 0, 0, new Phases(_ -> {}))
                instanceof Deduplication.Done done)) {
            throw new IllegalStateException("Nobody was found in the lists");
        }
        return done.against(truth);
    }

    /** All lists under the template's headings. */
    private Path together() throws IOException {
        Map<String, List<String>> persons = persons();
        Path together = directory.resolve("together.csv");
        try (Writer out = Files.newBufferedWriter(together)) {
            out.write("person");
            for (Column column : KINDS.keySet()) {
                out.write("," + column.template());
            }
            out.write('\n');
            for (Map.Entry<String, List<String>> list : persons.entrySet()) {
                copy(read(directory.resolve(list.getKey())), list.getValue(), out);
            }
        }
        return together;
    }

    /** By file, whom its rows mean. */
    private Map<String, List<String>> persons() throws IOException {
        Table truth = read(directory.resolve("truth.csv"));
        Map<String, List<String>> persons = new LinkedHashMap<>();
        for (int row = 0; row < truth.size(); row++) {
            String file = truth.column("file").orElseThrow().of(row);
            if (file.endsWith(".csv")) {
                persons.computeIfAbsent(file, _ -> new ArrayList<>())
                        .add(truth.column("person").orElseThrow().of(row));
            }
        }
        return persons;
    }

    private static void copy(Table list, List<String> persons, Writer out) throws IOException {
        if (list.size() != persons.size()) {
            throw new IllegalStateException(list.size() + " rows, " + persons.size() + " known");
        }
        Map<Column, Field> fields = tidied(list);
        for (int row = 0; row < list.size(); row++) {
            out.write(persons.get(row));
            for (Column column : KINDS.keySet()) {
                Field field = fields.get(column);
                out.write(field == null ? "," : "," + field.column().of(row));
            }
            out.write('\n');
        }
    }

    /** What one list says, each value in the form in which it is compared. */
    private static Map<Column, Field> tidied(Table list) {
        Map<String, ColumnUse> uses = new HashMap<>();
        Map<String, Column> columns = new HashMap<>();
        list.columns().forEach(each -> uses.put(each.name(), ColumnUse.Ignored.SAID_ELSEWHERE));
        KINDS.forEach(
                (column, kind) -> {
                    for (Headings headings : Headings.values()) {
                        String heading = column.heading(headings);
                        uses.replace(heading, new ColumnUse.Evidence(kind));
                        columns.put(heading, column);
                    }
                });
        Map<Column, Field> fields = new EnumMap<>(Column.class);
        for (Field field : Fields.described(list, Set.of(), uses).fields()) {
            fields.put(columns.get(field.name()), field);
        }
        return fields;
    }

    private static Table read(Path file) throws IOException {
        if (!(ListFile.read(file) instanceof Reading.Done(Table table, long _))) {
            throw new IllegalStateException("The list cannot be read: " + file);
        }
        return table;
    }
}
