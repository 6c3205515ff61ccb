package id.payung.intake.reading;

import id.payung.shared.Outcome;
import id.payung.shared.Refusal;
import id.payung.sheets.SheetFile;
import id.payung.sheets.SheetRefused;
import id.payung.sheets.SheetSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Short words for reading lists in tests. */
final class Lines {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    /** Knows Jonggol and nothing else. */
    static final RegionCodes JONGGOL =
            new RegionCodes() {
                @Override
                public boolean known(String sixDigits) {
                    return sixDigits.equals("320106") || sixDigits.equals("327305");
                }

                @Override
                public Optional<String> nearest(String sixDigits) {
                    return sixDigits.startsWith("32") ? Optional.of("32.01.06") : Optional.empty();
                }
            };

    static final ListingColumns USULAN = ListingColumns.ofProposals();

    private Lines() {}

    static SheetFile file(Path path) {
        return file(SheetSource.of(path), path.getFileName().toString());
    }

    static SheetFile csv(String text) {
        return file(SheetSource.of(text.getBytes(StandardCharsets.UTF_8)), "usulan.csv");
    }

    static SheetFile file(SheetSource source, String name) {
        return switch (SheetFile.open(source, name)) {
            case SheetFile file -> file;
            case SheetRefused refused -> throw new AssertionError("refused: " + refused);
        };
    }

    static Outcome<Mapping, Refusal> find(SheetFile file) {
        return Headings.find(file, USULAN, Remembered.NOTHING);
    }

    static Mapping mapping(SheetFile file) {
        return find(file).orElseThrow();
    }

    static ListingReading reading(SheetFile file) {
        return ListingReading.prepare(file, mapping(file), USULAN, JONGGOL, TODAY).orElseThrow();
    }

    static ListingReading reading(Path path) {
        return reading(file(path));
    }

    static ListingReading reading(String csv) {
        return reading(csv(csv));
    }

    static List<ReadRow> rows(ListingReading reading) {
        List<ReadRow> rows = new ArrayList<>();
        if (reading.read(rows::add) instanceof SheetRefused refused) {
            throw new AssertionError("refused: " + refused);
        }
        return rows;
    }

    static List<ReadRow> rows(String csv) {
        return rows(reading(csv));
    }

    static ReadRow only(String csv) {
        List<ReadRow> rows = rows(csv);
        if (rows.size() != 1) {
            throw new AssertionError("rows: " + rows);
        }
        return rows.getFirst();
    }

    static List<String> codes(ReadRow row) {
        return row.findings().stream().map(Finding::code).toList();
    }
}
