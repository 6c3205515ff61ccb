package id.payung.enrolment.web;

import id.payung.enrolment.CoverageFilter;
import id.payung.enrolment.CoverageLine;
import id.payung.enrolment.Coverages;
import id.payung.funding.FundFilter;
import id.payung.funding.Funds;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Who is covered in a month, by area and by fund. */
@Controller
class CoverageController {
    private static final int PAGE = 50;

    private static final SheetTable<CoverageLine> FILE =
            SheetTable.<CoverageLine>named("kepesertaan")
                    .text("Nama", 30, CoverageLine::name)
                    .code("Kode Wilayah", 16, line -> line.territory().value())
                    .text("Sumber Dana", 34, CoverageLine::fundName)
                    .text("SK", 26, CoverageLine::decreeNumber)
                    .code("Mulai", 10, line -> line.months().first())
                    .code("Sampai", 10, line -> line.months().last());

    private final Coverages coverages;
    private final Funds funds;
    private final Clock clock;

    CoverageController(Coverages coverages, Funds funds, Clock clock) {
        this.coverages = coverages;
        this.funds = funds;
        this.clock = clock;
    }

    @GetMapping("/kepesertaan")
    String show(CoverageQuery query, Position position, Model model) {
        require();
        CoverageFilter filter = query.filter(YearMonth.now(clock));
        model.addAttribute(
                "view",
                new CoverageView(
                        filter,
                        coverages.count(filter),
                        Page.of(
                                coverages.list(filter, position, PAGE + 1),
                                PAGE,
                                CoverageLine::worker),
                        funds.list(FundFilter.all())));
        return "enrolment/coverage";
    }

    @GetMapping("/kepesertaan.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            CoverageQuery query,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require();
        CoverageFilter filter = query.filter(YearMonth.now(clock));
        FILE.download(response, format, to -> coverages.export(filter, position, to));
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /**
     * The filter of the list as it stands in the address.
     *
     * @param berakhir {@code ya} for those whose cover ends with the month
     */
    record CoverageQuery(
            @Nullable YearMonth bulan,
            @Nullable TerritoryCode wilayah,
            @Nullable UUID dana,
            @Nullable String nama,
            @Nullable String berakhir) {
        CoverageFilter filter(YearMonth now) {
            return new CoverageFilter(
                    bulan == null ? now : bulan,
                    wilayah == null ? TerritoryCode.INDONESIA : wilayah,
                    dana,
                    nama == null || nama.isBlank() ? null : nama.strip(),
                    "ya".equals(berakhir));
        }
    }
}
