package id.payung.funding;

import id.payung.audit.AuditTrail;
import id.payung.files.StoredFiles;
import id.payung.funding.BudgetPaper.State;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import id.payung.tasks.Backlog;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes budgets during the year, by two people: one hands the document in, another lets it count.
 * Every change keeps its document, its reason and both names.
 */
@Component
@Transactional
public class BudgetPapers {
    private final BudgetPaperRows rows;
    private final Funds funds;
    private final Deciders deciders;
    private final StoredFiles files;
    private final AuditTrail audit;

    BudgetPapers(
            BudgetPaperRows rows,
            Funds funds,
            Deciders deciders,
            StoredFiles files,
            AuditTrail audit) {
        this.rows = rows;
        this.funds = funds;
        this.deciders = deciders;
        this.files = files;
        this.audit = audit;
    }

    /** Who decides, and what comes of it. */
    @Component
    record Deciders(Approvers approvers, Budgets budgets) {}

    /** A scan as it was handed in. */
    public record Scan(String name, String mediaType, InputStream content) {}

    /**
     * Hands a document in; the budget stays as it is. Empty when there is no such fund.
     *
     * @param scan of the document, where there is one
     */
    public Optional<Outcome<BudgetPaper, FundingRefused>> propose(
            UUID fund, NewBudgetPaper paper, @Nullable Scan scan) {
        return funds.find(fund).map(found -> propose(found, paper, scan));
    }

    private Outcome<BudgetPaper, FundingRefused> propose(
            Fund fund, NewBudgetPaper paper, @Nullable Scan scan) {
        if (!Acting.required().may(Permission.MANAGE_FUNDS, fund.territory())) {
            return Outcome.refused(new FundingRefused.NotPermitted());
        }
        if (paper.year() < fund.months().first().getYear()
                || paper.year() > fund.months().last().getYear()) {
            return Outcome.refused(new FundingRefused.OutsideMonths(fund.name(), fund.months()));
        }
        if (scan == null) {
            return proposed(fund, paper, null);
        }
        return files.store(scan.content, scan.name, scan.mediaType, fund.territory())
                .fold(
                        stored -> proposed(fund, paper, stored.id()),
                        _ -> Outcome.refused(new FundingRefused.ScanUnusable()));
    }

    private Outcome<BudgetPaper, FundingRefused> proposed(
            Fund fund, NewBudgetPaper paper, @Nullable UUID file) {
        Optional<UUID> id = rows.insert(fund, paper, file);
        if (id.isEmpty()) {
            return Outcome.refused(new FundingRefused.PaperKnown(paper.number(), paper.year()));
        }
        record("fund.budget_proposed", fund, paper.number(), paper.year(), paper.amount());
        return Outcome.done(rows.locked(id.get()).orElseThrow());
    }

    /** Lets another's document count: the budget becomes what it says. */
    public Optional<Outcome<BudgetPaper, FundingRefused>> approve(UUID paper) {
        return rows.locked(paper).map(this::approve);
    }

    private Outcome<BudgetPaper, FundingRefused> approve(BudgetPaper paper) {
        Fund fund = funds.find(paper.fund()).orElseThrow();
        Optional<FundingRefused> refusal = undecidable(paper, fund);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return deciders.budgets
                .change(fund, paper.year(), paper.amount(), paper.number())
                .fold(
                        before -> {
                            rows.decided(paper.id(), State.APPROVED, before, null);
                            return Outcome.done(rows.locked(paper.id()).orElseThrow());
                        },
                        Outcome::refused);
    }

    /** Sends another's document back for good; the reason is kept. */
    public Optional<Outcome<BudgetPaper, FundingRefused>> reject(UUID paper, String reason) {
        return rows.locked(paper).map(found -> reject(found, reason.strip()));
    }

    private Outcome<BudgetPaper, FundingRefused> reject(BudgetPaper paper, String reason) {
        Fund fund = funds.find(paper.fund()).orElseThrow();
        Optional<FundingRefused> refusal = undecidable(paper, fund);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        rows.decided(paper.id(), State.REJECTED, null, reason);
        record("fund.budget_rejected", fund, paper.number(), paper.year(), paper.amount());
        return Outcome.done(rows.locked(paper.id()).orElseThrow());
    }

    private Optional<FundingRefused> undecidable(BudgetPaper paper, Fund fund) {
        Actor actor = Acting.required();
        if (!actor.may(Permission.MANAGE_FUNDS, fund.territory())) {
            return Optional.of(new FundingRefused.NotPermitted());
        }
        if (paper.state() != State.SUBMITTED) {
            return Optional.of(new FundingRefused.PaperDecided(paper.number()));
        }
        return paper.prepared().account().equals(actor.account())
                ? Optional.of(new FundingRefused.SamePerson())
                : deciders.approvers
                        .cleared(fund.id(), fund.territory())
                        .fold(_ -> Optional.empty(), Optional::of);
    }

    /** The documents of a fund, or of all; newest first. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public List<BudgetPaper> list(@Nullable UUID fund) {
        return rows.list(fund, null);
    }

    /** Those that wait for the actor's decision. */
    @SeenBy(Permission.MANAGE_FUNDS)
    @Transactional(readOnly = true)
    public List<BudgetPaper> waiting() {
        return rows.list(null, Acting.required().account());
    }

    @SeenBy(Permission.MANAGE_FUNDS)
    @Transactional(readOnly = true)
    public Backlog backlog() {
        return rows.backlog(Acting.required().account());
    }

    private void record(String action, Fund fund, String number, int year, long amount) {
        audit.record(
                action,
                "fund",
                fund.id(),
                fund.territory(),
                Map.of("number", number, "year", year, "amount", amount));
    }
}
