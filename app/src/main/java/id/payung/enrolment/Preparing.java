package id.payung.enrolment;

import id.payung.enrolment.Decree.State;
import id.payung.enrolment.DecreeStep.Step;
import id.payung.funding.Fund;
import id.payung.funding.FundingRefused;
import id.payung.funding.Funds;
import id.payung.legalbases.LegalBases;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The first officer's half of a decree: draft, members, handing it up. */
@Component
class Preparing {
    private final JdbcClient jdbc;
    private final Funds funds;
    private final LegalBases legalBases;
    private final Drafting drafting;
    private final Bookkeeping books;

    Preparing(
            JdbcClient jdbc,
            Funds funds,
            LegalBases legalBases,
            Drafting drafting,
            Bookkeeping books) {
        this.jdbc = jdbc;
        this.funds = funds;
        this.legalBases = legalBases;
        this.drafting = drafting;
        this.books = books;
    }

    Outcome<Drafted, DecreeRefused> prepare(NewDecree wanted) {
        Optional<Fund> found = funds.find(wanted.fund());
        if (found.isEmpty()) {
            return Outcome.refused(new DecreeRefused.UnknownFund());
        }
        Fund fund = found.get();
        Optional<DecreeRefused> refusal = refusal(wanted, fund);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        UUID id = RecordId.next();
        if (!drafting.open(id, wanted, fund, Acting.required())) {
            return Outcome.refused(new DecreeRefused.NumberTaken(wanted.number()));
        }
        Drafted drafted = drafting.fill(books.find(id), fund, wanted.selection());
        drafting.leaveBehind(drafted);
        books.note(
                drafted.decree(),
                Step.PREPARED,
                Map.of(
                        "fund", fund.code(),
                        "members", drafted.members(),
                        "coveredAlready", drafted.coveredAlready(),
                        "withoutSeat", drafted.withoutSeat(),
                        "overQuota", drafted.overQuota()));
        return Outcome.done(drafted);
    }

    private Optional<DecreeRefused> refusal(NewDecree wanted, Fund fund) {
        if (!mayPrepare(fund.territory())) {
            return Optional.of(new DecreeRefused.NotPermitted());
        }
        if (legalBases.find(wanted.legalBasis()).isEmpty()) {
            return Optional.of(new DecreeRefused.UnknownLegalBasis());
        }
        return wanted.months().stream().allMatch(fund.months()::contains)
                ? Optional.empty()
                : Optional.of(
                        new DecreeRefused.Unfunded(
                                new FundingRefused.OutsideMonths(fund.name(), fund.months())));
    }

    Outcome<Decree, DecreeRefused> add(Decree decree, UUID worker) {
        Optional<DecreeRefused> closed = closed(decree);
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        String name = books.nameOf(worker);
        if (isMember(decree, worker)) {
            return Outcome.refused(new DecreeRefused.AlreadyMember(name));
        }
        Optional<String> covered = drafting.coveredBy(worker, decree.months());
        if (covered.isPresent()) {
            return Outcome.refused(new DecreeRefused.CoveredBy(name, covered.get()));
        }
        Fund fund = funds.find(decree.fund()).orElseThrow();
        Drafted drafted = drafting.fill(decree, fund, new Selection.Chosen(Set.of(worker)));
        if (drafted.withoutSeat() > 0) {
            return Outcome.refused(
                    new DecreeRefused.Unfunded(
                            new FundingRefused.NoSeatLeft(
                                    fund.name(), decree.months().first(), 0, 1)));
        }
        if (drafted.overQuota() > 0) {
            return Outcome.refused(
                    new DecreeRefused.Unfunded(drafting.quotaFull(decree, fund, worker)));
        }
        if (drafted.members() == 0) {
            return Outcome.refused(new DecreeRefused.NotEligible(name));
        }
        books.record("decree.member_added", decree, Map.of("worker", worker.toString()));
        return Outcome.done(decree);
    }

    Outcome<Decree, DecreeRefused> remove(Decree decree, UUID worker) {
        Optional<DecreeRefused> closed = closed(decree);
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        int removed =
                jdbc.sql("delete from enrolment.decree_member where decree = ? and worker = ?")
                        .params(decree.id(), worker)
                        .update();
        if (removed == 0) {
            return Outcome.refused(new DecreeRefused.NotOnIt());
        }
        books.record("decree.member_removed", decree, Map.of("worker", worker.toString()));
        return Outcome.done(decree);
    }

    Outcome<Decree, DecreeRefused> submit(Decree decree) {
        Optional<DecreeRefused> closed = closed(decree);
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        long people = drafting.people(decree);
        if (people == 0) {
            return Outcome.refused(new DecreeRefused.NobodyLeft());
        }
        Optional<DecreeRefused> lacking = drafting.lackingPaper(decree);
        if (lacking.isPresent()) {
            return Outcome.refused(lacking.get());
        }
        return Outcome.done(
                books.step(
                        decree, Step.SUBMITTED, State.SUBMITTED, null, Map.of("members", people)));
    }

    private Optional<DecreeRefused> closed(Decree decree) {
        if (!mayPrepare(decree.territory())) {
            return Optional.of(new DecreeRefused.NotPermitted());
        }
        return decree.state() == State.DRAFT
                ? Optional.empty()
                : Optional.of(new DecreeRefused.WrongState(decree.state()));
    }

    private boolean isMember(Decree decree, UUID worker) {
        return jdbc.sql("select from enrolment.decree_member where decree = ? and worker = ?")
                .params(decree.id(), worker)
                .query((_, _) -> true)
                .optional()
                .isPresent();
    }

    private static boolean mayPrepare(TerritoryCode territory) {
        return Acting.required().may(Permission.PREPARE_DECREES, territory);
    }
}
