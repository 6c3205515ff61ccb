package id.payung.enrolment.web;

import id.payung.enrolment.WaitingFund;
import id.payung.enrolment.WaitingFunds;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells programs for which funds people wait, and whether a seat is free for them. */
@RestController
class WaitingFundsApi {
    private final WaitingFunds waited;
    private final Clock clock;

    WaitingFundsApi(WaitingFunds waited, Clock clock) {
        this.waited = waited;
        this.clock = clock;
    }

    /**
     * A fund that pays in the month.
     *
     * @param people who wait, as far as the token's owner sees them
     * @param freeSeats absent where he may not see them
     */
    record FundInDemand(UUID fund, String name, long people, @Nullable Integer freeSeats) {
        static FundInDemand of(WaitingFund waiting) {
            return new FundInDemand(
                    waiting.fund().id(),
                    waiting.fund().name(),
                    waiting.people(),
                    waiting.freeSeats());
        }
    }

    @Operation(
            operationId = "waitingFunds",
            summary = "Funds that pay in a month, how many wait for each, and its free seats")
    @GetMapping("/api/v1/waiting-list/funds")
    List<FundInDemand> list(@RequestParam(required = false) @Nullable YearMonth month) {
        return waited.of(month == null ? YearMonth.now(clock) : month).stream()
                .map(FundInDemand::of)
                .toList();
    }
}
