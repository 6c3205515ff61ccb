package id.payung.donors;

import id.payung.audit.AuditTrail;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.funding.Tariff;
import id.payung.law.LawInForce;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a promise down at the price the law asks, for people who may be promised it. */
@Component
class Promising {
    private final Sources sources;
    private final PledgeRows rows;
    private final PledgeWriting writing;
    private final Neighbours neighbours;
    private final AuditTrail audit;

    /** Whose money, into which fund, at which price. */
    @Component
    record Sources(DonorRows donors, Funds funds, LawInForce law) {}

    Promising(
            Sources sources,
            PledgeRows rows,
            PledgeWriting writing,
            Neighbours neighbours,
            AuditTrail audit) {
        this.sources = sources;
        this.rows = rows;
        this.writing = writing;
        this.neighbours = neighbours;
        this.audit = audit;
    }

    Outcome<Pledge, PledgeRefused> promise(NewPledge wanted) {
        Optional<Fund> fund = sources.funds.find(wanted.fund());
        if (fund.isEmpty()
                || !Acting.required().may(Permission.MANAGE_FUNDS, fund.get().territory())) {
            return Outcome.refused(new PledgeRefused.NotPermitted());
        }
        return sources.donors
                .find(wanted.donor())
                .map(donor -> promise(donor, fund.get(), wanted))
                .orElseGet(() -> Outcome.refused(new PledgeRefused.UnknownDonor()));
    }

    private Outcome<Pledge, PledgeRefused> promise(Donor donor, Fund fund, NewPledge asked) {
        NewPledge wanted = withThePeopleOfTheFormer(asked);
        return refusal(donor, fund, wanted)
                .<Outcome<Pledge, PledgeRefused>>map(Outcome::refused)
                .orElseGet(
                        () ->
                                size(fund, wanted)
                                        .fold(
                                                size -> write(donor, fund, wanted, size),
                                                Outcome::refused));
    }

    /** A renewal that names nobody is for the same people. */
    private NewPledge withThePeopleOfTheFormer(NewPledge asked) {
        UUID former = asked.renews();
        return former == null || !asked.neighbours().isEmpty()
                ? asked
                : new NewPledge(
                        asked.donor(),
                        asked.fund(),
                        asked.months(),
                        asked.monthly(),
                        writing.confirmed(former),
                        asked.transport(),
                        asked.others(),
                        former);
    }

    private Optional<PledgeRefused> refusal(Donor donor, Fund fund, NewPledge wanted) {
        Fund.Kind kind =
                switch (donor.kind()) {
                    case PERSON -> Fund.Kind.DONOR;
                    case COMPANY -> Fund.Kind.COMPANY;
                };
        if (fund.kind() != kind) {
            return Optional.of(new PledgeRefused.WrongFund());
        }
        Months months = wanted.months();
        if (!fund.months().contains(months.first()) || !fund.months().contains(months.last())) {
            return Optional.of(new PledgeRefused.OutsideMonths(fund.name(), fund.months()));
        }
        if (wanted.neighbours().isEmpty() && wanted.transport() + wanted.others() == 0) {
            return Optional.of(new PledgeRefused.ForNobody());
        }
        return wanted.renews() == null || goesOn(wanted)
                ? Optional.empty()
                : Optional.of(new PledgeRefused.NoRenewal());
    }

    private boolean goesOn(NewPledge wanted) {
        return Optional.ofNullable(wanted.renews())
                .flatMap(rows::locked)
                .filter(former -> former.donor().equals(wanted.donor()))
                .filter(former -> former.state() != Pledge.State.CANCELLED)
                .filter(former -> former.months().endsOn().equals(wanted.months().startsOn()))
                .filter(former -> !writing.isRenewed(former.id()))
                .isPresent();
    }

    private Outcome<Pledge.Size, PledgeRefused> size(Fund fund, NewPledge wanted) {
        return wanted.neighbours().isEmpty()
                ? Outcome.done(new Pledge.Size(wanted.transport(), wanted.others()))
                : neighbours.look(wanted.neighbours(), fund, wanted.months());
    }

    private Outcome<Pledge, PledgeRefused> write(
            Donor donor, Fund fund, NewPledge wanted, Pledge.Size size) {
        long amount =
                Tariff.of(sources.law.law(), fund, wanted.months())
                        .demand(wanted.months(), size.transport(), size.others())
                        .amount();
        UUID id = writing.insert(wanted, fund, size, amount);
        writing.name(id, wanted, fund, donor);
        audit.record(
                "pledge.promised",
                "pledge",
                id,
                fund.territory(),
                Map.of(
                        "fund", fund.code(),
                        "from", wanted.months().first().toString(),
                        "until", wanted.months().last().toString(),
                        "places", size.places(),
                        "amount", amount));
        return Outcome.done(rows.find(id).orElseThrow());
    }
}
