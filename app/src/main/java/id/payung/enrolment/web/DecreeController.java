package id.payung.enrolment.web;

import id.payung.enrolment.Decree;
import id.payung.enrolment.Decree.State;
import id.payung.enrolment.DecreeRefused;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.MemberFilter;
import id.payung.enrolment.MemberFilter.Standing;
import id.payung.enrolment.MemberLine;
import id.payung.legalbases.LegalBases;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Page;
import id.payung.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One decree: who stands on it, and the steps from draft to decision. */
@Controller
class DecreeController {
    private static final int PAGE = 50;

    private final Decrees decrees;
    private final LegalBases legalBases;

    DecreeController(Decrees decrees, LegalBases legalBases) {
        this.decrees = decrees;
        this.legalBases = legalBases;
    }

    @GetMapping("/sk/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "orang", defaultValue = "PLACED") Standing standing,
            @RequestParam(name = "setelah", required = false) @Nullable UUID after,
            Model model) {
        return show(find(id), standing, after, null, model);
    }

    @PostMapping("/sk/{id}/ajukan")
    String submit(@PathVariable UUID id, HttpServletResponse response, Model model) {
        return after(State.SUBMITTED, id, decrees.submit(id), response, model);
    }

    @PostMapping("/sk/{id}/setujui")
    String approve(@PathVariable UUID id, HttpServletResponse response, Model model) {
        return after(State.APPROVED, id, decrees.approve(id), response, model);
    }

    @PostMapping("/sk/{id}/tolak")
    String reject(
            @PathVariable UUID id,
            @RequestParam(name = "alasan", defaultValue = "") String reason,
            HttpServletResponse response,
            Model model) {
        return after(State.REJECTED, id, decrees.reject(id, reason.strip()), response, model);
    }

    @PostMapping("/sk/{id}/keluarkan")
    String remove(
            @PathVariable UUID id,
            @RequestParam(name = "pekerja") UUID worker,
            HttpServletResponse response,
            Model model) {
        return after(State.DRAFT, id, decrees.removeMember(id, worker), response, model);
    }

    /** Back to the decree when it was done; the decree with the reason above it when not. */
    private String after(
            State wanted,
            UUID id,
            Optional<? extends Outcome<?, ? extends Refusal>> outcome,
            HttpServletResponse response,
            Model model) {
        return switch (outcome.orElseThrow(DecreeController::unknown)) {
            case Outcome.Done<?, ?> _ -> "redirect:/sk/" + id;
            case Outcome.Refused<?, ?>(DecreeRefused.WrongState(State state))
                    when state == wanted && isOwnStep(find(id)) ->
                    "redirect:/sk/" + id;
            case Outcome.Refused<?, ?> refused -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield show(find(id), Standing.PLACED, null, refused.reason(), model);
            }
        };
    }

    /** The step was taken a moment ago by the same person: a button pressed twice is no mistake. */
    private static boolean isOwnStep(Decree decree) {
        Decree.Decided decided = decree.decided();
        UUID taker = decided == null ? decree.prepared().by() : decided.by();
        return taker.equals(Acting.required().account());
    }

    private String show(
            Decree decree,
            Standing standing,
            @Nullable UUID after,
            @Nullable Refusal refusal,
            Model model) {
        MemberFilter filter = MemberFilter.of(decree.id(), standing);
        List<MemberLine> found = decrees.members(filter, after, PAGE + 1);
        model.addAttribute(
                "view",
                new DecreeView(
                        decree,
                        legalBases.find(decree.legalBasis()).orElse(null),
                        standing,
                        Page.of(found, PAGE, MemberLine::worker),
                        count(decree, Standing.PLACED),
                        count(decree, Standing.LEFT_OUT),
                        count(decree, Standing.REFUSED),
                        refusal));
        return "enrolment/decree";
    }

    private long count(Decree decree, Standing standing) {
        return decrees.countMembers(MemberFilter.of(decree.id(), standing));
    }

    private Decree find(UUID id) {
        return decrees.find(id).orElseThrow(DecreeController::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
