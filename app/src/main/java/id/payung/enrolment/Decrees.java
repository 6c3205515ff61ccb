package id.payung.enrolment;

import id.payung.files.StoredFile;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decrees from draft to decision: prepared by one officer, checked by another, approved by somebody
 * who did not prepare it, signed on paper. The approval reserves seats and money in one transaction
 * or does nothing; cover begins with the signature, and with the agreement where one is asked for.
 */
@Component
@Transactional
public class Decrees {
    private final DecreeRows rows;
    private final MemberRows members;
    private final CourseRows course;
    private final Preparing preparing;
    private final Procedure procedure;

    Decrees(
            DecreeRows rows,
            MemberRows members,
            CourseRows course,
            Preparing preparing,
            Procedure procedure) {
        this.rows = rows;
        this.members = members;
        this.course = course;
        this.preparing = preparing;
        this.procedure = procedure;
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

    /** Hands a draft with members up to be checked. */
    public Optional<Outcome<Decree, DecreeRefused>> submit(UUID decree) {
        return rows.locked(decree).map(preparing::submit);
    }

    /** Somebody else has read it over and found it right. */
    public Optional<Outcome<Decree, DecreeRefused>> check(UUID decree) {
        return rows.locked(decree).map(procedure.reading()::check);
    }

    /** Returns a decree that is not approved yet to whoever prepares it, with the reason. */
    public Optional<Outcome<Decree, DecreeRefused>> sendBack(UUID decree, String reason) {
        return rows.locked(decree).map(found -> procedure.reading().sendBack(found, reason));
    }

    /** Approves what somebody else prepared and somebody checked. */
    public Optional<Outcome<Approval, DecreeRefused>> approve(UUID decree) {
        return rows.locked(decree).map(procedure.deciding()::approve);
    }

    /** Turns a decree down for good; the reason is kept. */
    public Optional<Outcome<Decree, DecreeRefused>> reject(UUID decree, String reason) {
        return rows.locked(decree).map(found -> procedure.deciding().reject(found, reason));
    }

    /** Records the signature under an approved decree. */
    public Optional<Outcome<Decree, DecreeRefused>> sign(UUID decree, SignedPaper paper) {
        return rows.locked(decree).map(found -> procedure.signing().sign(found, paper));
    }

    /** Puts the agreement with the insurer (PKS, a legal basis) beside a decree. */
    public Optional<Outcome<Decree, DecreeRefused>> agree(UUID decree, UUID agreement) {
        return rows.locked(decree).map(found -> procedure.signing().agree(found, agreement));
    }

    /** Takes a decree back before its cover began: seats and money are free again. */
    public Optional<Outcome<Decree, DecreeRefused>> cancel(UUID decree, String reason) {
        return rows.locked(decree)
                .map(
                        found ->
                                procedure
                                        .cancelling()
                                        .cancel(found, reason, rows.openAmendment(found)));
    }

    @Transactional(readOnly = true)
    public Optional<Decree> find(UUID decree) {
        return rows.find(decree);
    }

    /**
     * The scan of the signed paper, where there is one; empty for whom the decree's documents are
     * out of sight.
     */
    @Transactional(readOnly = true)
    public Optional<StoredFile> scan(UUID decree) {
        return rows.find(decree).flatMap(procedure.signing()::scan);
    }

    /**
     * Papers of lists without which the decree is neither handed up nor approved; those of the most
     * people first, empty once it is approved or out of sight.
     */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public List<LackingPaper> lackingPapers(UUID decree) {
        return rows.find(decree)
                .filter(found -> PapersOfDecree.asks(found.state()))
                .map(procedure.papers()::lacking)
                .orElse(List.of());
    }

    /** What was done with the decree, by whom and when, the latest first. */
    @Transactional(readOnly = true)
    public List<DecreeStep> course(UUID decree) {
        return course.of(decree);
    }

    /** Whom its draft could not take; empty where it took everybody who was meant. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public Optional<LeftBehind> leftBehind(UUID decree) {
        return rows.leftBehind(decree);
    }

    /** Newest first, or in the order asked for. */
    @Transactional(readOnly = true)
    public List<Decree> list(DecreeFilter filter, Position position, int limit) {
        return rows.list(filter, Acting.required(), position, limit);
    }

    @Transactional(readOnly = true)
    public long count(DecreeFilter filter) {
        return rows.count(filter, Acting.required());
    }

    /** People of the decree whom the actor may see, in the order of their ids or another. */
    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public List<MemberLine> members(MemberFilter filter, Position position, int limit) {
        return members.list(filter, position, limit);
    }

    /** Hands over everybody meant, in the same order, without identity numbers; audited. */
    @SeenBy(Permission.READ_WORKERS)
    public void exportMembers(MemberFilter filter, Position position, Consumer<MemberLine> to) {
        members.export(filter, position, to);
    }

    @SeenBy(Permission.READ_WORKERS)
    @Transactional(readOnly = true)
    public long countMembers(MemberFilter filter) {
        return members.count(filter);
    }
}
