package id.payung.intake.web;

import id.payung.http.Answers;
import id.payung.http.Answers.Place;
import id.payung.http.Gives;
import id.payung.intake.Complaint;
import id.payung.intake.Listing;
import id.payung.intake.ListingRefused;
import id.payung.intake.Listings;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.Mapping;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets programs see and say which column of a list's file holds what. */
@RestController
@RequestMapping("/api/v1/listings/{id}/columns")
class ListingColumnsApi {
    private final Listings listings;
    private final PointedColumns pointed;
    private final FirstRows firstRows;
    private final Answers answers;

    ListingColumnsApi(
            Listings listings, PointedColumns pointed, FirstRows firstRows, Answers answers) {
        this.listings = listings;
        this.pointed = pointed;
        this.firstRows = firstRows;
        this.answers = answers;
    }

    /**
     * Which columns hold what; what is not named stays as it was found.
     *
     * @param tab the place of the sheet in the workbook, from 0
     * @param headingRow as the spreadsheet shows it; 0 when the list has no headings
     * @param same what every row says, for a kind's own columns that the file lacks
     */
    record Said(
            @Nullable Integer tab,
            @Nullable Integer headingRow,
            @Size(max = 60) @Nullable List<@Valid @NotNull Placed> places,
            @Size(max = 60) @Nullable List<@Valid @NotNull Same> same) {
        List<Placed> placed() {
            return places == null ? List.of() : places;
        }

        List<Same> told() {
            return same == null ? List.of() : same;
        }
    }

    /**
     * Where a column stands.
     *
     * @param column its code or its name in the template
     * @param index in the file, from 0; missing where the file does not have the column
     */
    record Placed(@NotBlank String column, @Nullable Integer index) {}

    /** What every row says; an empty text takes it away. */
    record Same(@NotBlank String column, @NotNull @Size(max = 100) String value) {}

    @Gives(ColumnsAnswer.class)
    @Operation(
            operationId = "listingColumns",
            summary = "Which column of the file holds what, as found or as it would be read there")
    @GetMapping
    ResponseEntity<Object> show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer tab,
            @RequestParam(required = false) @Nullable Integer headingRow) {
        return answers.found(
                listings.find(id),
                listing ->
                        Optional.ofNullable(pointed.at(listing, tab, headingRow))
                                .map(mapping -> answer(listing, mapping))
                                .orElseGet(ColumnsAnswer::unreadable));
    }

    private ColumnsAnswer answer(Listing listing, Mapping mapping) {
        return ColumnsAnswer.of(
                listing, mapping, firstRows.tabs(listing), firstRows.of(listing, mapping));
    }

    @Gives(ListingAnswer.class)
    @Operation(
            operationId = "mapListing",
            summary = "Say which column holds what; the office's next lists are read so too")
    @PutMapping
    ResponseEntity<Object> say(@PathVariable UUID id, @Valid @RequestBody Said said) {
        return answers.with(listings.find(id), listing -> said(listing, said));
    }

    private ResponseEntity<Object> said(Listing listing, Said said) {
        Mapping guessed = pointed.at(listing, said.tab, said.headingRow);
        if (guessed == null) {
            return answers.refused(new ListingRefused.Unreadable(unreadable(listing)));
        }
        List<Place> faults = new ArrayList<>();
        Mapping mapping = told(listing, placed(listing, guessed, said, faults), said, faults);
        return faults.isEmpty()
                ? answers.done(listings.confirmMapping(listing.id(), mapping), ListingAnswer::of)
                : answers.faulty(faults);
    }

    /** Where nobody could guess anything, the list keeps why. */
    private static Complaint unreadable(Listing listing) {
        return Objects.requireNonNull(listing.complaint());
    }

    private Mapping placed(Listing listing, Mapping guessed, Said said, List<Place> faults) {
        List<FileColumn> columns = firstRows.of(listing, guessed);
        Mapping mapping = guessed;
        for (int at = 0; at < said.placed().size(); at++) {
            Placed one = said.placed().get(at);
            Optional<Column> column = listing.columns().named(one.column);
            Optional<FileColumn> wanted =
                    columns.stream()
                            .filter(each -> Integer.valueOf(each.index()).equals(one.index))
                            .findFirst();
            if (column.isEmpty()) {
                faults.add(unknown("/places/" + at));
            } else if (one.index != null && wanted.isEmpty()) {
                faults.add(
                        new Place(
                                "/places/" + at + "/index",
                                "no-such-column",
                                "Berkas ini tidak mempunyai kolom itu; hitung dari 0."));
            } else {
                mapping = PointedColumns.placed(mapping, column.get(), wanted.orElse(null));
            }
        }
        return mapping;
    }

    private static Mapping told(Listing listing, Mapping mapping, Said said, List<Place> faults) {
        Map<Column, String> told = new HashMap<>();
        for (int at = 0; at < said.told().size(); at++) {
            Same one = said.told().get(at);
            Optional<Column> own =
                    listing.columns().named(one.column).filter(listing.columns().own()::contains);
            if (own.isEmpty()) {
                faults.add(unknown("/same/" + at));
            } else {
                told.put(own.get(), one.value);
            }
        }
        return mapping.saying(told);
    }

    private static Place unknown(String where) {
        return new Place(
                where + "/column",
                "unknown-column",
                "Jenis daftar ini tidak mempunyai kolom itu; lihat daftar kolomnya.");
    }
}
