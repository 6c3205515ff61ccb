package id.payung.funding.web;

import id.payung.funding.BudgetPaper;
import id.payung.funding.BudgetPaper.Hand;
import id.payung.shared.Columns;
import id.payung.shared.Position;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Budget documents of all funds, or those that wait for the reader. */
public record BudgetPapersView(List<BudgetPaper> papers, boolean waiting, UUID reader) {
    private static final Columns<BudgetPaper> COLUMNS =
            Columns.<BudgetPaper>none()
                    .or("dokumen", BudgetPaper::dated)
                    .or("tahun-dokumen", BudgetPaper::year)
                    .or("nilai", BudgetPaper::amount)
                    .or("selisih", paper -> paper.before() == null ? null : paper.difference())
                    .or("alasan", BudgetPaper::reason)
                    .or("disiapkan", paper -> paper.prepared().at())
                    .or("diputus", BudgetPapersView::decidedAt);

    /** Documents in the order that is asked for; else the latest first. */
    public static List<BudgetPaper> sorted(List<BudgetPaper> papers, Position position) {
        return COLUMNS.sorted(papers, position);
    }

    private static @Nullable Instant decidedAt(BudgetPaper paper) {
        Hand decided = paper.decided();
        return decided == null ? null : decided.at();
    }
}
