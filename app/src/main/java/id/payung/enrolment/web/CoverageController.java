package id.payung.enrolment.web;

import id.payung.enrolment.CoverageFilter;
import id.payung.enrolment.CoverageLine;
import id.payung.enrolment.Coverages;
import id.payung.funding.FundFilter;
import id.payung.funding.Funds;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who is covered in a month, by area and by fund. */
@Controller
class CoverageController {
    private static final int PAGE = 50;

    private final Coverages coverages;
    private final Funds funds;
    private final Clock clock;

    CoverageController(Coverages coverages, Funds funds, Clock clock) {
        this.coverages = coverages;
        this.funds = funds;
        this.clock = clock;
    }

    @GetMapping("/kepesertaan")
    String show(
            @RequestParam(name = "bulan", required = false) @Nullable YearMonth month,
            @RequestParam(name = "wilayah", defaultValue = "") String area,
            @RequestParam(name = "dana", required = false) @Nullable UUID fund,
            @RequestParam(name = "nama", defaultValue = "") String name,
            @RequestParam(name = "berakhir", defaultValue = "") String lapsing,
            @RequestParam(name = "setelah", required = false) @Nullable UUID after,
            Model model) {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        CoverageFilter filter =
                new CoverageFilter(
                        month == null ? YearMonth.now(clock) : month,
                        TerritoryCode.parse(area)
                                .orElseThrow(
                                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                        fund,
                        name.isBlank() ? null : name.strip(),
                        lapsing.equals("ya"));
        List<CoverageLine> found = coverages.list(filter, after, PAGE + 1);
        model.addAttribute(
                "view",
                new CoverageView(
                        filter,
                        coverages.count(filter),
                        Page.of(found, PAGE, CoverageLine::worker),
                        funds.list(FundFilter.all())));
        return "enrolment/coverage";
    }
}
