package id.payung.funding.web;

import id.payung.funding.BudgetPaper;
import id.payung.funding.BudgetPapers;
import id.payung.funding.FundStatements;
import id.payung.funding.FundView;
import id.payung.funding.Funds;
import id.payung.funding.LedgerLine;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetDownload;
import id.payung.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** A fund's budget documents and its ledger, month by month down to the person. */
@Controller
class FundBookController {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final List<SheetColumn> COLUMNS =
            List.of(
                    SheetColumn.general("Tanggal", 14),
                    SheetColumn.general("Gerak", 16),
                    SheetColumn.general("Bulan/Tahun", 14),
                    SheetColumn.general("Jumlah", 18),
                    SheetColumn.general("Keterangan", 40));

    private final Funds funds;
    private final BudgetPapers papers;
    private final FundStatements statements;
    private final Clock clock;

    FundBookController(Funds funds, BudgetPapers papers, FundStatements statements, Clock clock) {
        this.funds = funds;
        this.papers = papers;
        this.statements = statements;
        this.clock = clock;
    }

    @GetMapping("/dana/{id}/buku")
    String show(@PathVariable UUID id, Model model) {
        return show(id, BudgetForm.blank(LocalDate.now(clock).getYear()), Map.of(), null, model);
    }

    @GetMapping("/dana/{id}/buku.{format:xlsx|csv}")
    void export(@PathVariable UUID id, @PathVariable String format, HttpServletResponse response)
            throws IOException {
        FundView fund = readable(id);
        try (SheetWriter file =
                SheetDownload.table(response, "buku-" + fund.fund().code(), format, COLUMNS)) {
            statements.export(id, line -> file.row(cells(line)));
        }
    }

    @PostMapping("/dana/{id}/anggaran")
    String propose(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "berkas", required = false) @Nullable MultipartFile scan,
            HttpServletResponse response,
            Model model)
            throws IOException {
        readable(id);
        BudgetForm form = BudgetForm.typed(typed);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, form, errors, null, model);
        }
        return papers.propose(id, form.wanted(), BudgetScans.of(scan))
                .orElseThrow(FundBookController::unknown)
                .fold(
                        _ -> "redirect:/dana/" + id + "/buku",
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return show(id, form, Map.of(), refused, model);
                        });
    }

    @PostMapping("/dana/anggaran/{id}/setujui")
    String approve(@PathVariable UUID id, HttpServletResponse response, Model model) {
        return papers.approve(id)
                .orElseThrow(FundBookController::unknown)
                .fold(FundBookController::book, refused -> refused(refused, response, model));
    }

    @PostMapping("/dana/anggaran/{id}/tolak")
    String reject(
            @PathVariable UUID id,
            @RequestParam(name = "alasan") String reason,
            HttpServletResponse response,
            Model model) {
        return papers.reject(id, reason)
                .orElseThrow(FundBookController::unknown)
                .fold(FundBookController::book, refused -> refused(refused, response, model));
    }

    @GetMapping("/dana/anggaran")
    String list(@RequestParam(name = "keadaan", defaultValue = "") String state, Model model) {
        return list(state.equals("menunggu"), null, model);
    }

    @GetMapping("/dana/anggaran.{format:xlsx|csv}")
    void exportPapers(
            @PathVariable String format,
            @RequestParam(name = "keadaan", defaultValue = "") String state,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require();
        BudgetPapersView.FILE.download(
                response,
                format,
                BudgetPapersView.sorted(listed(state.equals("menunggu")), position));
    }

    private List<BudgetPaper> listed(boolean waiting) {
        return waiting ? papers.waiting() : papers.list(null);
    }

    private String refused(Refusal refusal, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return list(true, refusal, model);
    }

    private String list(boolean waiting, @Nullable Refusal refusal, Model model) {
        require();
        model.addAttribute("refusal", refusal);
        model.addAttribute(
                "view",
                new BudgetPapersView(listed(waiting), waiting, Acting.required().account()));
        return "funding/papers";
    }

    private String show(
            UUID id,
            BudgetForm form,
            Map<String, String> errors,
            @Nullable Refusal refusal,
            Model model) {
        model.addAttribute(
                "view",
                new FundBookView(
                        readable(id),
                        papers.list(id),
                        statements.of(id),
                        Acting.required().account(),
                        form,
                        errors,
                        refusal));
        return "funding/book";
    }

    /** The fund, where its money may be read; to everybody else it has no book. */
    private FundView readable(UUID id) {
        return funds.view(id).filter(FundView::showsMoney).orElseThrow(FundBookController::unknown);
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_MONEY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static String book(BudgetPaper paper) {
        return "redirect:/dana/" + paper.fund() + "/buku";
    }

    private static List<Cell> cells(LedgerLine line) {
        return List.of(
                Cell.date(line.at().atZone(JAKARTA).toLocalDate()),
                Cell.text(words(line.kind())),
                Cell.text(line.period()),
                Cell.number(line.amount()),
                Cell.text(line.reason()));
    }

    private static String words(String kind) {
        return switch (kind) {
            case "ALLOCATED" -> "dianggarkan";
            case "COMMITTED" -> "terikat";
            case "RELEASED" -> "dilepas";
            case "BILLED" -> "ditagih";
            case "UNBILLED" -> "tagihan dibatalkan";
            case "PAID" -> "dibayar";
            case "RETURNED" -> "dikembalikan (STS)";
            default -> kind;
        };
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
