package id.payung.funding.web;

import id.payung.funding.BudgetPaper;
import id.payung.shared.Columns;
import id.payung.shared.Hand;
import id.payung.shared.Phrasebook;
import id.payung.shared.Position;
import id.payung.sheets.SheetTable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Budget documents of all funds, or those that wait for the reader. */
public record BudgetPapersView(List<BudgetPaper> papers, boolean waiting, UUID reader) {
    private static final Phrasebook WORDS = Phrasebook.of("messages/funding-pages");
    static final SheetTable<BudgetPaper> FILE =
            SheetTable.<BudgetPaper>named("dokumen-anggaran")
                    .said("Dokumen", 22, WORDS, paper -> "budget.kind." + paper.kind())
                    .text("Nomor", 26, BudgetPaper::number)
                    .day("Tanggal", BudgetPaper::dated)
                    .text("Sumber Dana", 34, BudgetPaper::fundName)
                    .number("Tahun", 8, BudgetPaper::year)
                    .number("Anggaran (Rp)", 18, BudgetPaper::amount)
                    .code(
                            "Selisih (Rp)",
                            18,
                            paper -> paper.before() == null ? null : paper.difference())
                    .text("Alasan", 34, BudgetPaper::reason)
                    .text("Disiapkan oleh", 24, paper -> paper.prepared().name())
                    .moment("Disiapkan", paper -> paper.prepared().at())
                    .said("Keadaan", 22, WORDS, paper -> "budget.state." + paper.state())
                    .moment("Diputus", BudgetPapersView::decidedAt);

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
