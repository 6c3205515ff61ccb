package id.payung.planning.web;

import id.payung.funding.FundFilter;
import id.payung.funding.Funds;
import id.payung.law.FamilyOutlooks;
import id.payung.planning.continuity.Continuity;
import id.payung.planning.continuity.FundReaches;
import id.payung.planning.continuity.LapseFilter;
import id.payung.planning.continuity.LapseLine;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.territory.Territories;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** When cover ends and for whom: the cliff, the people on it, and both as files. */
@Controller
class ContinuityController {
    private static final int PAGE = 50;

    private final Continuity continuity;
    private final Sources sources;
    private final Clock clock;

    /** What stands beside the figures. */
    @org.springframework.stereotype.Component
    record Sources(
            FundReaches reaches, Funds funds, FamilyOutlooks outlooks, Territories territories) {}

    ContinuityController(Continuity continuity, Sources sources, Clock clock) {
        this.continuity = continuity;
        this.sources = sources;
        this.clock = clock;
    }

    @GetMapping("/keberlanjutan")
    String cliff(@RequestParam Map<String, String> asked, Model model) {
        LapseFilter filter = filter(asked);
        model.addAttribute(
                "view",
                new ContinuityView(
                        filter,
                        continuity.cliff(filter),
                        sources.reaches.in(YearMonth.now(clock)),
                        sources.funds.list(FundFilter.all()),
                        sources.outlooks.mostForSchool(LocalDate.now(clock))));
        return "planning/continuity";
    }

    @GetMapping("/keberlanjutan.{format:xlsx|csv}")
    void cliffFile(
            @PathVariable String format,
            @RequestParam Map<String, String> asked,
            Position position,
            HttpServletResponse response)
            throws IOException {
        LapseFiles.CLIFF.download(
                response,
                format,
                ContinuityView.CLIFF.sorted(continuity.cliff(filter(asked)), position));
    }

    @GetMapping("/keberlanjutan/dana.{format:xlsx|csv}")
    void reachesFile(@PathVariable String format, Position position, HttpServletResponse response)
            throws IOException {
        require();
        LapseFiles.REACHES.download(
                response,
                format,
                ContinuityView.REACHES.sorted(sources.reaches.in(YearMonth.now(clock)), position));
    }

    @GetMapping("/keberlanjutan/orang")
    String people(@RequestParam Map<String, String> asked, Position position, Model model) {
        LapseFilter filter = filter(asked);
        model.addAttribute(
                "view",
                new LapsesView(
                        filter,
                        continuity.count(filter),
                        Page.of(
                                continuity.list(filter, position, PAGE + 1),
                                PAGE,
                                LapseLine::worker),
                        sources.funds.list(FundFilter.all())));
        return "planning/lapses";
    }

    @GetMapping("/keberlanjutan/orang.{format:xlsx|csv}")
    void peopleFile(
            @PathVariable String format,
            @RequestParam Map<String, String> asked,
            Position position,
            HttpServletResponse response)
            throws IOException {
        LapseFilter filter = filter(asked);
        LapseFiles.people(sources.territories::name)
                .download(response, format, to -> continuity.export(filter, position, to));
    }

    private LapseFilter filter(Map<String, String> asked) {
        require();
        return Asked.lapses(asked, YearMonth.now(clock));
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
