package id.payung.enrolment;

import id.payung.enrolment.Decree.Signature;
import id.payung.enrolment.Decree.State;
import id.payung.enrolment.DecreeStep.Step;
import id.payung.files.StoredFile;
import id.payung.legalbases.LegalBases;
import id.payung.legalbases.LegalBasis;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The paper comes back signed, and the agreement with the insurer is put beside it: cover begins
 * with the later of the two.
 */
@Component
class Signing {
    private final DecreeRows rows;
    private final Scans scans;
    private final LegalBases legalBases;
    private final ComingIntoForce force;
    private final Bookkeeping books;

    Signing(
            DecreeRows rows,
            Scans scans,
            LegalBases legalBases,
            ComingIntoForce force,
            Bookkeeping books) {
        this.rows = rows;
        this.scans = scans;
        this.legalBases = legalBases;
        this.force = force;
        this.books = books;
    }

    Outcome<Decree, DecreeRefused> sign(Decree decree, SignedPaper paper) {
        Optional<DecreeRefused> refusal =
                notPermitted(decree)
                        .or(() -> elsewhere(decree, State.APPROVED))
                        .or(() -> unfit(paper));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!rows.mayBear(decree, paper.number())) {
            return Outcome.refused(new DecreeRefused.NumberTaken(paper.number()));
        }
        return switch (scans.keep(paper, decree.territory())) {
            case Outcome.Refused<StoredFile, DecreeRefused>(DecreeRefused why) ->
                    Deciding.undone(why);
            case Outcome.Done<StoredFile, DecreeRefused>(StoredFile scan) -> {
                rows.signed(decree, paper, scan.id());
                Decree signed =
                        books.step(
                                decree,
                                Step.SIGNED,
                                State.SIGNED,
                                null,
                                Map.of(
                                        "number", paper.number(),
                                        "signedOn", paper.signedOn().toString(),
                                        "signatory", paper.signatory()));
                yield inForceIfComplete(signed);
            }
        };
    }

    /** For those who may see identity numbers there: the paper may bear some. */
    Optional<StoredFile> scan(Decree decree) {
        Signature signature = decree.signature();
        return signature != null
                        && Acting.required().may(Permission.REVEAL_IDENTITY, decree.territory())
                ? scans.find(signature.scan())
                : Optional.empty();
    }

    /** Puts the PKS beside the decree, at any time until its cover begins. */
    Outcome<Decree, DecreeRefused> agree(Decree decree, UUID agreement) {
        Optional<DecreeRefused> refusal = notPermitted(decree).or(() -> closed(decree));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<LegalBasis> text =
                legalBases
                        .find(agreement)
                        .filter(basis -> basis.kind() == LegalBasis.Kind.PKS)
                        .filter(
                                basis ->
                                        basis.territory().contains(decree.territory())
                                                || decree.territory().contains(basis.territory()));
        if (text.isEmpty()) {
            return Outcome.refused(new DecreeRefused.NoAgreement());
        }
        rows.agreed(decree, agreement);
        books.note(decree, Step.AGREED, Map.of("agreement", text.get().number()));
        return inForceIfComplete(books.find(decree.id()));
    }

    private Outcome<Decree, DecreeRefused> inForceIfComplete(Decree decree) {
        if (decree.signature() == null || decree.agreement().isMissing()) {
            return Outcome.done(decree);
        }
        Optional<DecreeRefused> failed = force.begin(decree);
        return failed.isPresent()
                ? Deciding.undone(failed.get())
                : Outcome.done(books.find(decree.id()));
    }

    private Optional<DecreeRefused> unfit(SignedPaper paper) {
        if (paper.number().isBlank() || paper.signatory().isBlank()) {
            return Optional.of(new DecreeRefused.SignatureIncomplete());
        }
        return paper.signedOn().isAfter(rows.today())
                ? Optional.of(new DecreeRefused.SignedInFuture(paper.signedOn()))
                : Optional.empty();
    }

    private static Optional<DecreeRefused> notPermitted(Decree decree) {
        return Acting.required().may(Permission.PREPARE_DECREES, decree.territory())
                ? Optional.empty()
                : Optional.of(new DecreeRefused.NotPermitted());
    }

    private static Optional<DecreeRefused> elsewhere(Decree decree, State wanted) {
        return decree.state() == wanted
                ? Optional.empty()
                : Optional.of(new DecreeRefused.WrongState(decree.state()));
    }

    private static Optional<DecreeRefused> closed(Decree decree) {
        boolean open =
                !decree.isInForce()
                        && !decree.isAmendment()
                        && decree.state() != State.REJECTED
                        && decree.state() != State.CANCELLED;
        return open ? Optional.empty() : Optional.of(new DecreeRefused.WrongState(decree.state()));
    }
}
