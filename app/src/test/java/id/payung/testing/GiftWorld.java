package id.payung.testing;

import static id.payung.testing.StoryWorld.SINGAJAYA;

import id.payung.access.Role;
import id.payung.donors.Donor;
import id.payung.donors.Donors;
import id.payung.donors.NewDonor;
import id.payung.donors.NewPledge;
import id.payung.donors.Pledge;
import id.payung.donors.PledgeDrafts;
import id.payung.donors.PledgeRefused;
import id.payung.donors.Pledges;
import id.payung.donors.Received;
import id.payung.enrolment.Decree;
import id.payung.enrolment.Decrees;
import id.payung.funding.Fund;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Donors around Singajaya: Rina writes pledges down, the treasurer records their money. */
public class GiftWorld {
    /** Drivers cost half in it with a donor, all others the full price. */
    public static final Months WINTER = new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 3));

    private final StoryWorld world;
    private final MoneyWorld money;
    private final Donors donors;
    private final Pledges pledges;
    private final PledgeDrafts drafts;
    private final Decrees decrees;

    GiftWorld(
            StoryWorld world,
            MoneyWorld money,
            Donors donors,
            Pledges pledges,
            PledgeDrafts drafts,
            Decrees decrees) {
        this.world = world;
        this.money = money;
        this.donors = donors;
        this.pledges = pledges;
        this.drafts = drafts;
        this.decrees = decrees;
    }

    /** Bu Lilis teaches in Singajaya, as a civil servant, and has an account of her own. */
    public Donor lilis() {
        asLilis();
        return donor(Donor.Kind.PERSON, "Lilis Handayani", SINGAJAYA, "lilis");
    }

    public Actor asLilis() {
        return world.account(
                "lilis", "Lilis Handayani", world.singajaya(), Role.DONOR, StoryWorld.BOGOR);
    }

    /** A factory in the district of Singajaya. */
    public Donor factory() {
        return donor(Donor.Kind.COMPANY, "PT Kain Jonggol", new TerritoryCode("32.01.06"), "");
    }

    public Donor donor(Donor.Kind kind, String name, TerritoryCode home, String username) {
        return Acting.as(
                        world.rina(),
                        () ->
                                donors.record(
                                        new NewDonor(
                                                kind, name, "SDN Singajaya 1", home, username)))
                .orElseThrow();
    }

    /** An empty fund of the kind, for the months. */
    public Fund fund(Fund.Kind kind, Months months) {
        return money.fund(
                kind.name() + "-" + RecordId.next().toString().substring(30),
                kind,
                months,
                Map.of(),
                0);
    }

    public Outcome<Pledge, PledgeRefused> promise(
            Donor donor, Fund fund, Months months, UUID... neighbours) {
        return promise(
                new NewPledge(donor.id(), fund.id(), months, true, Set.of(neighbours), 0, 0, null));
    }

    public Outcome<Pledge, PledgeRefused> promise(NewPledge wanted) {
        return Acting.as(world.rina(), () -> pledges.promise(wanted));
    }

    public Outcome<Received, PledgeRefused> pay(Pledge pledge, long amount, String reference) {
        return Acting.as(
                        world.treasurer(),
                        () ->
                                pledges.receive(
                                        pledge.id(), amount, reference, LocalDate.of(2025, 12, 20)))
                .orElseThrow();
    }

    public Pledge seen(Pledge pledge) {
        return Acting.as(world.rina(), () -> pledges.find(pledge.id())).orElseThrow();
    }

    /** The paid months of the pledge on a draft of Rina's. */
    public Decree drafted(Pledge pledge) {
        return Acting.as(
                        world.rina(),
                        () ->
                                drafts.draft(
                                        pledge.id(),
                                        money.legalBasis(),
                                        "SK-" + RecordId.next(),
                                        "Penetapan"))
                .orElseThrow()
                .orElseThrow()
                .decree();
    }

    /** The whole pledge paid, its people covered by a signed decree. */
    public Decree running(Pledge pledge) {
        pay(pledge, pledge.money().missing(), "TRF-" + RecordId.next()).orElseThrow();
        Decree draft = drafted(pledge);
        Decree submitted =
                Acting.as(world.rina(), () -> decrees.submit(draft.id()))
                        .orElseThrow()
                        .orElseThrow();
        return money.sign(money.approve(submitted).orElseThrow().decree()).orElseThrow();
    }
}
