package id.payung.enrolment.web;

import id.payung.enrolment.Decree;
import id.payung.enrolment.Decree.State;
import id.payung.enrolment.DecreeRefused;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.MemberFilter;
import id.payung.enrolment.MemberFilter.Standing;
import id.payung.enrolment.MemberLine;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
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

/** One decree: who stands on it, and the steps from draft to approval and back. */
@Controller
class DecreeController {
    private static final SheetTable<MemberLine> FILE =
            SheetTable.<MemberLine>named("orang-sk")
                    .text("Nama", 30, MemberLine::name)
                    .code("Kode Wilayah", 16, line -> line.territory().value())
                    .day("Mulai", MemberLine::startsOn)
                    .day("Sampai", line -> line.endsOn().minusDays(1))
                    .text("Sudah dibiayai", 34, MemberLine::heldBy);

    private final Decrees decrees;
    private final DecreePage page;

    DecreeController(Decrees decrees, DecreePage page) {
        this.decrees = decrees;
        this.page = page;
    }

    @GetMapping("/sk/{id}")
    String show(@PathVariable UUID id, MembersQuery query, Position position, Model model) {
        return page.show(page.find(id), query.of(id), position, DecreeAttempt.none(), model);
    }

    @GetMapping("/sk/{id}/orang.{format:xlsx|csv}")
    void export(
            @PathVariable UUID id,
            @PathVariable String format,
            MembersQuery query,
            Position position,
            HttpServletResponse response)
            throws IOException {
        MemberFilter filter = query.of(page.find(id).id());
        FILE.download(response, format, to -> decrees.exportMembers(filter, position, to));
    }

    /** Whom of a decree the address asks for. */
    record MembersQuery(
            @Nullable Standing orang, @Nullable TerritoryCode wilayah, @Nullable String nama) {
        MemberFilter of(UUID decree) {
            return MemberFilter.of(decree, orang == null ? Standing.PLACED : orang)
                    .inside(wilayah == null ? TerritoryCode.INDONESIA : wilayah)
                    .named(nama);
        }
    }

    @PostMapping("/sk/{id}/ajukan")
    String submit(@PathVariable UUID id, HttpServletResponse response, Model model) {
        return after(State.SUBMITTED, id, decrees.submit(id), response, model);
    }

    @PostMapping("/sk/{id}/periksa")
    String check(@PathVariable UUID id, HttpServletResponse response, Model model) {
        return after(State.CHECKED, id, decrees.check(id), response, model);
    }

    @PostMapping("/sk/{id}/kembalikan")
    String sendBack(
            @PathVariable UUID id,
            @RequestParam(name = "alasan", defaultValue = "") String reason,
            HttpServletResponse response,
            Model model) {
        return after(State.DRAFT, id, decrees.sendBack(id, reason.strip()), response, model);
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

    @PostMapping("/sk/{id}/batalkan")
    String cancel(
            @PathVariable UUID id,
            @RequestParam(name = "alasan", defaultValue = "") String reason,
            HttpServletResponse response,
            Model model) {
        return after(State.CANCELLED, id, decrees.cancel(id, reason.strip()), response, model);
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
        return switch (outcome.orElseThrow(DecreePage::unknown)) {
            case Outcome.Done<?, ?> _ -> "redirect:/sk/" + id;
            case Outcome.Refused<?, ?>(DecreeRefused.WrongState(State state))
                    when state == wanted && isOwnStep(id) ->
                    "redirect:/sk/" + id;
            case Outcome.Refused<?, ?> refused -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                Decree decree = page.find(id);
                yield page.show(decree, DecreeAttempt.refused(refused.reason(), Map.of()), model);
            }
        };
    }

    /** The step was taken a moment ago by the same person: a button pressed twice is no mistake. */
    private boolean isOwnStep(UUID decree) {
        return decrees.course(decree).getFirst().by().equals(Acting.required().account());
    }
}
