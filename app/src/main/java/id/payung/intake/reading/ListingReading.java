package id.payung.intake.reading;

import id.payung.intake.reading.MappingRefused.NoRows;
import id.payung.shared.Outcome;
import id.payung.shared.Refusal;
import id.payung.sheets.SheetFile;
import id.payung.sheets.SheetFormat;
import id.payung.sheets.SheetRead;
import id.payung.sheets.SheetReading;
import id.payung.sheets.SheetRefused;
import id.payung.sheets.Tab;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A list that was surveyed once and may be read as often as needed, always with the same result, so
 * that a run that was killed can begin again.
 */
public final class ListingReading {

    private final SheetFile file;
    private final Mapping mapping;
    private final FileFacts facts;
    private final RowReader reader;
    private final DataRows data;

    private ListingReading(SheetFile file, Mapping mapping, FileFacts facts, RowReader reader) {
        this.file = file;
        this.mapping = mapping;
        this.facts = facts;
        this.reader = reader;
        this.data = new DataRows(mapping);
    }

    /**
     * Passes over the whole list once to learn what only all rows together show.
     *
     * @param asOf the day of submission, for ages and years of two figures
     * @return the reading; refused when there is no row below the headings, or by the file
     */
    public static Outcome<ListingReading, Refusal> prepare(
            SheetFile file,
            Mapping mapping,
            ListingColumns columns,
            RegionCodes regions,
            LocalDate asOf) {
        Survey survey = new Survey(mapping);
        SheetReading surveyed = file.read(mapping.tab(), survey::visit);
        return switch (surveyed) {
            case SheetRefused refused -> Outcome.refused(refused);
            case SheetRead _ -> {
                FileFacts facts = survey.facts().with(aboutFile(file, mapping));
                yield facts.rows() == 0
                        ? Outcome.refused(new NoRows(mapping.headingRow()))
                        : Outcome.done(
                                new ListingReading(
                                        file,
                                        mapping,
                                        facts,
                                        new RowReader(
                                                mapping, columns, facts.order(), regions, asOf)));
            }
        };
    }

    public Mapping mapping() {
        return mapping;
    }

    /** Number of people, order of dates and the warnings about the whole file. */
    public FileFacts facts() {
        return facts;
    }

    /**
     * Reads the rows with people from top to bottom.
     *
     * @param visitor answers false to stop
     * @return how many rows of the tab were passed, titles included; or the file's refusal
     */
    public SheetReading read(Predicate<ReadRow> visitor) {
        return file.read(
                mapping.tab(), row -> !data.contain(row) || visitor.test(reader.read(row)));
    }

    private static List<Finding> aboutFile(SheetFile file, Mapping mapping) {
        List<Finding> findings = new ArrayList<>();
        if (file.macros()) {
            findings.add(Finding.ofFile("macros-ignored"));
        }
        List<String> others =
                file.tabs().stream()
                        .filter(tab -> tab.filled() && tab.index() != mapping.tab().index())
                        .map(Tab::name)
                        .toList();
        if (file.format() == SheetFormat.XLSX && !others.isEmpty()) {
            String unread = String.join(", ", others);
            findings.add(Finding.ofFile("tab-chosen", mapping.tab().name(), unread));
        }
        for (Column column : mapping.doubled()) {
            findings.add(Finding.ofFile(column, "column-doubled"));
        }
        return findings;
    }
}
