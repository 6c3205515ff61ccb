package id.payung.cli;

import id.payung.linkage.records.ListFile;
import id.payung.linkage.records.Reading;
import id.payung.linkage.records.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A list, behind the master list if there is one.
 *
 * @param masters how many of the first records are the master's
 */
record ReadLists(Table table, int masters) {

    /** Empty after the reason was told. */
    static Optional<ReadLists> of(Terminal terminal, Path file, Optional<Path> master)
            throws IOException {
        ListFile reader = new ListFile();
        int masters = 0;
        if (master.isPresent()) {
            Optional<Table> first = read(terminal, reader, master.get());
            if (first.isEmpty()) {
                return Optional.empty();
            }
            masters = first.get().size();
        }
        int before = masters;
        return read(terminal, reader, file).map(table -> new ReadLists(table, before));
    }

    private static Optional<Table> read(Terminal terminal, ListFile reader, Path typed)
            throws IOException {
        Path found = terminal.resolve(typed);
        if (!Files.isReadable(found) || Files.isDirectory(found)) {
            terminal.complain(terminal.say("intake.no-file", found));
            return Optional.empty();
        }
        return switch (reader.add(found)) {
            case Reading.Refusal refusal -> {
                terminal.complain(terminal.say("dedupe.unread." + refusal.name(), found));
                yield Optional.empty();
            }
            case Reading.Done(Table table, long shortened) -> {
                if (shortened > 0) {
                    terminal.complain(terminal.say("dedupe.shortened", shortened));
                }
                yield Optional.of(table);
            }
        };
    }
}
