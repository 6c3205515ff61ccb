package id.payung.donors;

import id.payung.access.Accounts;
import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records people and companies who give, and lists them with what they gave. */
@Component
@Transactional
public class Donors {
    private final DonorRows rows;
    private final Accounts accounts;
    private final AuditTrail audit;

    Donors(DonorRows rows, Accounts accounts, AuditTrail audit) {
        this.rows = rows;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Writes a donor down, with the account with which he is to follow his money if he has one. */
    public Outcome<Donor, PledgeRefused> record(NewDonor wanted) {
        if (!Acting.required().may(Permission.MANAGE_FUNDS, wanted.home())) {
            return Outcome.refused(new PledgeRefused.NotPermitted());
        }
        Optional<UUID> account = account(wanted);
        if (account.isEmpty() && !wanted.username().isEmpty()) {
            return Outcome.refused(new PledgeRefused.AccountUnusable(wanted.username()));
        }
        Optional<UUID> id = rows.insert(wanted, account.orElse(null));
        if (id.isEmpty()) {
            return Outcome.refused(new PledgeRefused.AccountUnusable(wanted.username()));
        }
        audit.record(
                "donor.recorded",
                "donor",
                id.get(),
                wanted.home(),
                Map.of("kind", wanted.kind().name(), "follows", account.isPresent()));
        return Outcome.done(rows.find(id.get()).orElseThrow());
    }

    /** Only an account that may follow pledges where the donor lives. */
    private Optional<UUID> account(NewDonor wanted) {
        return wanted.username().isEmpty()
                ? Optional.empty()
                : accounts.actor(wanted.username())
                        .filter(found -> found.may(Permission.FOLLOW_PLEDGES, wanted.home()))
                        .map(Actor::account);
    }

    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public Optional<Donor> find(UUID donor) {
        return rows.find(donor);
    }

    /** The same with what he gave, as the list tells it. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public Optional<DonorLine> line(UUID donor) {
        return rows.line(donor);
    }

    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public long count(DonorFilter filter) {
        return rows.count(filter);
    }

    /** In the filter's order; {@code after} is the last donor of the page before. */
    @SeenBy(Permission.READ_MONEY)
    @Transactional(readOnly = true)
    public List<DonorLine> list(DonorFilter filter, Position position, int limit) {
        return rows.list(filter, position, limit);
    }
}
