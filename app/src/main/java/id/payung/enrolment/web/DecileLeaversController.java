package id.payung.enrolment.web;

import id.payung.eligibility.Practice.DecileLeft;
import id.payung.enrolment.DecileLeaver;
import id.payung.enrolment.DecileLeaverFilter;
import id.payung.enrolment.DecileLeavers;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows who is covered this month though his decile has left the programme. */
@Controller
class DecileLeaversController {
    private static final int PAGE = 50;

    private static final SheetTable<DecileLeaver> FILE =
            SheetTable.<DecileLeaver>named("desil-keluar")
                    .text("Nama", 30, DecileLeaver::name)
                    .code("Kode Wilayah", 16, line -> line.territory().value())
                    .text("Sumber Dana", 34, DecileLeaver::fund)
                    .number("Desil", 8, line -> line.fact().decile())
                    .text("Sumber", 14, line -> line.fact().source())
                    .day("Tanggal Acuan", line -> line.fact().refersTo())
                    .number("Desil Program Dari", 18, DecileLeaver::lowest)
                    .number("Desil Program Sampai", 20, DecileLeaver::highest);

    private final DecileLeavers leavers;
    private final Clock clock;

    DecileLeaversController(DecileLeavers leavers, Clock clock) {
        this.leavers = leavers;
        this.clock = clock;
    }

    @GetMapping("/kepesertaan/desil")
    String show(LeaverQuery query, Position position, Model model) {
        require();
        DecileLeaverFilter filter = query.filter(YearMonth.now(clock));
        model.addAttribute(
                "view",
                new DecileLeaversView(
                        filter,
                        leavers.count(filter),
                        Page.of(
                                leavers.list(filter, position, PAGE + 1),
                                PAGE,
                                DecileLeaver::worker)));
        return "enrolment/decile-leavers";
    }

    @GetMapping("/kepesertaan/desil.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            LeaverQuery query,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require();
        DecileLeaverFilter filter = query.filter(YearMonth.now(clock));
        FILE.download(response, format, to -> leavers.export(filter, position, to));
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** The filter of the list as it stands in the address. */
    record LeaverQuery(@Nullable TerritoryCode wilayah, @Nullable DecileLeft aturan) {
        DecileLeaverFilter filter(YearMonth now) {
            return new DecileLeaverFilter(
                    now, wilayah == null ? TerritoryCode.INDONESIA : wilayah, aturan);
        }
    }
}
