package id.payung.intake.web;

import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.intake.AmbiguousPlace;
import id.payung.intake.AmbiguousPlaces;
import id.payung.intake.Listings;
import id.payung.shared.Typed;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks programs which place is meant by a name that several bear; the next check follows it. */
@RestController
@RequestMapping("/api/v1/listings/{id}/places")
class ListingPlacesApi {
    private final Listings listings;
    private final AmbiguousPlaces places;
    private final Answers answers;

    ListingPlacesApi(Listings listings, AmbiguousPlaces places, Answers answers) {
        this.listings = listings;
        this.places = places;
        this.answers = answers;
    }

    /** A name, as it is written in a column of the list, and the code of the place it means. */
    record SettledPlace(
            @NotBlank String column, @NotBlank String written, @NotBlank String place) {}

    /** A name that several places bear. */
    record PlaceAnswer(String column, String written, long rows, List<Choice> places) {
        static PlaceAnswer of(AmbiguousPlace place) {
            return new PlaceAnswer(
                    place.column(),
                    place.written(),
                    place.rows(),
                    place.places().stream()
                            .map(area -> new Choice(area.code(), area.name()))
                            .toList());
        }
    }

    /** A place that may be meant. */
    record Choice(String code, String name) {}

    @Gives(value = PlaceAnswer.class, as = Gives.Many.LIST)
    @Operation(
            operationId = "ambiguousPlaces",
            summary = "Names on a list that several places bear, the most frequent first")
    @GetMapping
    ResponseEntity<Object> list(@PathVariable UUID id) {
        return answers.found(
                listings.find(id), _ -> places.of(id).stream().map(PlaceAnswer::of).toList());
    }

    @Gives(SettledPlace.class)
    @Operation(
            operationId = "settlePlace",
            summary = "Say which place the office means by a name; check the list again afterwards")
    @PostMapping
    ResponseEntity<Object> settle(@PathVariable UUID id, @Valid @RequestBody SettledPlace meant) {
        return answers.with(listings.find(id), _ -> settled(id, meant));
    }

    private ResponseEntity<Object> settled(UUID id, SettledPlace meant) {
        return Typed.area(meant.place)
                .flatMap(area -> places.settle(id, meant.column, meant.written, area))
                .map(
                        outcome ->
                                outcome.fold(
                                        known -> known ? ResponseEntity.<Object>ok(meant) : none(),
                                        answers::refused))
                .orElseGet(this::none);
    }

    private ResponseEntity<Object> none() {
        return answers.faulty(
                "/place",
                "not-among-them",
                "Pilih salah satu kode di places untuk nama dan kolom itu.");
    }
}
