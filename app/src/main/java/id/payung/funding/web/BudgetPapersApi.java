package id.payung.funding.web;

import id.payung.funding.BudgetPaper;
import id.payung.funding.BudgetPapers;
import id.payung.funding.FundView;
import id.payung.funding.Funds;
import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.shared.Hand;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lets programs hand budget documents in and, with another person's token, let them count. */
@RestController
@RequestMapping("/api/v1")
class BudgetPapersApi {
    private static final Map<String, String> POINTERS =
            Map.of(
                    "jenis", "/kind",
                    "nomor", "/number",
                    "tanggal", "/dated",
                    "tahun", "/year",
                    "jumlah", "/rupiah",
                    "alasan", "/reason");

    private final Funds funds;
    private final BudgetPapers papers;
    private final BudgetScans scans;
    private final Answers answers;

    BudgetPapersApi(Funds funds, BudgetPapers papers, BudgetScans scans, Answers answers) {
        this.funds = funds;
        this.papers = papers;
        this.scans = scans;
        this.answers = answers;
    }

    /**
     * A budget document as a program hands it in.
     *
     * @param rupiah the whole budget of the year from this document on
     */
    record WantedPaper(
            BudgetPaper.@NotNull Kind kind,
            @NotBlank String number,
            @NotNull LocalDate dated,
            int year,
            long rupiah,
            @NotBlank String reason) {
        BudgetForm form() {
            return new BudgetForm(
                    kind.name(),
                    number.strip(),
                    dated.toString(),
                    "" + year,
                    "" + rupiah,
                    reason.strip());
        }
    }

    /** Why a document is turned down. */
    record Rejection(@NotBlank @Size(max = 300) String reason) {}

    /**
     * A budget document as programs read it; people by their accounts.
     *
     * @param before the budget that it replaced; absent until it counts
     * @param scanned whether a scan lies with it
     */
    record BudgetPaperAnswer(
            UUID id,
            UUID fund,
            int year,
            BudgetPaper.Kind kind,
            String number,
            LocalDate dated,
            long rupiah,
            @Nullable Long before,
            String reason,
            boolean scanned,
            BudgetPaper.State state,
            UUID preparedBy,
            @Nullable UUID decidedBy,
            @Nullable String rejection) {
        static BudgetPaperAnswer of(BudgetPaper paper) {
            Hand decided = paper.decided();
            return new BudgetPaperAnswer(
                    paper.id(),
                    paper.fund(),
                    paper.year(),
                    paper.kind(),
                    paper.number(),
                    paper.dated(),
                    paper.amount(),
                    paper.before(),
                    paper.reason(),
                    paper.file() != null,
                    paper.state(),
                    paper.prepared().account(),
                    decided == null ? null : decided.account(),
                    paper.rejection());
        }
    }

    @Gives(value = BudgetPaperAnswer.class, as = Gives.Many.LIST)
    @Operation(operationId = "budgetPapers", summary = "Budget documents of a fund, newest first")
    @GetMapping("/funds/{id}/budget-papers")
    ResponseEntity<Object> list(@PathVariable UUID id) {
        return answers.found(
                funds.view(id).filter(FundView::showsMoney), _ -> all(papers.list(id)));
    }

    @Operation(
            operationId = "budgetPapersWaiting",
            summary = "Budget documents of others that wait for the decision of the token's owner")
    @GetMapping("/budget-papers/waiting")
    List<BudgetPaperAnswer> waiting() {
        return all(papers.waiting());
    }

    @Gives(BudgetPaperAnswer.class)
    @Operation(
            operationId = "proposeBudget",
            summary = "Hand a budget document in; the budget stays until somebody else agrees")
    @PostMapping("/funds/{id}/budget-papers")
    ResponseEntity<Object> propose(@PathVariable UUID id, @Valid @RequestBody WantedPaper wanted) {
        BudgetForm form = wanted.form();
        return answers.with(
                funds.view(id).filter(FundView::showsMoney),
                _ ->
                        answers.filled(
                                form.errors(),
                                POINTERS,
                                () ->
                                        answers.done(
                                                papers.propose(id, form.wanted(), null),
                                                BudgetPaperAnswer::of)));
    }

    @Gives(BudgetPaperAnswer.class)
    @Operation(
            operationId = "proposeScannedBudget",
            summary = "Hand a budget document in together with its scan")
    @PostMapping("/funds/{id}/budget-papers/scanned")
    ResponseEntity<Object> propose(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String dated,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String rupiah,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        BudgetForm form = new BudgetForm(kind, number.strip(), dated, year, rupiah, reason.strip());
        return answers.with(
                funds.view(id).filter(FundView::showsMoney),
                _ ->
                        answers.filled(
                                form.errors(),
                                Answers.asParameters(POINTERS),
                                () ->
                                        answers.received(
                                                "scan",
                                                scan,
                                                (name, content) ->
                                                        answers.done(
                                                                papers.propose(
                                                                        id,
                                                                        form.wanted(),
                                                                        BudgetScans.of(
                                                                                name, content)),
                                                                BudgetPaperAnswer::of))));
    }

    @Gives(as = Gives.Many.FILE)
    @Operation(operationId = "budgetPaperScan", summary = "The scan of a budget document")
    @GetMapping("/budget-papers/{id}/scan")
    ResponseEntity<Object> scan(@PathVariable UUID id) {
        return scans.scan(id);
    }

    @Gives(BudgetPaperAnswer.class)
    @Operation(
            operationId = "approveBudget",
            summary = "Let a document count that somebody else handed in")
    @PostMapping("/budget-papers/{id}/approve")
    ResponseEntity<Object> approve(@PathVariable UUID id) {
        return answers.done(papers.approve(id), BudgetPaperAnswer::of);
    }

    @Gives(BudgetPaperAnswer.class)
    @Operation(operationId = "rejectBudget", summary = "Send another's document back for good")
    @PostMapping("/budget-papers/{id}/reject")
    ResponseEntity<Object> reject(@PathVariable UUID id, @Valid @RequestBody Rejection why) {
        return answers.done(papers.reject(id, why.reason), BudgetPaperAnswer::of);
    }

    private static List<BudgetPaperAnswer> all(List<BudgetPaper> papers) {
        return papers.stream().map(BudgetPaperAnswer::of).toList();
    }
}
