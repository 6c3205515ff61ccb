package id.payung.http;

import id.payung.access.Office;
import id.payung.access.OfficeFilter;
import id.payung.access.OfficeLine;
import id.payung.access.Offices;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets programs of administrators list the offices and open new ones. */
@RestController
@RequestMapping("/api/v1/offices")
class OfficesApi {
    private final Offices offices;
    private final Answers answers;

    OfficesApi(Offices offices, Answers answers) {
        this.offices = offices;
        this.answers = answers;
    }

    /**
     * An office.
     *
     * @param accounts that are open there
     */
    record OfficeAnswer(
            UUID id, String code, String name, Office.Kind kind, String territory, long accounts) {
        static OfficeAnswer of(OfficeLine line) {
            Office office = line.office();
            return new OfficeAnswer(
                    office.id(),
                    office.code(),
                    office.name(),
                    office.kind(),
                    office.territory().value(),
                    line.accounts());
        }
    }

    /**
     * An office that is to be opened.
     *
     * @param code missing for the government of an area, whose code is the area's own
     */
    record OfficeToOpen(
            @Nullable String code,
            @NotNull String name,
            @NotNull Office.Kind kind,
            @NotNull String territory) {}

    /** An area all of whose districts and villages are to have offices. */
    record AreaToOpen(@NotNull String territory) {}

    /** How many offices were opened; the others were there. */
    record Opened(int opened) {}

    @Gives(value = OfficeAnswer.class, as = Gives.Many.COUNTED)
    @Operation(
            operationId = "offices",
            summary = "Offices of the areas whose accounts the token's owner manages")
    @GetMapping
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "") String territory,
            @RequestParam(required = false) Office.@Nullable Kind kind,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return answers.inside(
                territory,
                area -> part(new OfficeFilter(words.strip(), kind, area), cursor, limit));
    }

    private CountedPage<OfficeAnswer> part(OfficeFilter filter, @Nullable UUID cursor, int limit) {
        return CountedPage.of(
                offices.count(filter),
                ApiPage.of(
                        limit,
                        more -> offices.page(filter, Position.after(cursor), more),
                        line -> line.office().id(),
                        OfficeAnswer::of));
    }

    @Gives(value = OfficeAnswer.class, status = 201)
    @Operation(operationId = "openOffice", summary = "Open an office that nobody has opened")
    @PostMapping
    ResponseEntity<Object> open(@Valid @RequestBody OfficeToOpen wanted) {
        return answers.within(
                "/territory",
                wanted.territory,
                area ->
                        offices.add(
                                        Objects.requireNonNullElse(wanted.code, ""),
                                        wanted.name,
                                        wanted.kind,
                                        area)
                                .fold(OfficesApi::opened, answers::refused));
    }

    private static ResponseEntity<Object> opened(Office office) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(OfficeAnswer.of(new OfficeLine(office, 0)));
    }

    @Gives(Opened.class)
    @Operation(
            operationId = "openGovernments",
            summary = "Open the offices of all districts and villages of an area that have none")
    @PostMapping("/governments")
    ResponseEntity<Object> openGovernments(@Valid @RequestBody AreaToOpen wanted) {
        return answers.within(
                "/territory",
                wanted.territory,
                area -> answers.done(offices.openGovernments(area), Opened::new));
    }
}
