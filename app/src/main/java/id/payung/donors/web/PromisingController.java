package id.payung.donors.web;

import id.payung.donors.Donor;
import id.payung.donors.Donors;
import id.payung.donors.Pledge;
import id.payung.donors.Pledges;
import id.payung.donors.web.PledgeFormView.Neighbour;
import id.payung.funding.Fund;
import id.payung.funding.FundFilter;
import id.payung.funding.Funds;
import id.payung.registry.WorkerFilter;
import id.payung.registry.WorkerLine;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Writes a donor's promise down: for neighbours he names, found by their names, or for so many. */
@Controller
class PromisingController {
    private static final int FOUND = 20;

    private final Donors donors;
    private final Pledges pledges;
    private final Funds funds;
    private final Workers workers;
    private final Clock clock;

    PromisingController(Donors donors, Pledges pledges, Funds funds, Workers workers, Clock clock) {
        this.donors = donors;
        this.pledges = pledges;
        this.funds = funds;
        this.workers = workers;
        this.clock = clock;
    }

    @GetMapping("/donatur/{id}/janji")
    String form(
            @PathVariable UUID id,
            @RequestParam(name = "lanjutan", required = false) @Nullable UUID renews,
            Model model) {
        PledgeForm form =
                renews == null
                        ? PledgeForm.blank(YearMonth.now(clock))
                        : pledges.find(renews).map(PledgeForm::renewing).orElseThrow(this::unknown);
        return form(donor(id), form, Map.of(), null, model);
    }

    /** With a search nothing is written yet: whoever is found stands beside whoever is chosen. */
    @PostMapping("/donatur/{id}/janji")
    String promise(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Donor donor = donor(id);
        PledgeForm form = PledgeForm.typed(typed);
        if (typed.containsKey("cari")) {
            return form(donor, form, Map.of(), null, model);
        }
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(donor, form, errors, null, model);
        }
        return pledges.promise(form.wanted(donor.id()))
                .fold(
                        (Pledge pledge) -> "redirect:/donatur/janji/" + pledge.id(),
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return form(donor, form, Map.of(), refused, model);
                        });
    }

    private String form(
            Donor donor,
            PledgeForm form,
            Map<String, String> errors,
            @Nullable Refusal refusal,
            Model model) {
        List<Neighbour> chosen = chosen(form);
        model.addAttribute(
                "view",
                new PledgeFormView(
                        donor, form, errors, refusal, fundsFor(donor), chosen, found(form)));
        return "donors/promise";
    }

    private List<Neighbour> chosen(PledgeForm form) {
        return form.ids().stream()
                .flatMap(id -> workers.find(id).stream())
                .map(
                        worker ->
                                new Neighbour(
                                        worker.id().toString(),
                                        worker.name(),
                                        worker.territory().value()))
                .sorted(Comparator.comparing(Neighbour::name))
                .toList();
    }

    private List<WorkerLine> found(PledgeForm form) {
        return form.search().isEmpty()
                ? List.of()
                : workers
                        .list(
                                new WorkerFilter(
                                        TerritoryCode.INDONESIA, form.search(), null, null),
                                Position.FIRST,
                                FOUND)
                        .items()
                        .stream()
                        .filter(line -> !form.ids().contains(line.id()))
                        .toList();
    }

    private List<Fund> fundsFor(Donor donor) {
        Fund.Kind kind = donor.kind() == Donor.Kind.COMPANY ? Fund.Kind.COMPANY : Fund.Kind.DONOR;
        return funds.list(FundFilter.all()).stream()
                .map(view -> view.fund())
                .filter(fund -> fund.kind() == kind)
                .filter(fund -> Acting.required().may(Permission.MANAGE_FUNDS, fund.territory()))
                .toList();
    }

    private Donor donor(UUID id) {
        Donor donor = donors.find(id).orElseThrow(this::unknown);
        if (!Acting.required().may(Permission.MANAGE_FUNDS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return donor;
    }

    private ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
