package id.payung.enrolment.web;

import id.payung.enrolment.Amendments;
import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeFilter;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.MemberFilter;
import id.payung.enrolment.MemberFilter.Standing;
import id.payung.enrolment.MemberLine;
import id.payung.enrolment.SeatChange;
import id.payung.legalbases.LegalBases;
import id.payung.legalbases.LegalBasis;
import id.payung.shared.Page;
import id.payung.shared.Position;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Gathers what the page of one decree shows, whatever brought its reader there. */
@Component
class DecreePage {
    private static final int PAGE = 50;
    private static final int MANY = 100;

    private final Decrees decrees;
    private final Amendments amendments;
    private final LegalBases legalBases;

    DecreePage(Decrees decrees, Amendments amendments, LegalBases legalBases) {
        this.decrees = decrees;
        this.amendments = amendments;
        this.legalBases = legalBases;
    }

    Decree find(UUID id) {
        return decrees.find(id).orElseThrow(DecreePage::unknown);
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    String show(Decree decree, DecreeAttempt attempt, Model model) {
        MemberFilter everybody = MemberFilter.placedOn(decree.id());
        return show(decree, everybody, Position.FIRST, attempt, model);
    }

    String show(
            Decree decree,
            MemberFilter filter,
            Position position,
            DecreeAttempt attempt,
            Model model) {
        UUID amends = decree.amends();
        model.addAttribute(
                "view",
                new DecreeView(
                        decree,
                        legalBases.find(decree.legalBasis()).orElse(null),
                        Optional.ofNullable(decree.agreement().basis())
                                .flatMap(legalBases::find)
                                .orElse(null),
                        decree.agreement().isMissing() ? agreements(decree) : List.of(),
                        decrees.course(decree.id()),
                        amends == null ? null : find(amends),
                        decrees.list(DecreeFilter.amending(decree.id()), Position.FIRST, MANY),
                        people(decree, filter, position),
                        decrees.lackingPapers(decree.id()),
                        decree.state() == Decree.State.DRAFT
                                ? decrees.leftBehind(decree.id()).orElse(null)
                                : null,
                        attempt));
        return "enrolment/decree";
    }

    private List<LegalBasis> agreements(Decree decree) {
        return legalBases.list(decree.territory()).stream()
                .filter(basis -> basis.kind() == LegalBasis.Kind.PKS)
                .toList();
    }

    private DecreeView.People people(Decree decree, MemberFilter filter, Position position) {
        UUID id = decree.id();
        boolean amendment = decree.isAmendment();
        List<MemberLine> members =
                amendment ? List.of() : decrees.members(filter, position, PAGE + 1);
        return new DecreeView.People(
                filter,
                Page.of(members, PAGE, MemberLine::worker),
                amendment
                        ? Page.of(amendments.changes(id, position, PAGE + 1), PAGE, SeatChange::id)
                        : null,
                count(id, Standing.PLACED),
                count(id, Standing.LEFT_OUT),
                count(id, Standing.REFUSED),
                decrees.countMembers(filter),
                amendment ? amendments.countChanges(id) : 0);
    }

    private long count(UUID decree, Standing standing) {
        return decrees.countMembers(MemberFilter.of(decree, standing));
    }
}
