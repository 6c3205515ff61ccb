package id.payung.donors.web;

import id.payung.donors.Place;
import id.payung.donors.Places;
import id.payung.donors.Pledge;
import id.payung.donors.PledgeDrafts;
import id.payung.donors.PledgeRefused;
import id.payung.donors.Pledges;
import id.payung.legalbases.LegalBases;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Page;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import id.payung.shared.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One pledge: its money, who stands on it, its decree. */
@Controller
class PledgeController {
    private static final int PAGE = 50;

    private final Pledges pledges;
    private final Places places;
    private final PledgeDrafts drafts;
    private final LegalBases legalBases;
    private final Clock clock;

    PledgeController(
            Pledges pledges,
            Places places,
            PledgeDrafts drafts,
            LegalBases legalBases,
            Clock clock) {
        this.pledges = pledges;
        this.places = places;
        this.drafts = drafts;
        this.legalBases = legalBases;
        this.clock = clock;
    }

    @GetMapping("/donatur/janji/{id}")
    String show(@PathVariable UUID id, Position position, Model model) {
        return show(id, position, null, Map.of(), null, model);
    }

    @PostMapping("/donatur/janji/{id}/uang")
    String receive(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        ReceivedForm form = ReceivedForm.typed(typed);
        Map<String, String> errors = form.errors(LocalDate.now(clock));
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, Position.FIRST, form, errors, null, model);
        }
        return answer(
                id,
                form,
                pledges.receive(
                        id,
                        Typed.amount(form.amount()),
                        form.reference(),
                        Typed.day(form.day()).orElseThrow()),
                response,
                model);
    }

    @PostMapping("/donatur/janji/{id}/cari")
    String propose(@PathVariable UUID id, HttpServletResponse response, Model model) {
        return answer(id, null, places.propose(id), response, model);
    }

    /** Those ticked, or with the other button all of them. */
    @PostMapping("/donatur/janji/{id}/pastikan")
    String confirm(
            @PathVariable UUID id,
            @RequestParam(name = "orang", defaultValue = "") List<String> chosen,
            @RequestParam(name = "semua", defaultValue = "") String all,
            HttpServletResponse response,
            Model model) {
        Set<UUID> workers =
                chosen.stream()
                        .flatMap(one -> Typed.id(one).stream())
                        .collect(Collectors.toUnmodifiableSet());
        if (workers.isEmpty() && all.isEmpty()) {
            return unanswered(id, "orang", "pledge.form.people", response, model);
        }
        return answer(
                id, null, places.confirm(id, all.isEmpty() ? workers : Set.of()), response, model);
    }

    @PostMapping("/donatur/janji/{id}/lepas")
    String release(
            @PathVariable UUID id,
            @RequestParam(name = "orang") UUID worker,
            @RequestParam(name = "alasan") String reason,
            HttpServletResponse response,
            Model model) {
        return reason.isBlank()
                ? unanswered(id, "alasan", "pledge.form.reason", response, model)
                : answer(id, null, places.release(id, worker, reason), response, model);
    }

    @PostMapping("/donatur/janji/{id}/sk")
    String draft(
            @PathVariable UUID id,
            @RequestParam(name = "nomor") String number,
            @RequestParam(name = "dasar") UUID basis,
            HttpServletResponse response,
            Model model) {
        Pledge pledge = known(pledges.find(id));
        if (number.isBlank()) {
            return unanswered(id, "nomor", "pledge.form.number", response, model);
        }
        return known(drafts.draft(id, basis, number.strip(), titleOfDecree(pledge)))
                .fold(
                        drafted -> "redirect:/sk/" + drafted.decree().id(),
                        refused -> refused(id, null, refused, response, model));
    }

    /** Titles of decrees are read everywhere; which neighbour gives is not. */
    static String titleOfDecree(Pledge pledge) {
        return switch (pledge.donorKind()) {
            case PERSON -> "Perlindungan dari " + pledge.fundName();
            case COMPANY -> "Perlindungan dari " + pledge.donorName();
        };
    }

    @PostMapping("/donatur/janji/{id}/batal")
    String cancel(
            @PathVariable UUID id,
            @RequestParam(name = "alasan") String reason,
            HttpServletResponse response,
            Model model) {
        return reason.isBlank()
                ? unanswered(id, "alasan", "pledge.form.reason", response, model)
                : answer(id, null, pledges.cancel(id, reason), response, model);
    }

    private String unanswered(
            UUID id, String field, String wrong, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(id, Position.FIRST, null, Map.of(field, wrong), null, model);
    }

    private <T> String answer(
            UUID id,
            @Nullable ReceivedForm form,
            Optional<Outcome<T, PledgeRefused>> outcome,
            HttpServletResponse response,
            Model model) {
        return known(outcome)
                .fold(
                        _ -> "redirect:/donatur/janji/" + id,
                        refused -> refused(id, form, refused, response, model));
    }

    private String refused(
            UUID id,
            @Nullable ReceivedForm form,
            Refusal refusal,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return show(id, Position.FIRST, form, Map.of(), refusal, model);
    }

    private String show(
            UUID id,
            Position position,
            @Nullable ReceivedForm typed,
            Map<String, String> errors,
            @Nullable Refusal refusal,
            Model model) {
        Pledge pledge = known(pledges.find(id));
        model.addAttribute(
                "view",
                new PledgeView(
                        pledge,
                        pledges.payments(id),
                        pledges.due(id).orElse(null),
                        Page.of(places.list(id, position, PAGE + 1), PAGE, Place::worker),
                        pledges.undrafted(id).orElse(null),
                        pledges.handover(id).orElse(null),
                        legalBases.list(TerritoryCode.INDONESIA),
                        Acting.required().account(),
                        typed == null ? new ReceivedForm("", "", "") : typed,
                        errors,
                        refusal));
        return "donors/pledge";
    }

    private static <T> T known(Optional<T> thing) {
        return thing.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
