package id.payung.enrolment.web;

import id.payung.enrolment.RefusedAttempt;
import id.payung.enrolment.RefusedAttemptFilter;
import id.payung.enrolment.RefusedAttempts;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Attempts to pay twice for one worker and month, each with both funds by name. */
@Controller
class DoubleFundingController {
    private static final int PAGE = 50;
    private static final SheetTable<RefusedAttempt> FILE =
            SheetTable.<RefusedAttempt>named("pendanaan-ganda")
                    .text("Nama", 30, RefusedAttempt::name)
                    .code("Kode Wilayah", 16, one -> one.territory().value())
                    .text("Diusulkan oleh", 34, RefusedAttempt::fundName)
                    .text(
                            "Sudah dibiayai",
                            34,
                            one -> one.heldByName() == null ? "di luar wilayah" : one.heldByName())
                    .text("SK", 26, RefusedAttempt::decreeNumber)
                    .code("Mulai", 10, RefusedAttempt::from)
                    .moment("Ditolak", RefusedAttempt::refusedAt);

    private final RefusedAttempts attempts;
    private final Funds funds;

    DoubleFundingController(RefusedAttempts attempts, Funds funds) {
        this.attempts = attempts;
        this.funds = funds;
    }

    @GetMapping("/pendanaan-ganda")
    String list(AttemptQuery query, Position position, Model model) {
        require();
        RefusedAttemptFilter filter = query.filter();
        model.addAttribute(
                "view",
                new DoubleFundingView(
                        filter,
                        attempts.count(filter),
                        Page.of(
                                attempts.list(filter, position, PAGE + 1),
                                PAGE,
                                RefusedAttempt::key),
                        funds.list(FundFilter.all())));
        return "enrolment/doublefunding";
    }

    @GetMapping("/pendanaan-ganda.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            AttemptQuery query,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require();
        FILE.download(response, format, to -> attempts.export(query.filter(), position, to));
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_WORKERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** The filter of the list as it stands in the address. */
    record AttemptQuery(
            @Nullable TerritoryCode wilayah, @Nullable UUID dana, @Nullable String nama) {
        RefusedAttemptFilter filter() {
            return new RefusedAttemptFilter(
                    wilayah == null ? TerritoryCode.INDONESIA : wilayah,
                    dana,
                    nama == null || nama.isBlank() ? null : nama.strip());
        }
    }
}
