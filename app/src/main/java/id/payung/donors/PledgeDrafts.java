package id.payung.donors;

import id.payung.audit.AuditTrail;
import id.payung.enrolment.DecreeRefused;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.Drafted;
import id.payung.enrolment.NewDecree;
import id.payung.enrolment.Selection;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns the paid months of a pledge into a draft decree for its people. From there on it goes the
 * way of every decree; the draft judges everybody again.
 */
@Component
@Transactional
@SeenBy(Permission.PREPARE_DECREES)
public class PledgeDrafts {
    private final JdbcClient jdbc;
    private final PledgeRows pledges;
    private final PledgeWriting people;
    private final Decrees decrees;
    private final AuditTrail audit;

    PledgeDrafts(
            JdbcClient jdbc,
            PledgeRows pledges,
            PledgeWriting people,
            Decrees decrees,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.pledges = pledges;
        this.people = people;
        this.decrees = decrees;
        this.audit = audit;
    }

    /** Drafts the decree for every paid month that has none; empty when there is no such pledge. */
    public Optional<Outcome<Drafted, PledgeRefused>> draft(
            UUID pledge, UUID legalBasis, String number, String title) {
        return pledges.locked(pledge).map(found -> draft(found, legalBasis, number, title));
    }

    private Outcome<Drafted, PledgeRefused> draft(
            Pledge pledge, UUID legalBasis, String number, String title) {
        Set<UUID> confirmed = people.confirmed(pledge.id());
        Optional<Months> months =
                pledge.stands() ? pledges.undrafted(pledge.id()) : Optional.empty();
        if (months.isEmpty() || confirmed.isEmpty()) {
            return Outcome.refused(new PledgeRefused.NothingToDraft());
        }
        Outcome<Drafted, DecreeRefused> drafted =
                decrees.prepare(
                        new NewDecree(
                                pledge.fund(),
                                legalBasis,
                                number,
                                title,
                                months.get(),
                                new Selection.Chosen(confirmed)));
        return drafted.fold(
                done -> {
                    join(pledge, done.decree().id(), months.get());
                    return Outcome.done(done);
                },
                refused -> Outcome.refused(new PledgeRefused.Because(refused)));
    }

    private void join(Pledge pledge, UUID decree, Months months) {
        jdbc.sql(
                        """
                        insert into donors.pledge_decree (pledge, decree, territory, months)
                        values (?, ?, ?, daterange(?, ?))
                        """)
                .params(
                        pledge.id(),
                        decree,
                        pledge.territory().value(),
                        months.startsOn(),
                        months.endsOn())
                .update();
        audit.record(
                "pledge.drafted",
                "pledge",
                pledge.id(),
                pledge.territory(),
                Map.of("decree", decree.toString(), "until", months.last().toString()));
    }
}
