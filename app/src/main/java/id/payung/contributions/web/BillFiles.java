package id.payung.contributions.web;

import id.payung.contributions.Bill;
import id.payung.contributions.Bills;
import id.payung.contributions.Contributions;
import id.payung.contributions.InsurerFiles;
import id.payung.contributions.InsurerLine;
import id.payung.contributions.PaymentOrder;
import id.payung.shared.Outcome;
import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetDownload;
import id.payung.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The papers of a bill: the cover page of its order, and the file for the insurer. */
@Controller
class BillFiles {
    private static final List<SheetColumn> COLUMNS =
            List.of(
                    SheetColumn.textual("NIK", 20),
                    SheetColumn.general("Nama", 30),
                    SheetColumn.general("Tanggal Lahir", 14),
                    SheetColumn.general("Bulan Iuran", 12),
                    SheetColumn.general("Dasar Upah", 14),
                    SheetColumn.general("JKK", 12),
                    SheetColumn.general("JKM", 12),
                    SheetColumn.general("Jumlah", 12));

    private final Bills bills;
    private final Contributions contributions;
    private final InsurerFiles files;
    private final Printing printing;

    BillFiles(Bills bills, Contributions contributions, InsurerFiles files, Printing printing) {
        this.bills = bills;
        this.contributions = contributions;
        this.files = files;
        this.printing = printing;
    }

    @GetMapping("/iuran/spm/{id}/lembar.pdf")
    ResponseEntity<byte[]> cover(@PathVariable UUID id) {
        PaymentOrder order = known(contributions.order(id));
        Bill bill = known(bills.find(order.bill()));
        return printing.paper()
                .answer(
                        "contributions/spm.jte",
                        new OrderPaper(
                                bill, order, printing.office(), LocalDate.now(printing.clock())),
                        "spm");
    }

    @PostMapping("/iuran/tagihan/{id}/berkas-bpjs")
    void insurerFile(
            @PathVariable UUID id,
            @RequestParam(name = "alasan", defaultValue = "") String reason,
            @RequestParam(name = "format", defaultValue = "xlsx") String format,
            HttpServletResponse response)
            throws IOException {
        if (known(files.mayHave(id, reason)) instanceof Outcome.Refused<?, ?>) {
            throw new ResponseStatusException(
                    reason.isBlank() ? HttpStatus.BAD_REQUEST : HttpStatus.FORBIDDEN);
        }
        write(id, reason, format, response);
    }

    /** The file itself, for whom it was judged that he may have it. */
    void write(UUID id, String reason, String format, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (SheetWriter file = SheetDownload.table(response, "bpjs", format, COLUMNS)) {
            files.write(id, reason, line -> file.row(cells(line)));
        }
    }

    private static List<Cell> cells(InsurerLine line) {
        return List.of(
                Cell.text(line.nik()),
                Cell.text(line.name()),
                Cell.date(line.bornOn()),
                Cell.text(line.month().toString()),
                Cell.number(line.base()),
                Cell.number(line.jkk()),
                Cell.number(line.jkm()),
                Cell.number(line.jkk() + line.jkm()));
    }

    private static <T> T known(Optional<T> thing) {
        return thing.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
