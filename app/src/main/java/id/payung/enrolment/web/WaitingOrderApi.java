package id.payung.enrolment.web;

import id.payung.eligibility.RankBy;
import id.payung.enrolment.Ranking;
import id.payung.enrolment.Rankings;
import id.payung.funding.Funds;
import id.payung.http.Answers;
import id.payung.http.Gives;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets programs read and change in which order people wait for the seats of a fund. */
@RestController
@RequestMapping("/api/v1/funds/{id}/waiting-order")
class WaitingOrderApi {
    private final Funds funds;
    private final Rankings rankings;
    private final Answers answers;

    WaitingOrderApi(Funds funds, Rankings rankings, Answers answers) {
        this.funds = funds;
        this.rankings = rankings;
        this.answers = answers;
    }

    /** The criteria of the order, the weightiest first; at least one, none twice. */
    record WaitingOrder(@NotNull List<@NotNull RankBy> rankedBy) {
        static WaitingOrder of(Ranking ranking) {
            return new WaitingOrder(ranking.criteria());
        }
    }

    @Gives(WaitingOrder.class)
    @Operation(
            operationId = "waitingOrder",
            summary = "In which order people wait for a fund: its own, or its programme's")
    @GetMapping
    ResponseEntity<Object> read(@PathVariable UUID id) {
        return answers.found(funds.find(id).map(rankings::of), WaitingOrder::of);
    }

    @Gives(WaitingOrder.class)
    @Operation(
            operationId = "changeWaitingOrder",
            summary = "Give a fund an order of its own; drafted decrees keep their people")
    @PutMapping
    ResponseEntity<Object> change(@PathVariable UUID id, @Valid @RequestBody WaitingOrder wanted) {
        return answers.done(
                funds.find(id).map(fund -> rankings.change(fund, new Ranking(wanted.rankedBy))),
                WaitingOrder::of);
    }
}
