package id.payung.enrolment;

import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decrees from draft to decision. One officer prepares, another approves; approval covers the
 * workers, fills their seats and promises the money in one transaction, or does nothing.
 */
@Component
@Transactional
public class Decrees {
    private final DecreeRows rows;
    private final MemberRows members;
    private final Preparing preparing;
    private final Deciding deciding;

    Decrees(DecreeRows rows, MemberRows members, Preparing preparing, Deciding deciding) {
        this.rows = rows;
        this.members = members;
        this.preparing = preparing;
        this.deciding = deciding;
    }

    /** Drafts a decree with the eligible workers of its selection who are covered nowhere yet. */
    public Outcome<Drafted, DecreeRefused> prepare(NewDecree wanted) {
        return preparing.prepare(wanted);
    }

    /** Adds one eligible worker to a draft; empty when there is no such decree. */
    public Optional<Outcome<Decree, DecreeRefused>> addMember(UUID decree, UUID worker) {
        return rows.locked(decree).map(found -> preparing.add(found, worker));
    }

    public Optional<Outcome<Decree, DecreeRefused>> removeMember(UUID decree, UUID worker) {
        return rows.locked(decree).map(found -> preparing.remove(found, worker));
    }

    /** Hands a draft with members up for approval. */
    public Optional<Outcome<Decree, DecreeRefused>> submit(UUID decree) {
        return rows.locked(decree).map(preparing::submit);
    }

    /** Approves what somebody else submitted. */
    public Optional<Outcome<Approval, DecreeRefused>> approve(UUID decree) {
        return rows.locked(decree).map(deciding::approve);
    }

    /** Sends a submitted decree back for good; the reason is kept. */
    public Optional<Outcome<Decree, DecreeRefused>> reject(UUID decree, String reason) {
        return rows.locked(decree).map(found -> deciding.reject(found, reason));
    }

    @Transactional(readOnly = true)
    public Optional<Decree> find(UUID decree) {
        return rows.find(decree);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Decree> list(DecreeFilter filter, @Nullable UUID after, int limit) {
        return rows.list(filter, Acting.required(), after, limit);
    }

    @Transactional(readOnly = true)
    public long count(DecreeFilter filter) {
        return rows.count(filter, Acting.required());
    }

    /** People of the decree whom the actor may see, in the order of their ids. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public List<MemberLine> members(MemberFilter filter, @Nullable UUID after, int limit) {
        return members.list(filter, after, limit);
    }

    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public long countMembers(MemberFilter filter) {
        return members.count(filter);
    }
}
