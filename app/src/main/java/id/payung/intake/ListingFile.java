package id.payung.intake;

import id.payung.files.StoredFile;
import id.payung.files.StoredFiles;
import id.payung.intake.reading.Headings;
import id.payung.intake.reading.ListingColumns;
import id.payung.intake.reading.ListingReading;
import id.payung.intake.reading.Mapping;
import id.payung.intake.reading.Remembered;
import id.payung.shared.Outcome;
import id.payung.shared.Refusal;
import id.payung.sheets.SheetFile;
import id.payung.sheets.SheetOpening;
import id.payung.sheets.SheetRefused;
import id.payung.sheets.Tab;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the stored file of a list, as often as somebody wants to read it. */
@Component
class ListingFile {
    private final StoredFiles files;
    private final Districts districts;
    private final Clock clock;

    ListingFile(StoredFiles files, Districts districts, Clock clock) {
        this.files = files;
        this.districts = districts;
        this.clock = clock;
    }

    /** Which column holds what, as far as headings and cells tell. */
    Outcome<Mapping, Refusal> mapping(
            StoredFile file, ListingColumns columns, Remembered remembered) {
        return opened(file, sheet -> Headings.find(sheet, columns, remembered));
    }

    /**
     * What a sheet says that a person points at, and a row of it as the headings.
     *
     * @param row 0 where there are no headings, null where nobody pointed at a row
     */
    Outcome<Mapping, Refusal> mappingOn(
            Listing listing, Tab tab, Remembered remembered, @Nullable Integer row) {
        StoredFile file = files.find(listing.file()).orElseThrow();
        return opened(
                file,
                sheet ->
                        row == null
                                ? Headings.on(sheet, tab, listing.columns(), remembered)
                                : Headings.inRow(sheet, tab, listing.columns(), remembered, row));
    }

    /** The sheets on which the list may stand; none where the file cannot be opened any more. */
    List<Tab> tabs(Listing listing) {
        StoredFile file = files.find(listing.file()).orElseThrow();
        return opened(file, sheet -> Outcome.<List<Tab>, Refusal>done(sheet.filledTabs()))
                .fold(tabs -> tabs, _ -> List.of());
    }

    /** The list ready to be read; ages are those of the day it was uploaded. */
    Outcome<ListingReading, Refusal> reading(Listing listing, Mapping mapping) {
        StoredFile file = files.find(listing.file()).orElseThrow();
        return opened(
                file,
                sheet ->
                        ListingReading.prepare(
                                sheet,
                                mapping,
                                listing.columns(),
                                districts,
                                submittedOn(listing)));
    }

    LocalDate submittedOn(Listing listing) {
        return LocalDate.ofInstant(listing.uploadedAt(), clock.getZone());
    }

    private <T> Outcome<T, Refusal> opened(
            StoredFile file, Function<SheetFile, Outcome<T, Refusal>> reading) {
        SheetOpening opening = SheetFile.open(() -> files.open(file), file.name());
        return switch (opening) {
            case SheetFile sheet -> reading.apply(sheet);
            case SheetRefused refused -> Outcome.refused(refused);
        };
    }
}
