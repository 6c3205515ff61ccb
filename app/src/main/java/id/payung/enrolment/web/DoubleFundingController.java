package id.payung.enrolment.web;

import id.payung.enrolment.RefusedAttempt;
import id.payung.enrolment.RefusedAttemptFilter;
import id.payung.enrolment.RefusedAttempts;
import id.payung.funding.FundFilter;
import id.payung.funding.Funds;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetDownload;
import id.payung.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Attempts to pay twice for one worker and month, each with both funds by name. */
@Controller
class DoubleFundingController {
    private static final int PAGE = 50;
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final String ID = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";
    private static final Pattern KEY = Pattern.compile(ID + "\\." + ID);
    private static final List<SheetColumn> COLUMNS =
            List.of(
                    SheetColumn.general("Nama", 30),
                    SheetColumn.textual("Kode Wilayah", 16),
                    SheetColumn.general("Diusulkan oleh", 34),
                    SheetColumn.general("Sudah dibiayai", 34),
                    SheetColumn.general("SK", 26),
                    SheetColumn.general("Mulai", 10),
                    SheetColumn.general("Ditolak", 14));

    private final RefusedAttempts attempts;
    private final Funds funds;

    DoubleFundingController(RefusedAttempts attempts, Funds funds) {
        this.attempts = attempts;
        this.funds = funds;
    }

    @GetMapping("/pendanaan-ganda")
    String list(
            @RequestParam(name = "wilayah", defaultValue = "") String area,
            @RequestParam(name = "dana", required = false) @Nullable UUID fund,
            @RequestParam(name = "nama", defaultValue = "") String name,
            @RequestParam(name = "setelah", defaultValue = "") String after,
            Model model) {
        RefusedAttemptFilter filter = filter(area, fund, name);
        String begin = KEY.matcher(after).matches() ? after : null;
        model.addAttribute(
                "view",
                new DoubleFundingView(
                        filter,
                        attempts.count(filter),
                        Page.of(attempts.list(filter, begin, PAGE + 1), PAGE, RefusedAttempt::key),
                        funds.list(FundFilter.all())));
        return "enrolment/doublefunding";
    }

    @GetMapping("/pendanaan-ganda.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            @RequestParam(name = "wilayah", defaultValue = "") String area,
            @RequestParam(name = "dana", required = false) @Nullable UUID fund,
            @RequestParam(name = "nama", defaultValue = "") String name,
            HttpServletResponse response)
            throws IOException {
        RefusedAttemptFilter filter = filter(area, fund, name);
        try (SheetWriter file = SheetDownload.table(response, "pendanaan-ganda", format, COLUMNS)) {
            attempts.export(filter, one -> file.row(cells(one)));
        }
    }

    private static List<Cell> cells(RefusedAttempt one) {
        return List.of(
                Cell.text(one.name()),
                Cell.text(one.territory().value()),
                Cell.text(one.fundName()),
                Cell.text(one.heldByName() == null ? "di luar wilayah" : one.heldByName()),
                Cell.text(one.decreeNumber()),
                Cell.text(one.from().toString()),
                Cell.date(one.refusedAt().atZone(JAKARTA).toLocalDate()));
    }

    private static RefusedAttemptFilter filter(String area, @Nullable UUID fund, String name) {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return new RefusedAttemptFilter(
                TerritoryCode.parse(area)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                fund,
                name.isBlank() ? null : name.strip());
    }
}
