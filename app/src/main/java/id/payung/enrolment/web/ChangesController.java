package id.payung.enrolment.web;

import id.payung.enrolment.Amendments;
import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeRefused;
import id.payung.enrolment.SeatCandidate;
import id.payung.enrolment.SeatChange;
import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.shared.Typed;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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

/** Writes changes of seats onto an amendment, one at a time. */
@Controller
class ChangesController {
    private static final int IN_LINE = 20;
    private static final SheetTable<SeatChange> FILE =
            SheetTable.<SeatChange>named("perubahan-sk")
                    .text("Keluar", 30, SeatChange::leavingName)
                    .text("Masuk", 30, SeatChange::joiningName)
                    .code("Mulai Bulan", 12, change -> change.months().first())
                    .code("Sampai Bulan", 12, change -> change.months().last())
                    .text("Sebab", 30, SeatChange::why)
                    .text("Gugur", 8, change -> change.leftOut() ? "ya" : null);

    private final Amendments amendments;
    private final DecreePage page;
    private final Workers workers;
    private final Clock clock;

    ChangesController(Amendments amendments, DecreePage page, Workers workers, Clock clock) {
        this.amendments = amendments;
        this.page = page;
        this.workers = workers;
        this.clock = clock;
    }

    @GetMapping("/sk/{id}/ubah")
    String form(@PathVariable UUID id, @RequestParam Map<String, String> asked, Model model) {
        ChangeForm form = ChangeForm.typed(asked);
        Decree decree = page.find(id);
        return form(
                decree,
                form.month().isEmpty() ? form.from(proposed(decree.months())) : form,
                null,
                Map.of(),
                model);
    }

    @GetMapping("/sk/{id}/perubahan.{format:xlsx|csv}")
    void export(
            @PathVariable UUID id,
            @PathVariable String format,
            Position position,
            HttpServletResponse response)
            throws IOException {
        UUID amendment = page.find(id).id();
        FILE.download(response, format, to -> amendments.export(amendment, position, to));
    }

    @PostMapping("/sk/{id}/ubah")
    String propose(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        ChangeForm form = ChangeForm.typed(typed);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(page.find(id), form, null, errors, model);
        }
        return amendments
                .propose(id, form.wanted())
                .orElseThrow(DecreePage::unknown)
                .fold(
                        change -> "redirect:/sk/" + change.amendment(),
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return form(page.find(id), form, refused, Map.of(), model);
                        });
    }

    @PostMapping("/sk/{id}/tarik")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(name = "perubahan") UUID change,
            HttpServletResponse response,
            Model model) {
        return amendments
                .withdraw(id, change)
                .orElseThrow(DecreePage::unknown)
                .fold(_ -> "redirect:/sk/" + id, refused -> refused(id, refused, response, model));
    }

    private String refused(
            UUID id, DecreeRefused refused, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return page.show(page.find(id), DecreeAttempt.refused(refused, Map.of()), model);
    }

    private String form(
            Decree decree,
            ChangeForm form,
            @Nullable Refusal refusal,
            Map<String, String> errors,
            Model model) {
        if (!Acting.required().may(Permission.PREPARE_DECREES, decree.territory())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        List<SeatCandidate> candidates =
                Typed.month(form.month())
                        .map(
                                month ->
                                        amendments.candidates(
                                                decree.id(), month, form.name(), IN_LINE))
                        .orElse(List.of());
        model.addAttribute(
                "view",
                new ChangeView(
                        decree,
                        form.leavingId().flatMap(workers::find).orElse(null),
                        form,
                        candidates,
                        refusal,
                        errors));
        return "enrolment/change";
    }

    /** Next month, or the nearest month of the decree. */
    private YearMonth proposed(Months months) {
        YearMonth next = YearMonth.now(clock).plusMonths(1);
        return months.contains(next)
                ? next
                : next.isBefore(months.first()) ? months.first() : months.last();
    }
}
