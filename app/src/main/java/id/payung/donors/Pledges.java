package id.payung.donors;

import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import id.payung.tasks.Backlog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pledges from the promise to the last paid month: written down by one officer, their money
 * recorded by another, so that nobody makes a donor up and spends in his name.
 */
@Component
@Transactional
public class Pledges {
    private final PledgeRows rows;
    private final Promising promising;
    private final Receiving receiving;
    private final Written written;
    private final AuditTrail audit;

    /** What stands on paper of a pledge. */
    @Component
    record Written(ReceivedRows payments, PledgeWriting pledges, EndingRows endings) {}

    Pledges(
            PledgeRows rows,
            Promising promising,
            Receiving receiving,
            Written written,
            AuditTrail audit) {
        this.rows = rows;
        this.promising = promising;
        this.receiving = receiving;
        this.written = written;
        this.audit = audit;
    }

    /**
     * Writes a promise down; nothing is spent by it, and those it names are promised to nobody
     * else.
     */
    public Outcome<Pledge, PledgeRefused> promise(NewPledge wanted) {
        return promising.promise(wanted);
    }

    /**
     * Records money that came, for the next months in their order and to the rupiah: the fund's
     * budget and seats grow by it. Empty when there is no such pledge.
     *
     * @param reference of the bank
     */
    @SeenBy(Permission.RECORD_PAYMENTS)
    public Optional<Outcome<Received, PledgeRefused>> receive(
            UUID pledge, long amount, String reference, LocalDate receivedOn) {
        return rows.locked(pledge)
                .map(found -> receiving.receive(found, amount, reference.strip(), receivedOn));
    }

    /** What may be paid next; empty where nothing is open, or there is no such pledge. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public Optional<Due> due(UUID pledge) {
        return rows.find(pledge).flatMap(receiving::due);
    }

    /** The paid months that stand on no decree; empty where there are none. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public Optional<Months> undrafted(UUID pledge) {
        return rows.undrafted(pledge);
    }

    /** Takes a promise back that was not paid; its people are free for others again. */
    @SeenBy(Permission.MANAGE_FUNDS)
    public Optional<Outcome<Pledge, PledgeRefused>> cancel(UUID pledge, String reason) {
        return rows.locked(pledge).map(found -> cancel(found, reason.strip()));
    }

    private Outcome<Pledge, PledgeRefused> cancel(Pledge pledge, String reason) {
        if (!Acting.required().may(Permission.MANAGE_FUNDS, pledge.territory())) {
            return Outcome.refused(new PledgeRefused.NotPermitted());
        }
        if (!pledge.stands()) {
            return Outcome.refused(new PledgeRefused.WrongState(pledge.state()));
        }
        if (pledge.money().received() > 0) {
            return Outcome.refused(new PledgeRefused.PaidAlready());
        }
        written.pledges.cancel(pledge, reason);
        audit.record(
                "pledge.cancelled",
                "pledge",
                pledge.id(),
                pledge.territory(),
                Map.of("reason", reason));
        return Outcome.done(rows.find(pledge.id()).orElseThrow());
    }

    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public Optional<Pledge> find(UUID pledge) {
        return rows.find(pledge);
    }

    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public long count(PledgeFilter filter) {
        return rows.count(filter);
    }

    /** The same count, with since when and by when. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public Backlog backlog(PledgeFilter filter) {
        return rows.backlog(filter);
    }

    /** Rupiah promised by all that are meant. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public long amount(PledgeFilter filter) {
        return rows.amount(filter);
    }

    /** Newest first, or in the order asked for. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public List<Pledge> list(PledgeFilter filter, Position position, int limit) {
        return rows.list(filter, position, limit);
    }

    /** Money that came, oldest first. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public List<Received> payments(UUID pledge) {
        return written.payments.of(pledge);
    }

    /** What was done for its people as it ends; empty while nothing was. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public Optional<Handover> handover(UUID pledge) {
        return written.endings.handover(pledge);
    }
}
