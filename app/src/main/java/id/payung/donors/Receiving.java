package id.payung.donors;

import id.payung.audit.AuditTrail;
import id.payung.funding.Demand;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.funding.Gifts;
import id.payung.funding.Tariff;
import id.payung.law.LawInForce;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a donor's money in, for whole months, and lets it into the fund with the seats it pays. */
@Component
class Receiving {
    private final Into into;
    private final ReceivedRows payments;
    private final LawInForce law;
    private final AuditTrail audit;

    /** Where the money goes. */
    @Component
    record Into(Funds funds, Gifts gifts) {}

    Receiving(Into into, ReceivedRows payments, LawInForce law, AuditTrail audit) {
        this.into = into;
        this.payments = payments;
        this.law = law;
        this.audit = audit;
    }

    Outcome<Received, PledgeRefused> receive(
            Pledge pledge, long amount, String reference, LocalDate receivedOn) {
        if (!Acting.required().may(Permission.RECORD_PAYMENTS, pledge.territory())) {
            return Outcome.refused(new PledgeRefused.NotPermitted());
        }
        if (pledge.recorded().account().equals(Acting.required().account())) {
            return Outcome.refused(new PledgeRefused.SamePerson());
        }
        Optional<Months> unpaid = unpaid(pledge);
        if (unpaid.isEmpty()) {
            return Outcome.refused(new PledgeRefused.WrongState(pledge.state()));
        }
        Fund fund = into.funds.find(pledge.fund()).orElseThrow();
        Demand open = price(fund, pledge, unpaid.get());
        return paidBy(pledge, open, amount)
                .map(months -> write(pledge, fund, months, amount, reference, receivedOn))
                .orElseGet(
                        () ->
                                Outcome.refused(
                                        new PledgeRefused.AmountDiffers(
                                                amount,
                                                unpaid.get().first(),
                                                open.lines().getFirst().amount(),
                                                open.amount())));
    }

    /** What the next month and all open ones cost; empty where none is open. */
    Optional<Due> due(Pledge pledge) {
        return unpaid(pledge)
                .map(
                        months -> {
                            Fund fund = into.funds.find(pledge.fund()).orElseThrow();
                            Demand open = price(fund, pledge, months);
                            return new Due(months, open.lines().getFirst().amount(), open.amount());
                        });
    }

    private static Optional<Months> unpaid(Pledge pledge) {
        YearMonth paid = pledge.money().paidUntil();
        YearMonth next = paid == null ? pledge.months().first() : paid.plusMonths(1);
        return !pledge.stands() || next.isAfter(pledge.months().last())
                ? Optional.empty()
                : Optional.of(new Months(next, pledge.months().last()));
    }

    private Demand price(Fund fund, Pledge pledge, Months months) {
        return Tariff.of(law.law(), fund, months)
                .demand(months, pledge.size().transport(), pledge.size().others());
    }

    /** The months in their order whose price is just that much; all of them unless monthly. */
    private static Optional<Months> paidBy(Pledge pledge, Demand open, long amount) {
        YearMonth first = open.lines().getFirst().month();
        long price = 0;
        for (Demand.Line line : open.lines()) {
            price += line.amount();
            boolean whole = line.month().equals(pledge.months().last());
            if (price == amount && (pledge.monthly() || whole)) {
                return Optional.of(new Months(first, line.month()));
            }
        }
        return Optional.empty();
    }

    private Outcome<Received, PledgeRefused> write(
            Pledge pledge,
            Fund fund,
            Months months,
            long amount,
            String reference,
            LocalDate receivedOn) {
        Optional<UUID> id = payments.insert(pledge, months, amount, reference, receivedOn);
        if (id.isEmpty()) {
            return Outcome.refused(new PledgeRefused.ReferenceKnown(reference));
        }
        into.gifts.receive(fund, price(fund, pledge, months), reference).orElseThrow();
        audit.record(
                "pledge.paid",
                "pledge",
                pledge.id(),
                pledge.territory(),
                Map.of(
                        "amount", amount,
                        "until", months.last().toString(),
                        "reference", reference));
        return Outcome.done(payments.find(id.get()).orElseThrow());
    }
}
