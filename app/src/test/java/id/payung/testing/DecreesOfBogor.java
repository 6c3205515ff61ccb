package id.payung.testing;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.YearOfBogor.YEAR;

import id.payung.eligibility.Criteria;
import id.payung.eligibility.Programmes;
import id.payung.enrolment.Amendments;
import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeFilter;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.Drafted;
import id.payung.enrolment.NewDecree;
import id.payung.enrolment.NewSeatChange;
import id.payung.enrolment.SeatCandidate;
import id.payung.enrolment.SeatChange;
import id.payung.enrolment.Selection;
import id.payung.funding.BudgetPapers;
import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.funding.NewFund;
import id.payung.legalbases.LegalBases;
import id.payung.legalbases.LegalBasis;
import id.payung.shared.Acting;
import id.payung.shared.Position;
import id.payung.testing.KotaBogor.Dinas;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The money and the decrees of the year: opened, signed and amended as officers do it. */
public class DecreesOfBogor {
    // Whom the list names last has waited for his place since the December before.
    private static final int A_YEAR = 365;

    private final Programmes programmes;
    private final LegalBases texts;
    private final Funds funds;
    private final BudgetPapers papers;
    private final Decrees decrees;
    private final Amendments amendments;

    DecreesOfBogor(
            Programmes programmes,
            LegalBases texts,
            Funds funds,
            BudgetPapers papers,
            Decrees decrees,
            Amendments amendments) {
        this.programmes = programmes;
        this.texts = texts;
        this.funds = funds;
        this.papers = papers;
        this.decrees = decrees;
        this.amendments = amendments;
    }

    /** A fund for so many people of the whole year, paid without discount. */
    public Fund fund(Dinas dinas, String name, Fund.Kind kind, int seats, Set<String> trades) {
        String code = name.replace(' ', '-');
        Criteria criteria = Criteria.poorWorkersOf(dinas.territory(), "Pasal 5").verifiedWithin(12);
        Fund fund = open(dinas, name, code, kind, seats, trades, criteria);
        MoneyWorld.count(papers, dinas.approver(), fund);
        return fund;
    }

    private Fund open(
            Dinas dinas,
            String name,
            String code,
            Fund.Kind kind,
            int seats,
            Set<String> trades,
            Criteria criteria) {
        return Acting.as(
                dinas.preparer(),
                () -> {
                    UUID programme =
                            programmes
                                    .open(
                                            code,
                                            "Perlindungan " + name,
                                            dinas.territory(),
                                            criteria.practising(criteria.practice().asking(A_YEAR)))
                                    .orElseThrow()
                                    .id();
                    NewFund wanted =
                            new NewFund(
                                    code,
                                    name,
                                    kind,
                                    dinas.territory(),
                                    programme,
                                    null,
                                    YEAR,
                                    trades,
                                    MoneyWorld.papers(
                                            code, Map.of(2025, 16_800L * seats * YEAR.count())),
                                    seats,
                                    false);
                    return funds.open(wanted).orElseThrow();
                });
    }

    /** Drafted by one, checked and approved by another, signed; who stands on it. */
    public Drafted decree(Dinas dinas, Fund fund, String number) {
        Drafted drafted =
                Acting.as(
                        dinas.preparer(),
                        () -> {
                            NewDecree wanted =
                                    new NewDecree(
                                            fund.id(),
                                            text(dinas, number),
                                            number,
                                            "Penetapan " + fund.name(),
                                            YEAR,
                                            new Selection.EligibleOf(BOGOR));
                            Drafted draft = decrees.prepare(wanted).orElseThrow();
                            decrees.submit(draft.decree().id()).orElseThrow().orElseThrow();
                            return draft;
                        });
        inForce(dinas, drafted.decree());
        return drafted;
    }

    /** Somebody else checks and approves what was handed up, and the paper is signed. */
    public void inForce(Dinas dinas, Decree decree) {
        Acting.run(
                dinas.approver(),
                () -> {
                    decrees.check(decree.id()).orElseThrow().orElseThrow();
                    decrees.approve(decree.id()).orElseThrow().orElseThrow();
                });
        Acting.run(
                dinas.preparer(),
                () ->
                        decrees.sign(decree.id(), MoneyWorld.paper(decree.number()))
                                .orElseThrow()
                                .orElseThrow());
    }

    private UUID text(Dinas dinas, String number) {
        return texts.register(
                        LegalBasis.Kind.PERKADA,
                        "12/2025 " + number,
                        LocalDate.of(2024, 12, 2),
                        "Perlindungan pekerja rentan",
                        dinas.territory())
                .orElseThrow()
                .id();
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
                        changed.addAll(amendments.changes(draft.id(), null, 10_000));
                        decrees.submit(draft.id()).orElseThrow().orElseThrow();
                    });
            inForce(dinas, draft);
        }
        return changed;
    }
}
