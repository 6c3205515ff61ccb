package id.payung.intake.web;

import id.payung.access.Office;
import id.payung.access.Offices;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.intake.Listing;
import id.payung.intake.ListingFilter;
import id.payung.intake.ListingKinds;
import id.payung.intake.ListingState;
import id.payung.intake.Listings;
import id.payung.intake.SentFile;
import id.payung.runs.Run;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lets programs send lists, follow their check, accept and undo them. */
@RestController
@RequestMapping("/api/v1/listings")
class ListingsApi {
    private final Listings listings;
    private final Offices offices;
    private final Answers answers;

    ListingsApi(Listings listings, Offices offices, Answers answers) {
        this.listings = listings;
        this.offices = offices;
        this.answers = answers;
    }

    @Gives(value = Begun.class, status = 202)
    @Operation(
            operationId = "uploadListing",
            summary =
                    "Send a list in an office's name; its check begins at once, or waits with"
                            + " check=false until its columns are said")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> upload(
            @RequestParam String office,
            @RequestParam(defaultValue = ListingKinds.PROPOSALS) String kind,
            @RequestParam(required = false) @Nullable List<String> told,
            @RequestParam(defaultValue = "true") boolean check,
            @RequestParam MultipartFile file)
            throws IOException {
        Office sender = offices.withCode(office).orElse(null);
        if (sender == null) {
            return answers.faulty("?office", "unknown-office", "Kode kantor ini tidak dikenal.");
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        Optional<Map<String, String>> values = values(told == null ? List.of() : told);
        if (values.isEmpty()) {
            return answers.faulty("?told", "told-without-value", "Tulis sebagai KOLOM=NILAI.");
        }
        SentFile sent = new SentFile(kind, name, values.get());
        try (InputStream content = file.getInputStream()) {
            return check
                    ? listings.takeIn(sender, sent, content, false)
                            .fold(
                                    listing ->
                                            followed(listings.underway(listing.id()).orElseThrow()),
                                    answers::refused)
                    : listings.upload(sender, sent, content)
                            .fold(ListingsApi::kept, answers::refused);
        }
    }

    /** What every row says, by column; empty where one of them is no value of a column. */
    private static Optional<Map<String, String>> values(List<String> told) {
        Map<String, String> values = new TreeMap<>();
        for (String one : told) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                return Optional.empty();
            }
            values.put(one.substring(0, equals), one.substring(equals + 1));
        }
        return Optional.of(values);
    }

    private static ResponseEntity<Object> kept(Listing listing) {
        return Answers.created(
                URI.create("/api/v1/listings/" + listing.id()), ListingAnswer.of(listing));
    }

    @Operation(operationId = "listings", summary = "Lists, the newest first")
    @GetMapping
    ApiPage<ListingAnswer> list(
            @RequestParam(required = false) @Nullable ListingState state,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        ListingFilter filter =
                state == null ? ListingFilter.all() : new ListingFilter(Set.of(state), null);
        return ApiPage.of(
                listings.list(filter, Position.after(cursor), ApiPage.size(limit)),
                ListingAnswer::of);
    }

    @Gives(ListingAnswer.class)
    @Operation(operationId = "listing", summary = "How a list stands")
    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable UUID id) {
        return answers.found(listings.find(id), ListingAnswer::of);
    }

    @Gives(value = Begun.class, status = 202)
    @Operation(
            operationId = "checkListing",
            summary = "Check every row again, as after its columns or places were said")
    @PostMapping("/{id}/check")
    ResponseEntity<Object> check(@PathVariable UUID id) {
        return answers.after(listings.check(id), ListingsApi::followed);
    }

    @Gives(ListingAnswer.class)
    @Operation(
            operationId = "discardListing",
            summary = "Give a list up that was not accepted; its file is kept")
    @PostMapping("/{id}/discard")
    ResponseEntity<Object> discard(@PathVariable UUID id) {
        return answers.done(listings.discard(id), ListingAnswer::of);
    }

    @Gives(value = Begun.class, status = 202)
    @Operation(operationId = "acceptListing", summary = "Take the good rows into the register")
    @PostMapping("/{id}/accept")
    ResponseEntity<Object> accept(@PathVariable UUID id) {
        return answers.after(listings.accept(id), ListingsApi::followed);
    }

    @Gives(ListingAnswer.class)
    @Operation(operationId = "undoListing", summary = "Take an accepted list back")
    @PostMapping("/{id}/undo")
    ResponseEntity<Object> undo(@PathVariable UUID id) {
        return answers.done(listings.undo(id), ListingAnswer::of);
    }

    private static ResponseEntity<Object> followed(Run run) {
        return Answers.accepted(
                URI.create("/api/v1/runs/" + run.id()), new Begun(run.subject(), run.id()));
    }

    /** Work on a list has begun. */
    record Begun(UUID listing, UUID run) {}
}
