package id.payung.enrolment.web;

import id.payung.eligibility.Practice.DecileLeft;
import id.payung.enrolment.DecileLeaver;
import id.payung.enrolment.DecileLeavers;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows who is covered this month though his decile has left the programme. */
@Controller
class DecileLeaversController {
    private static final int PAGE = 50;

    private final DecileLeavers leavers;
    private final Clock clock;

    DecileLeaversController(DecileLeavers leavers, Clock clock) {
        this.leavers = leavers;
        this.clock = clock;
    }

    @GetMapping("/kepesertaan/desil")
    String show(
            @RequestParam(name = "wilayah", defaultValue = "") String area,
            @RequestParam(name = "aturan", required = false) @Nullable DecileLeft rule,
            @RequestParam(name = "setelah", required = false) @Nullable UUID after,
            Model model) {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        TerritoryCode territory =
                TerritoryCode.parse(area)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        YearMonth month = YearMonth.now(clock);
        model.addAttribute(
                "view",
                new DecileLeaversView(
                        territory,
                        rule,
                        leavers.count(month, territory, rule),
                        Page.of(
                                leavers.list(month, territory, rule, after, PAGE + 1),
                                PAGE,
                                DecileLeaver::worker)));
        return "enrolment/decile-leavers";
    }
}
