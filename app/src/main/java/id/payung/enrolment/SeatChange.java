package id.payung.enrolment;

import id.payung.funding.Demand;
import id.payung.funding.Fund;
import id.payung.funding.FundingRefused;
import id.payung.funding.Funds;
import id.payung.funding.Ledger;
import id.payung.funding.Tariff;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Moves a seat from one worker to another. The seat itself stays filled; only where the two work in
 * sectors of different price does money follow, before the new months are billed or after the old
 * ones are taken back.
 */
@Component
class SeatChange {
    private final Funds funds;
    private final Ledger ledger;
    private final Drafting drafting;
    private final Spans spans;
    private final PaidMonths paid;
    private final ApplicationEventPublisher events;

    SeatChange(
            Funds funds,
            Ledger ledger,
            Drafting drafting,
            Spans spans,
            PaidMonths paid,
            ApplicationEventPublisher events) {
        this.funds = funds;
        this.ledger = ledger;
        this.drafting = drafting;
        this.spans = spans;
        this.paid = paid;
        this.events = events;
    }

    Optional<DecreeRefused> refusal(Decree decree, Replacement wanted) {
        if (decree.state() != Decree.State.APPROVED) {
            return Optional.of(new DecreeRefused.WrongState(decree.state()));
        }
        YearMonth month = wanted.month();
        if (!spans.covers(decree.id(), wanted.leaving(), month)) {
            return Optional.of(new DecreeRefused.NoSeatHeld(month));
        }
        Optional<YearMonth> latest = paid.latestPaid(decree.id(), wanted.leaving());
        if (latest.isPresent() && !month.isAfter(latest.get())) {
            return Optional.of(new DecreeRefused.MonthPaid(latest.get()));
        }
        return unfit(decree, wanted);
    }

    private Optional<DecreeRefused> unfit(Decree decree, Replacement wanted) {
        String name = spans.nameOf(wanted.joining());
        Months months = new Months(wanted.month(), decree.months().last());
        Optional<String> covered = drafting.coveredBy(wanted.joining(), months);
        if (covered.isPresent()) {
            return Optional.of(new DecreeRefused.CoveredBy(name, covered.get()));
        }
        Fund fund = funds.find(decree.fund()).orElseThrow();
        return drafting.isEligible(fund, wanted.joining(), months.startsOn(), decree)
                ? Optional.empty()
                : Optional.of(new DecreeRefused.NotEligible(name));
    }

    /** Everything or, when it answers with a refusal, something that must be rolled back. */
    Optional<DecreeRefused> perform(Decree decree, Replacement wanted) {
        Fund fund = funds.find(decree.fund()).orElseThrow();
        Months months = spans.end(decree.id(), wanted.leaving(), wanted.month());
        if (!spans.begin(decree, wanted, months)) {
            return Optional.of(new DecreeRefused.CoveredBy(spans.nameOf(wanted.joining()), "–"));
        }
        Demand difference = difference(fund, wanted, months);
        Demand more = part(difference, amount -> amount > 0, 1);
        if (ledger.commit(fund, wanted.id(), more)
                instanceof Outcome.Refused<Demand, FundingRefused>(FundingRefused why)) {
            return Optional.of(new DecreeRefused.Unfunded(why));
        }
        events.publishEvent(
                new WorkerReplaced(
                        wanted.id(),
                        decree.id(),
                        fund,
                        wanted.leaving(),
                        wanted.joining(),
                        months));
        ledger.release(fund, wanted.id(), part(difference, amount -> amount < 0, -1));
        return Optional.empty();
    }

    private Demand difference(Fund fund, Replacement wanted, Months months) {
        Tariff tariff = ledger.tariff(fund, months);
        var before = spans.sectorOf(wanted.leaving());
        var after = spans.sectorOf(wanted.joining());
        return new Demand(
                months.stream()
                        .map(
                                month ->
                                        new Demand.Line(
                                                month,
                                                0,
                                                tariff.at(month, after).amount()
                                                        - tariff.at(month, before).amount()))
                        .toList());
    }

    private static Demand part(Demand difference, LongPredicate wanted, int sign) {
        return new Demand(
                difference.lines().stream()
                        .filter(line -> wanted.test(line.amount()))
                        .map(line -> new Demand.Line(line.month(), 0, sign * line.amount()))
                        .toList());
    }
}
