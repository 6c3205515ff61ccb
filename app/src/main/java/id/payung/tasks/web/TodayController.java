package id.payung.tasks.web;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.Typed;
import id.payung.sheets.SheetTable;
import id.payung.tasks.AreaLine;
import id.payung.tasks.TaskOwners;
import id.payung.tasks.TaskRefused;
import id.payung.tasks.Today;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
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

/** Shows a person the day, and lets him say who looks after what. */
@Controller
class TodayController {
    private static final SheetTable<AreaLine> COVERAGE =
            SheetTable.<AreaLine>named("cakupan")
                    .text("Wilayah", 28, AreaLine::area)
                    .number("Terdaftar", 12, AreaLine::workers)
                    .number("Terlindungi", 12, AreaLine::covered)
                    .number("Terlindungi per 1.000", 20, AreaLine::perMille);

    private final Today today;
    private final TaskOwners owners;
    private final Clock clock;

    TodayController(Today today, TaskOwners owners, Clock clock) {
        this.today = today;
        this.owners = owners;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Model model) {
        return worksHere(Acting.required()) ? show(null, model) : "redirect:/donasi";
    }

    /** Cover by area, as on the page. */
    @GetMapping("/cakupan.{format:xlsx|csv}")
    void export(@PathVariable String format, Position position, HttpServletResponse response)
            throws IOException {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        COVERAGE.download(
                response,
                format,
                TodayView.AREAS.sorted(today.coverage(LocalDate.now(clock)), position));
    }

    /** A donor has no work here; his day is what his money did. */
    private static boolean worksHere(Actor reader) {
        return !reader.may(Permission.FOLLOW_PLEDGES)
                || reader.may(Permission.READ_WORKERS)
                || reader.may(Permission.UPLOAD_LISTINGS);
    }

    private String show(@Nullable TaskRefused refusal, Model model) {
        LocalDate date = LocalDate.now(clock);
        model.addAttribute(
                "view",
                new TodayView(
                        today.figures(date),
                        today.coverage(date),
                        owners.ofOffice(),
                        owners.colleagues(),
                        refusal));
        return "tasks/today";
    }

    /**
     * Takes work, gives it to a colleague, or hands it back.
     *
     * @param to the account; empty for nobody
     * @param seen who owned it on the page that was sent; empty for nobody
     */
    @PostMapping("/tugas")
    String give(
            @RequestParam(name = "tugas") String code,
            @RequestParam(name = "kepada", defaultValue = "") String to,
            @RequestParam(name = "pemilik", defaultValue = "") String seen,
            HttpServletResponse response,
            Model model) {
        @Nullable UUID owner = Typed.id(seen).orElse(null);
        Outcome<?, TaskRefused> outcome =
                to.isEmpty()
                        ? owners.handBack(code, owner)
                        : owners.give(code, Typed.id(to).orElse(NOBODY), owner);
        return outcome.fold(
                _ -> "redirect:/",
                refused -> {
                    response.setStatus(HttpStatus.CONFLICT.value());
                    return show(refused, model);
                });
    }

    private static final UUID NOBODY = new UUID(0, 0);
}
