package id.payung.donors.web;

import id.payung.donors.Donor;
import id.payung.donors.DonorFilter;
import id.payung.donors.DonorLine;
import id.payung.donors.Donors;
import id.payung.donors.NewDonor;
import id.payung.donors.Pledge;
import id.payung.donors.PledgeFilter;
import id.payung.donors.Pledges;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets programs of officers read people and companies who give, and write new ones down. */
@RestController
@RequestMapping("/api/v1/donors")
class DonorsApi {
    private final Donors donors;
    private final Pledges pledges;
    private final Answers answers;

    DonorsApi(Donors donors, Pledges pledges, Answers answers) {
        this.donors = donors;
        this.pledges = pledges;
        this.answers = answers;
    }

    /** By what the pages of the list are put in order; people and money the largest first. */
    enum Order {
        NAME(""),
        PEOPLE("-orang"),
        RECEIVED("-uang"),
        ENDS("berakhir");

        private final String column;

        Order(String column) {
            this.column = column;
        }

        Position behind(@Nullable UUID cursor) {
            return Position.by(column, cursor);
        }
    }

    @Gives(value = DonorAnswer.class, as = Gives.Many.PAGE)
    @Operation(
            operationId = "donors",
            summary = "People and companies who give, by area, kind and name, with what they gave")
    @GetMapping
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "") String territory,
            @RequestParam(required = false) Donor.@Nullable Kind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean active,
            @RequestParam(defaultValue = "NAME") Order order,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        String text = name.isBlank() ? null : name.strip();
        return answers.inside(
                territory,
                area ->
                        ApiPage.of(
                                limit,
                                more ->
                                        donors.list(
                                                new DonorFilter(area, kind, text, active),
                                                order.behind(cursor),
                                                more),
                                line -> line.donor().id(),
                                DonorAnswer::of));
    }

    @Gives(DonorAnswer.class)
    @Operation(operationId = "donor", summary = "A donor with what he gave")
    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable UUID id) {
        return answers.found(donors.line(id), DonorAnswer::of);
    }

    @Gives(value = PledgeAnswer.class, as = Gives.Many.PAGE)
    @Operation(operationId = "pledgesOfDonor", summary = "The donor's pledges, the newest first")
    @GetMapping("/{id}/pledges")
    ResponseEntity<Object> pledges(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return answers.found(
                donors.find(id),
                donor ->
                        ApiPage.of(
                                limit,
                                more ->
                                        pledges.list(
                                                PledgeFilter.all().of(donor.id()),
                                                Position.after(cursor),
                                                more),
                                Pledge::id,
                                PledgeAnswer::of));
    }

    @Gives(value = DonorAnswer.class, status = 201)
    @Operation(
            operationId = "recordDonor",
            summary = "Write a person or company down, with the account that follows the money")
    @PostMapping
    ResponseEntity<Object> record(@Valid @RequestBody WantedDonor wanted) {
        return wanted.read()
                .map(this::record)
                .orElseGet(() -> answers.faulty("/home", "wrong-value", "Bukan kode wilayah."));
    }

    private ResponseEntity<Object> record(NewDonor wanted) {
        return answers.made(
                donors.record(wanted),
                "/api/v1/donors",
                Donor::id,
                donor -> DonorAnswer.of(DonorLine.withoutPledges(donor)));
    }
}
