package id.payung.contributions.web;

import id.payung.contributions.Reconciliation;
import id.payung.contributions.Reconciliation.Line;
import id.payung.contributions.Reconciling;
import id.payung.funding.FundFilter;
import id.payung.funding.Funds;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetDownload;
import id.payung.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The reconciliation as a page, as a table and as the record that three parties sign. */
@Controller
class ReconciliationController {
    private static final List<SheetColumn> COLUMNS =
            List.of(
                    SheetColumn.general("Bulan", 12),
                    SheetColumn.general("Orang Ditagih", 14),
                    SheetColumn.general("Tagihan", 16),
                    SheetColumn.general("SPM", 16),
                    SheetColumn.general("SP2D", 16),
                    SheetColumn.general("Kembali", 16),
                    SheetColumn.general("Orang Lunas", 14),
                    SheetColumn.general("Lunas", 16),
                    SheetColumn.general("Penampungan", 16),
                    SheetColumn.general("Belum Lunas", 16),
                    SheetColumn.general("Aktif BPJS", 12));

    private final Reconciling reconciling;
    private final Funds funds;
    private final Printing printing;

    ReconciliationController(Reconciling reconciling, Funds funds, Printing printing) {
        this.reconciling = reconciling;
        this.funds = funds;
        this.printing = printing;
    }

    /** The fund and the months as they stand in the address; this year until now without them. */
    record Query(@Nullable UUID dana, @Nullable YearMonth dari, @Nullable YearMonth sampai) {
        Months months(YearMonth now) {
            YearMonth last = sampai == null ? now : sampai;
            YearMonth first = dari == null ? last.withMonth(1) : dari;
            return new Months(first.isAfter(last) ? last : first, last);
        }
    }

    @GetMapping("/iuran/rekonsiliasi")
    String show(Query query, Model model) {
        model.addAttribute("view", view(query));
        return "contributions/reconciliation";
    }

    @GetMapping("/iuran/rekonsiliasi/berita-acara.pdf")
    ResponseEntity<byte[]> paper(Query query) {
        return printing.paper()
                .answer("contributions/reconciled.jte", view(query), "berita-acara-rekonsiliasi");
    }

    @GetMapping("/iuran/rekonsiliasi.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            Query query,
            Position position,
            HttpServletResponse response)
            throws IOException {
        ReconciliationView view = view(query);
        try (SheetWriter file = SheetDownload.table(response, "rekonsiliasi", format, COLUMNS)) {
            view.lines(position)
                    .forEach(line -> file.row(cells(String.valueOf(line.month()), line)));
            file.row(cells("Jumlah", view.reconciliation().total()));
        }
    }

    private static List<Cell> cells(String name, Line line) {
        return List.of(
                Cell.text(name),
                Cell.number(line.people()),
                Cell.number(line.amount()),
                Cell.number(line.ordered()),
                Cell.number(line.disbursed()),
                Cell.number(line.returned()),
                Cell.number(line.paidPeople()),
                Cell.number(line.paid()),
                Cell.number(line.suspended()),
                Cell.number(line.outstanding()),
                Cell.number(line.active()));
    }

    private ReconciliationView view(Query query) {
        if (!Acting.required().may(Permission.READ_MONEY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        LocalDate today = LocalDate.now(printing.clock());
        Months months = query.months(YearMonth.from(today));
        return new ReconciliationView(
                new Reconciliation(query.dana(), months, reconciling.of(query.dana(), months)),
                funds.list(FundFilter.all()),
                printing.office(),
                today);
    }
}
