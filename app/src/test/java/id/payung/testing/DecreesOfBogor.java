package id.payung.testing;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.YearOfBogor.YEAR;

import id.payung.demo.StoryCalendar;
import id.payung.eligibility.Criteria;
import id.payung.enrolment.Amendments;
import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeFilter;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.Drafted;
import id.payung.enrolment.NewSeatChange;
import id.payung.enrolment.SeatCandidate;
import id.payung.enrolment.SeatChange;
import id.payung.funding.Fund;
import id.payung.shared.Acting;
import id.payung.shared.Position;
import id.payung.testing.KotaBogor.Dinas;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The money and the decrees of the year: opened, signed and amended as officers do it. */
public class DecreesOfBogor {
    // Whom the list names last has waited for his place since the December before.
    private static final int A_YEAR = 365;

    private final KotaBogor neighbours;
    private final Decrees decrees;
    private final Amendments amendments;
    private final StoryCalendar.Days days;

    DecreesOfBogor(
            KotaBogor neighbours, Decrees decrees, Amendments amendments, StoryCalendar.Days days) {
        this.neighbours = neighbours;
        this.decrees = decrees;
        this.amendments = amendments;
        this.days = days;
    }

    /** A fund for so many people of the whole year, paid without discount. */
    public Fund fund(Dinas dinas, String name, Fund.Kind kind, int seats, Set<String> trades) {
        Criteria criteria = Criteria.poorWorkersOf(dinas.territory(), "Pasal 5").verifiedWithin(12);
        return neighbours.fund(
                dinas,
                new KotaBogor.Wanted(
                        name,
                        kind,
                        YEAR,
                        seats,
                        trades,
                        criteria.practising(criteria.practice().asking(A_YEAR))));
    }

    /** Drafted by one, checked and approved by another, signed; who stands on it. */
    public Drafted decree(Dinas dinas, Fund fund, String number) {
        Drafted drafted = neighbours.draft(dinas, fund, number, BOGOR);
        inForce(dinas, drafted.decree());
        return drafted;
    }

    /** Somebody else checks and approves what was handed up, and the paper is signed. */
    public void inForce(Dinas dinas, Decree decree) {
        neighbours.approve(dinas, decree);
        neighbours.sign(dinas, decree, days.today());
    }

    /** These leave their seats before the month; the first in line follow on one amendment. */
    public List<SeatChange> replace(
            Dinas dinas, Decree decree, YearMonth month, List<UUID> leaving) {
        Acting.run(
                dinas.preparer(),
                () -> {
                    List<SeatCandidate> line =
                            amendments.candidates(decree.id(), month, "", leaving.size());
                    for (int at = 0; at < leaving.size(); at++) {
                        NewSeatChange wanted =
                                NewSeatChange.replacing(
                                        leaving.get(at),
                                        line.get(at).worker(),
                                        month,
                                        "mengundurkan diri");
                        amendments.propose(decree.id(), wanted).orElseThrow().orElseThrow();
                    }
                });
        return amend(dinas, decree);
    }

    /** The draft amendments of the decree come into force; who has changed on them. */
    public List<SeatChange> amend(Dinas dinas, Decree decree) {
        List<Decree> drafts =
                Acting.as(
                        dinas.preparer(),
                        () ->
                                decrees
                                        .list(
                                                DecreeFilter.amending(decree.id()),
                                                Position.FIRST,
                                                100)
                                        .stream()
                                        .filter(one -> one.state() == Decree.State.DRAFT)
                                        .toList());
        List<SeatChange> changed = new ArrayList<>();
        for (Decree draft : drafts) {
            Acting.run(
                    dinas.preparer(),
                    () -> {
                        changed.addAll(amendments.changes(draft.id(), Position.FIRST, 10_000));
                        decrees.submit(draft.id()).orElseThrow().orElseThrow();
                    });
            inForce(dinas, draft);
        }
        return changed;
    }
}
