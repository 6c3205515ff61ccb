package id.payung.eligibility.verification.web;

import id.payung.eligibility.verification.VerificationSessions;
import id.payung.eligibility.verification.VisitCounts;
import id.payung.eligibility.verification.VisitFilter;
import id.payung.eligibility.verification.VisitLine;
import id.payung.eligibility.verification.VisitResult;
import id.payung.eligibility.verification.WorkLists;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.CountedPage;
import id.payung.http.Gives;
import id.payung.shared.Nik;
import id.payung.shared.Page;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives programs the work lists of verification. NIKs are masked until an entitled officer opens
 * the area, and stand in answers that are read only: what is posted is remembered with its answer.
 */
@RestController
@RequestMapping("/api/v1")
class WorkListApi {
    private final WorkLists lists;
    private final VerificationSessions sessions;
    private final Answers answers;
    private final WorkListFilters filters;

    WorkListApi(
            WorkLists lists,
            VerificationSessions sessions,
            Answers answers,
            WorkListFilters filters) {
        this.lists = lists;
        this.sessions = sessions;
        this.answers = answers;
        this.filters = filters;
    }

    /** An area that is to be opened for verification. */
    record AreaToVerify(@NotNull String territory) {}

    /** An area whose NIKs stand in full before one officer until the time named. */
    record OpenArea(String territory, Instant endsAt) {}

    @Gives(value = VisitLine.class, as = Gives.Many.COUNTED)
    @Operation(
            operationId = "visitsToMake",
            summary =
                    "Whom to visit in an area, door by door, or for whom a programme waits; with whole"
                            + " NIKs while the area is open")
    @GetMapping("/visits")
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "") String territory,
            @RequestParam(defaultValue = "TO_VISIT") VisitFilter.Standing standing,
            @RequestParam(required = false) VisitResult.@Nullable Kind result,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable UUID programme,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        if (Nik.mayBe(name)) {
            return answers.numberInAddress("?name");
        }
        return answers.inside(
                territory,
                area ->
                        shown(
                                filters.of(area, standing, result, name, programme, overdue),
                                Position.after(cursor),
                                ApiPage.size(limit)));
    }

    private CountedPage<VisitLine> shown(VisitFilter filter, Position position, int size) {
        Page<VisitLine> page = lists.list(filter, position, size);
        return new CountedPage<>(
                lists.count(filter),
                sessions.unmasked(filter.territory(), page.items()),
                page.next());
    }

    @Gives(value = VisitCounts.class, as = Gives.Many.LIST)
    @Operation(operationId = "visitCounts", summary = "Visits to make and made, by area below")
    @GetMapping("/visits/areas")
    ResponseEntity<Object> areas(@RequestParam(defaultValue = "") String territory) {
        return answers.inside(
                territory, area -> lists.byArea(VisitFilter.inside(area, filters.today())));
    }

    @Gives(OpenArea.class)
    @Operation(
            operationId = "openForVerification",
            summary =
                    "Open an area: its NIKs stand in full in the work list for some hours, which is"
                            + " on the trail")
    @PostMapping("/verification-sessions")
    ResponseEntity<Object> open(@Valid @RequestBody AreaToVerify wanted) {
        return TerritoryCode.parse(wanted.territory)
                .map(
                        area ->
                                answers.done(
                                        sessions.open(area),
                                        ends -> new OpenArea(area.value(), ends)))
                .orElseGet(() -> answers.faulty("/territory", "wrong-type", "Bukan kode wilayah."));
    }
}
