package id.payung.demo;

import id.payung.donors.Donor;
import id.payung.donors.Donors;
import id.payung.donors.NewDonor;
import id.payung.donors.NewPledge;
import id.payung.donors.Places;
import id.payung.donors.Pledge;
import id.payung.donors.PledgeDrafts;
import id.payung.donors.Pledges;
import id.payung.enrolment.Drafted;
import id.payung.funding.Fund;
import id.payung.runs.DailyWork;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Two civil servants and two companies who give: one pledge ends within the month, one waits for
 * money, one for an officer's yes, and one for workers to be found.
 */
@Component
class DemoGifts {
    private final Giving giving;
    private final DemoDecrees decrees;
    private final DemoPayments payments;
    private final DemoStaff staff;
    private final List<DailyWork> works;

    /** What giving is made of. */
    @Component
    record Giving(Donors donors, Pledges pledges, Places places, PledgeDrafts drafts) {}

    DemoGifts(
            Giving giving,
            DemoDecrees decrees,
            DemoPayments payments,
            DemoStaff staff,
            List<DailyWork> works) {
        this.giving = giving;
        this.decrees = decrees;
        this.payments = payments;
        this.staff = staff;
        this.works = List.copyOf(works);
    }

    void give(DemoMoney.Purse purse, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        Months rest = new Months(now, now.withMonth(12));
        staff.donor();
        Donor lilis =
                donor(
                        Donor.Kind.PERSON,
                        "Lilis Handayani",
                        "SDN Singajaya 1",
                        DemoStaff.SINGAJAYA,
                        "donatur");
        Donor dadan =
                donor(
                        Donor.Kind.PERSON,
                        "Dadan Ramdani",
                        "Dinas Pendidikan",
                        DemoStaff.JONGGOL,
                        "");
        Donor weavers =
                donor(Donor.Kind.COMPANY, "PT Kain Jonggol", "Bagian umum", DemoStaff.JONGGOL, "");
        Donor traders =
                donor(Donor.Kind.COMPANY, "CV Sumber Makmur", "Ibu Ratna", DemoStaff.JONGGOL, "");
        promise(dadan, purse.donor(), rest, true, 1, 1);
        promise(traders, purse.company(), rest, false, 0, 3);
        Pledge sponsored = promise(weavers, purse.company(), rest, false, 1, 4);
        pay(sponsored);
        find(sponsored);
        Pledge ending = promise(lilis, purse.donor(), new Months(now, now), false, 0, 2);
        pay(ending);
        if (find(ending)) {
            Drafted found = draft(ending, purse);
            if (found.members() > 0) {
                decide(found.decree().id(), purse.donor(), today);
            }
        }
        Acting.run(Actor.system(), () -> works.forEach(work -> work.on(today)));
    }

    private void decide(UUID draft, Fund fund, LocalDate today) {
        DemoDecrees.Desk desk = decrees.regency();
        decrees.handUp(desk, draft);
        decrees.decide(desk, draft);
        payments.settle(new DemoDecrees.Running(draft, fund, desk), YearMonth.from(today), today);
    }

    private Donor donor(
            Donor.Kind kind, String name, String belongsTo, TerritoryCode home, String username) {
        return Acting.as(
                        staff.rina(),
                        () ->
                                giving.donors.record(
                                        new NewDonor(kind, name, belongsTo, home, username)))
                .orElseThrow();
    }

    private Pledge promise(
            Donor donor, Fund fund, Months months, boolean monthly, int transport, int others) {
        NewPledge wanted =
                new NewPledge(
                        donor.id(), fund.id(), months, monthly, Set.of(), transport, others, null);
        return Acting.as(staff.rina(), () -> giving.pledges.promise(wanted)).orElseThrow();
    }

    private void pay(Pledge pledge) {
        String reference = "TRF-DEMO-" + pledge.id().toString().substring(24);
        Acting.as(
                        staff.treasurer(),
                        () ->
                                giving.pledges.receive(
                                        pledge.id(),
                                        pledge.money().promised(),
                                        reference,
                                        pledge.months().startsOn()))
                .orElseThrow()
                .orElseThrow();
    }

    /** Whether anybody was found. */
    private boolean find(Pledge pledge) {
        return Acting.as(staff.rina(), () -> giving.places.propose(pledge.id())).orElseThrow()
                instanceof Outcome.Done<?, ?>;
    }

    private Drafted draft(Pledge pledge, DemoMoney.Purse purse) {
        return Acting.as(
                staff.rina(),
                () -> {
                    giving.places.confirm(pledge.id(), Set.of()).orElseThrow().orElseThrow();
                    return giving.drafts
                            .draft(
                                    pledge.id(),
                                    purse.regionalText().id(),
                                    "560/DONATUR-1",
                                    "Perlindungan dari " + pledge.fundName())
                            .orElseThrow()
                            .orElseThrow();
                });
    }
}
