package id.payung.funding.web;

import id.payung.funding.FundFilter;
import id.payung.funding.FundStatements;
import id.payung.funding.FundView;
import id.payung.funding.Funds;
import id.payung.funding.LedgerLine;
import id.payung.funding.StatementLine;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.shared.Position;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives programs the funds: their names to all, their rupiah and seats where the token's owner may
 * read money.
 */
@RestController
@RequestMapping("/api/v1/funds")
class FundsApi {
    private static final Map<String, String> POINTERS =
            Map.of("termiskin", "/poorest", "urutan", "/priority");

    private final Funds funds;
    private final FundStatements statements;
    private final Answers answers;

    FundsApi(Funds funds, FundStatements statements, Answers answers) {
        this.funds = funds;
        this.statements = statements;
        this.answers = answers;
    }

    /** For which deciles a fund is, within its programme's, and where it stands among others. */
    record Earmark(int poorest, int leastPoor, int priority) {
        EarmarkForm form() {
            return new EarmarkForm(
                    String.valueOf(poorest), String.valueOf(leastPoor), String.valueOf(priority));
        }
    }

    @Gives(value = FundAnswer.class, as = Gives.Many.PAGE)
    @Operation(
            operationId = "funds",
            summary = "Funds of an area, of those around it and of those inside it, by priority")
    @GetMapping
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "") String territory,
            @RequestParam(required = false) @Nullable YearMonth month) {
        return answers.inside(
                territory,
                area ->
                        new ApiPage<>(
                                funds.list(new FundFilter(area, month)).stream()
                                        .map(FundAnswer::of)
                                        .toList(),
                                null));
    }

    @Gives(FundAnswer.class)
    @Operation(
            operationId = "fund",
            summary =
                    "A fund: budget, committed, billed, paid and returned by year, seats by month")
    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable UUID id) {
        return answers.found(funds.view(id), FundAnswer::of);
    }

    @Gives(value = StatementLine.class, as = Gives.Many.LIST)
    @Operation(
            operationId = "fundStatement",
            summary = "What the ledger says of each month; the sums are the totals of the budget")
    @GetMapping("/{id}/statement")
    ResponseEntity<Object> statement(@PathVariable UUID id) {
        return answers.found(
                funds.view(id).filter(FundView::showsMoney),
                fund -> List.<StatementLine>copyOf(statements.of(fund.fund().id())));
    }

    @Gives(value = LedgerLine.class, as = Gives.Many.PAGE)
    @Operation(
            operationId = "fundLedger",
            summary = "The ledger entry by entry, in the order in which they were made")
    @GetMapping("/{id}/ledger")
    ResponseEntity<Object> ledger(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return answers.found(
                funds.view(id).filter(FundView::showsMoney),
                fund ->
                        ApiPage.of(
                                limit,
                                more ->
                                        statements.entries(
                                                fund.fund().id(), Position.after(cursor), more),
                                LedgerLine::id,
                                line -> line));
    }

    @Gives(FundAnswer.class)
    @Operation(
            operationId = "changeEarmark",
            summary = "Say for which deciles a fund is, and where it stands among others")
    @PutMapping("/{id}/earmark")
    ResponseEntity<Object> earmark(@PathVariable UUID id, @Valid @RequestBody Earmark wanted) {
        EarmarkForm form = wanted.form();
        return answers.with(
                funds.find(id),
                fund ->
                        answers.filled(
                                form.errors(),
                                POINTERS,
                                () ->
                                        answers.done(
                                                funds.changeEarmark(
                                                        fund,
                                                        form.span().orElseThrow(),
                                                        wanted.priority),
                                                changed ->
                                                        FundAnswer.of(
                                                                funds.view(changed.id())
                                                                        .orElseThrow()))));
    }
}
