package id.payung.eligibility.verification.web;

import id.payung.eligibility.Programmes;
import id.payung.eligibility.verification.VerificationSessions;
import id.payung.eligibility.verification.VisitFilter;
import id.payung.eligibility.verification.VisitLine;
import id.payung.eligibility.verification.WorkLists;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.territory.Territories;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where visits are still to be made, and whom to visit there. */
@Controller
class WorkListPages {
    private static final int PAGE = 50;

    private final WorkLists lists;
    private final VerificationSessions sessions;
    private final WorkListFilters filters;
    private final Programmes programmes;
    private final Territories territories;

    WorkListPages(
            WorkLists lists,
            VerificationSessions sessions,
            WorkListFilters filters,
            Programmes programmes,
            Territories territories) {
        this.lists = lists;
        this.sessions = sessions;
        this.filters = filters;
        this.programmes = programmes;
        this.territories = territories;
    }

    @GetMapping("/verval")
    String areas(@RequestParam Map<String, String> typed, Model model) {
        require(Permission.READ_WORKERS);
        VisitFilter filter = filters.read(typed).orHome(Acting.required().territories());
        model.addAttribute("view", new WorkListView.Areas(filter, lists.byArea(filter)));
        return "verification/areas";
    }

    @GetMapping("/verval.{format:xlsx|csv}")
    void exportAreas(
            @PathVariable String format,
            @RequestParam Map<String, String> typed,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require(Permission.READ_WORKERS);
        VisitFilter filter = filters.read(typed).orHome(Acting.required().territories());
        WorkSheet.areas(territories::name)
                .download(
                        response,
                        format,
                        WorkListView.Areas.columns(territories::name)
                                .sorted(lists.byArea(filter), position));
    }

    @GetMapping("/verval/orang")
    String people(
            @RequestParam Map<String, String> typed,
            Position position,
            HttpServletResponse response,
            Model model) {
        require(Permission.READ_WORKERS);
        VisitFilter filter = filters.read(typed);
        Page<VisitLine> page = lists.list(filter, position, PAGE);
        boolean unmasked = sessions.isOpen(filter.territory());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute(
                "view",
                new WorkListView.People(
                        filter,
                        lists.count(filter),
                        new Page<>(
                                sessions.unmasked(filter.territory(), page.items()), page.next()),
                        programmes.list(),
                        unmasked));
        return "verification/people";
    }

    @GetMapping("/verval/orang.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            @RequestParam Map<String, String> typed,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require(Permission.READ_WORKERS);
        WorkSheet.write(lists, filters.read(typed), position, format, response);
    }

    /** Opens a territory: from now on its NIKs stand in full before this officer. */
    @PostMapping("/verval/sesi")
    String open(@RequestParam(name = "wilayah") String area) {
        TerritoryCode territory =
                TerritoryCode.parse(area)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return sessions.open(territory)
                .fold(
                        _ ->
                                territory.level() == TerritoryCode.Level.VILLAGE
                                        ? "redirect:/verval/isi?wilayah=" + territory.value()
                                        : "redirect:/verval/orang?wilayah=" + territory.value(),
                        _ -> {
                            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
                        });
    }

    static void require(Permission permission) {
        if (!Acting.required().may(permission)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
