package id.payung.intake;

import id.payung.files.StoredFile;
import id.payung.files.StoredFiles;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.Headings;
import id.payung.intake.reading.ListingColumns;
import id.payung.intake.reading.ListingReading;
import id.payung.intake.reading.Mapping;
import id.payung.shared.Outcome;
import id.payung.shared.Refusal;
import id.payung.sheets.SheetFile;
import id.payung.sheets.SheetOpening;
import id.payung.sheets.SheetRefused;
import id.payung.sheets.Tab;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
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
            StoredFile file, ListingColumns columns, Map<Column, String> remembered) {
        return opened(file, sheet -> Headings.find(sheet, columns, remembered));
    }

    /** What a row says that a person points at as the headings; 0 when there are none. */
    Outcome<Mapping, Refusal> mappingIn(
            Listing listing, Tab tab, Map<Column, String> remembered, int row) {
        StoredFile file = files.find(listing.file()).orElseThrow();
        return opened(
                file, sheet -> Headings.inRow(sheet, tab, listing.columns(), remembered, row));
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
