package id.payung.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.payung.linkage.Deduplication;
import id.payung.linkage.Phases;
import id.payung.linkage.Truth;
import id.payung.linkage.clustering.ClusterFile;
import id.payung.linkage.records.Column;
import id.payung.linkage.records.ColumnUse;
import id.payung.linkage.records.Described;
import id.payung.linkage.records.Fields;
import id.payung.linkage.records.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the records of one person in any list; needs no database. */
@Command(name = "dedupe")
final class DedupeCommand extends Common implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "payung.dedupe.file")
    private Path file = Path.of("");

    @Option(names = "--against", paramLabel = "MASTER")
    private @Nullable Path against;

    @Option(names = "--columns", paramLabel = "COLUMNS.yaml")
    private @Nullable Path columns;

    @Option(names = "--truth", paramLabel = "COLUMN")
    private @Nullable String truth;

    @Option(names = "--truth-pattern", paramLabel = "REGEX")
    private @Nullable Pattern truthPattern;

    @Option(names = "--threshold", paramLabel = "P")
    private double threshold = 0.5;

    @Option(names = "--out", paramLabel = "CLUSTERS.csv")
    private @Nullable Path out;

    DedupeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Optional<String> wrong = wrongUsage();
        if (wrong.isPresent()) {
            terminal.complain(wrong.get());
            return Exit.WRONG_USAGE;
        }
        Optional<String> unusable = unusableFile();
        if (unusable.isPresent()) {
            terminal.complain(unusable.get());
            return Exit.REFUSED;
        }
        Phases phases = new Phases(this::announce);
        phases.begin("reading");
        Optional<ReadLists> lists = ReadLists.of(terminal, file, Optional.ofNullable(against));
        if (lists.isEmpty()) {
            return Exit.REFUSED;
        }
        Table table = lists.get().table();
        Optional<Truth> known = truth(table);
        boolean asked = truth != null || truthPattern != null;
        if (asked && known.isEmpty()) {
            terminal.complain(terminal.say("dedupe.no-truth", headings(table)));
            return Exit.REFUSED;
        }
        return find(lists.get(), known, phases);
    }

    private Optional<String> wrongUsage() {
        if (!(threshold > 0 && threshold < 1)) {
            return Optional.of(terminal.say("dedupe.threshold", threshold));
        }
        if (truth != null && truthPattern != null) {
            return Optional.of(terminal.say("dedupe.two-truths"));
        }
        return Optional.ofNullable(truthPattern)
                .filter(pattern -> pattern.matcher("").groupCount() == 0)
                .map(pattern -> terminal.say("dedupe.no-group", pattern));
    }

    /** Found out before hours of work, not after. */
    private Optional<String> unusableFile() throws IOException {
        if (columns != null && !Files.isRegularFile(terminal.resolve(columns))) {
            return Optional.of(terminal.say("intake.no-file", terminal.resolve(columns)));
        }
        if (out == null) {
            return Optional.empty();
        }
        Path result = terminal.resolve(out);
        for (Path read : Stream.of(file, against, columns).filter(Objects::nonNull).toList()) {
            if (isOneFile(result, terminal.resolve(read))) {
                return Optional.of(terminal.say("dedupe.over-source", result));
            }
        }
        return isWritable(result)
                ? Optional.empty()
                : Optional.of(terminal.say("dedupe.unwritable", result));
    }

    /** Also by another way, such as a link: nobody's list is written over by its result. */
    private static boolean isOneFile(Path result, Path read) throws IOException {
        return Files.exists(result) && Files.exists(read) && Files.isSameFile(result, read);
    }

    private static boolean isWritable(Path file) {
        Path directory = file.getParent();
        return Files.exists(file)
                ? Files.isRegularFile(file) && Files.isWritable(file)
                : directory != null && Files.isDirectory(directory) && Files.isWritable(directory);
    }

    private int find(ReadLists lists, Optional<Truth> known, Phases phases) throws Exception {
        if (lists.table().size() < 2) {
            terminal.complain(terminal.say("dedupe.refused.ONE_RECORD"));
            return Exit.REFUSED;
        }
        Optional<Map<String, ColumnUse>> described = described(lists.table());
        if (described.isEmpty()) {
            return Exit.REFUSED;
        }
        phases.begin("tidying");
        Set<String> measuring = known.map(Truth::column).map(Set::of).orElse(Set.of());
        Fields fields = Fields.described(lists.table(), measuring, described.get());
        return find(lists, fields, known, phases);
    }

    private int find(ReadLists lists, Fields fields, Optional<Truth> known, Phases phases)
            throws Exception {
        double bits = Math.log(threshold / (1 - threshold)) / Math.log(2);
        return switch (Deduplication.of(fields, lists.masters(), bits, phases)) {
            case Deduplication.Refusal refusal -> {
                terminal.complain(terminal.say("dedupe.refused." + refusal.name()));
                yield Exit.REFUSED;
            }
            case Deduplication.Done done -> {
                if (out != null) {
                    ClusterFile.write(terminal.resolve(out), lists.table(), done.persons());
                }
                tell(DedupeReport.of(fields, done, known, phases));
                yield Exit.DONE;
            }
        };
    }

    private void tell(DedupeReport report) {
        if (json()) {
            terminal.json(report);
        } else {
            report.tell(terminal);
        }
    }

    private Optional<Truth> truth(Table table) {
        if (truth != null) {
            return Truth.ofColumn(table, truth);
        }
        return Optional.ofNullable(truthPattern).flatMap(p -> Truth.ofPattern(table, p));
    }

    private Optional<Map<String, ColumnUse>> described(Table table) throws Exception {
        if (columns == null) {
            return Optional.of(Map.of());
        }
        byte[] text = Files.readAllBytes(terminal.resolve(columns));
        return switch (Described.in(new String(text, UTF_8))) {
            case Described.Columns(Map<String, ColumnUse> uses) -> known(uses, table);
            case Described.Unreadable(String part) -> {
                terminal.complain(terminal.say("dedupe.columns", part));
                yield Optional.empty();
            }
        };
    }

    private Optional<Map<String, ColumnUse>> known(Map<String, ColumnUse> uses, Table table) {
        List<String> unknown =
                uses.keySet().stream().filter(name -> table.column(name).isEmpty()).toList();
        if (unknown.isEmpty()) {
            return Optional.of(uses);
        }
        terminal.complain(
                terminal.say("dedupe.no-column", String.join(", ", unknown), headings(table)));
        return Optional.empty();
    }

    private static String headings(Table table) {
        return String.join(", ", table.columns().stream().map(Column::name).toList());
    }

    private void announce(String phase) {
        if (terminal.isInteractive()) {
            terminal.complain(terminal.say("dedupe.phase." + phase));
        }
    }
}
