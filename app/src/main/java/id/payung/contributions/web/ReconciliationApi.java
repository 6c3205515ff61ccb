package id.payung.contributions.web;

import id.payung.contributions.Reconciliation;
import id.payung.contributions.Reconciliation.Line;
import id.payung.contributions.Reconciling;
import id.payung.contributions.web.ReconciliationController.Query;
import id.payung.shared.Months;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sets what was ordered, paid and active side by side for programs, month by month. */
@RestController
class ReconciliationApi {
    private final Reconciling reconciling;
    private final Clock clock;

    ReconciliationApi(Reconciling reconciling, Clock clock) {
        this.reconciling = reconciling;
        this.clock = clock;
    }

    /**
     * The months with anything owed, and their sum.
     *
     * @param agrees whether every rupiah that is owed is settled and none waits in suspense
     */
    record ReconciliationAnswer(
            @Nullable UUID fund,
            YearMonth firstMonth,
            YearMonth lastMonth,
            List<LineAnswer> months,
            LineAnswer total,
            boolean agrees) {
        static ReconciliationAnswer of(Reconciliation found) {
            return new ReconciliationAnswer(
                    found.fund(),
                    found.months().first(),
                    found.months().last(),
                    found.lines().stream().map(LineAnswer::of).toList(),
                    LineAnswer.of(found.total()),
                    found.agrees());
        }
    }

    /**
     * A month, or the sum of several, in people and rupiah.
     *
     * @param ordered of standing payment orders (SPM)
     * @param disbursed what left (SP2D)
     * @param returned what came back (STS)
     * @param suspended what left and settles nothing yet
     * @param active people whom the insurer calls active among those ordered
     */
    record LineAnswer(
            @Nullable YearMonth month,
            long people,
            long amount,
            long ordered,
            long disbursed,
            long returned,
            long paidPeople,
            long paid,
            long suspended,
            long outstanding,
            long active) {
        static LineAnswer of(Line line) {
            return new LineAnswer(
                    line.month(),
                    line.people(),
                    line.amount(),
                    line.ordered(),
                    line.disbursed(),
                    line.returned(),
                    line.paidPeople(),
                    line.paid(),
                    line.suspended(),
                    line.outstanding(),
                    line.active());
        }
    }

    @Operation(
            operationId = "reconciliation",
            summary =
                    "What was ordered, paid and active, month by month; this year until now where no"
                            + " months are named")
    @GetMapping("/api/v1/reconciliation")
    ReconciliationAnswer reconciliation(
            @RequestParam(required = false) @Nullable UUID fund,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to) {
        Months months = new Query(fund, from, to).months(YearMonth.now(clock));
        return ReconciliationAnswer.of(
                new Reconciliation(fund, months, reconciling.of(fund, months)));
    }
}
