package id.payung.donors.web;

import id.payung.donors.OwnPledges;
import id.payung.donors.Pledge;
import id.payung.donors.PledgeFilter;
import id.payung.donors.Pledges;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
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

/**
 * Lets programs follow, write down and take back pledges. An officer's token reads those of his
 * territories, a donor's token his own and nothing else.
 */
@RestController
@RequestMapping("/api/v1/pledges")
class PledgesApi {
    private final Pledges pledges;
    private final OwnPledges own;
    private final Answers answers;

    PledgesApi(Pledges pledges, OwnPledges own, Answers answers) {
        this.pledges = pledges;
        this.own = own;
        this.answers = answers;
    }

    /** Why a promise is taken back. */
    record Reason(@NotBlank @Size(max = 500) String reason) {}

    /** By what the pages of the list are put in order. */
    enum Order {
        NEWEST(""),
        ENDS("masa"),
        DONOR("donatur"),
        /** The largest first. */
        AMOUNT("-janji");

        private final String column;

        Order(String column) {
            this.column = column;
        }

        Position behind(@Nullable UUID cursor) {
            return Position.by(column, cursor);
        }
    }

    @Gives(value = PledgeAnswer.class, as = Gives.Many.PAGE)
    @Operation(
            operationId = "pledges",
            summary = "Pledges by area, donor, state, warning and what they wait for")
    @GetMapping
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "") String territory,
            @RequestParam(required = false) @Nullable UUID donor,
            @RequestParam(required = false) Pledge.@Nullable State state,
            @RequestParam(required = false) @Nullable Integer warning,
            @RequestParam(required = false) PledgeFilter.@Nullable Todo todo,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "NEWEST") Order order,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        String text = name.isBlank() ? null : name.strip();
        return answers.inside(
                territory,
                area -> {
                    var filter = new PledgeFilter(area, donor, state, warning, todo, text);
                    return ApiPage.of(
                            limit,
                            more -> list(filter, order.behind(cursor), more),
                            Pledge::id,
                            PledgeAnswer::of);
                });
    }

    private List<Pledge> list(PledgeFilter filter, Position position, int limit) {
        return isOfficer()
                ? pledges.list(filter, position, limit)
                : own.list(filter, position, limit);
    }

    @Gives(PledgeAnswer.class)
    @Operation(operationId = "pledge", summary = "A pledge: its places, its money, how far it is")
    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable UUID id) {
        Optional<Pledge> found = isOfficer() ? pledges.find(id) : own.find(id);
        return answers.found(found, PledgeAnswer::of);
    }

    @Gives(value = PledgeAnswer.class, status = 201)
    @Operation(
            operationId = "makePledge",
            summary = "Write a donor's promise down, for named workers or for so many places")
    @PostMapping
    ResponseEntity<Object> make(@Valid @RequestBody WantedPledge wanted) {
        return wanted.read()
                .map(
                        pledge ->
                                answers.made(
                                        pledges.promise(pledge),
                                        "/api/v1/pledges",
                                        Pledge::id,
                                        PledgeAnswer::of))
                .orElseGet(
                        () ->
                                answers.faulty(
                                        "/lastMonth",
                                        "wrong-value",
                                        "Bulan terakhir tidak boleh sebelum bulan pertama."));
    }

    @Gives(PledgeAnswer.class)
    @Operation(
            operationId = "cancelPledge",
            summary = "End a promise that was not paid; a paid one runs to its last paid month")
    @PostMapping("/{id}/cancel")
    ResponseEntity<Object> cancel(@PathVariable UUID id, @Valid @RequestBody Reason why) {
        return answers.done(pledges.cancel(id, why.reason), PledgeAnswer::of);
    }

    private static boolean isOfficer() {
        return Acting.required().may(Permission.READ_MONEY);
    }
}
