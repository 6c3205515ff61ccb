package id.payung.planning.web;

import id.payung.enrolment.DraftReceipt;
import id.payung.funding.Funds;
import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.planning.continuity.Catcher;
import id.payung.planning.continuity.Catching;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets programs ask which money could catch the people of a fund whose cover ends with a month, and
 * draft the decree that does.
 */
@RestController
@RequestMapping("/api/v1/funds/{id}")
class CatchingApi {
    private final Funds funds;
    private final Catching catching;
    private final Answers answers;

    CatchingApi(Funds funds, Catching catching, Answers answers) {
        this.funds = funds;
        this.catching = catching;
        this.answers = answers;
    }

    /**
     * A fund that could go on paying.
     *
     * @param lawful how many of the people its earmark admits
     * @param fitting how many of those its quotas have room for
     * @param room for how many more people it has seats and money
     * @param caught how many it could really take
     */
    record CatcherAnswer(
            UUID fund,
            String fundName,
            YearMonth firstMonth,
            YearMonth lastMonth,
            long lawful,
            long fitting,
            long room,
            long caught) {
        static CatcherAnswer of(Catcher catcher) {
            return new CatcherAnswer(
                    catcher.fund().id(),
                    catcher.fund().name(),
                    catcher.months().first(),
                    catcher.months().last(),
                    catcher.lawful(),
                    catcher.fitting(),
                    catcher.room(),
                    catcher.caught());
        }
    }

    /**
     * How they are to be caught.
     *
     * @param month the last that is arranged for them
     * @param catcher the fund that is to go on paying, on a decree of this text and number
     */
    record WantedCatch(
            @NotNull YearMonth month,
            @NotNull UUID catcher,
            @NotNull UUID legalBasis,
            @NotBlank @Size(max = 100) String number) {}

    @Gives(value = CatcherAnswer.class, as = Gives.Many.LIST)
    @Operation(
            operationId = "catchers",
            summary = "Funds that could go on paying, whoever catches most people first")
    @GetMapping("/catchers")
    ResponseEntity<Object> catchers(@PathVariable UUID id, @RequestParam YearMonth month) {
        return answers.found(
                funds.find(id),
                falling ->
                        catching.catchersOf(CatchingController.filter(falling, month)).stream()
                                .map(CatcherAnswer::of)
                                .toList());
    }

    @Gives(value = DraftReceipt.class, status = 201)
    @Operation(
            operationId = "catchPeople",
            summary = "Draft a decree of the other fund for as many of them as it can take")
    @PostMapping("/catching")
    ResponseEntity<Object> draft(@PathVariable UUID id, @Valid @RequestBody WantedCatch wanted) {
        return answers.with(
                funds.find(id),
                falling ->
                        answers.with(
                                catching.draft(
                                        CatchingController.filter(falling, wanted.month),
                                        wanted.catcher,
                                        wanted.legalBasis,
                                        wanted.number.strip(),
                                        CatchingController.title(falling)),
                                draft ->
                                        answers.made(
                                                draft,
                                                "/api/v1/decrees",
                                                drafted -> drafted.decree().id(),
                                                DraftReceipt::of)));
    }
}
