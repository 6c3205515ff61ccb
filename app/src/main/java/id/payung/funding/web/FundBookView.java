package id.payung.funding.web;

import id.payung.funding.BudgetPaper;
import id.payung.funding.FundView;
import id.payung.funding.StatementLine;
import id.payung.shared.Columns;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fund's budget documents and its ledger.
 *
 * @param reader who looks at it; his own documents are decided by another
 */
public record FundBookView(
        FundView fund,
        List<BudgetPaper> papers,
        List<StatementLine> months,
        UUID reader,
        BudgetForm form,
        Map<String, String> errors,
        @Nullable Refusal refusal) {

    /** The months in the order that is asked for; else as they pass. */
    public List<StatementLine> months(Position position) {
        return Columns.<StatementLine>none()
                .or("bulan", StatementLine::month)
                .or("terikat-bulan", StatementLine::committed)
                .or("ditagih-bulan", StatementLine::billed)
                .or("dibayar-bulan", StatementLine::paid)
                .or("kembali-bulan", StatementLine::returned)
                .sorted(months, position);
    }

    public long committed() {
        return months.stream().mapToLong(StatementLine::committed).sum();
    }

    public long billed() {
        return months.stream().mapToLong(StatementLine::billed).sum();
    }

    public long returned() {
        return months.stream().mapToLong(StatementLine::returned).sum();
    }

    public long paid() {
        return months.stream().mapToLong(StatementLine::paid).sum();
    }
}
