package id.payung.eligibility.web;

import id.payung.eligibility.Enquiries;
import id.payung.eligibility.EnquiryRefused;
import id.payung.eligibility.Programme;
import id.payung.eligibility.Programmes;
import id.payung.registry.FullIdentities.Person;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetDownload;
import id.payung.sheets.SheetFormat;
import id.payung.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Asks the insurer, and hands out the file that goes to it. */
@Controller
class AskingController {
    private static final List<SheetColumn> COLUMNS =
            List.of(
                    SheetColumn.textual("NIK", 22),
                    SheetColumn.textual("Nama", 30),
                    SheetColumn.textual("Tanggal Lahir", 16),
                    SheetColumn.textual("Jawaban", 24),
                    SheetColumn.textual("Tanggal Jawaban", 16),
                    SheetColumn.textual("Keterangan", 30));

    private final Enquiries enquiries;
    private final Programmes programmes;

    AskingController(Enquiries enquiries, Programmes programmes) {
        this.enquiries = enquiries;
        this.programmes = programmes;
    }

    @GetMapping("/jawaban/tanya")
    String form(
            @RequestParam(name = "program", required = false) @Nullable UUID programme,
            @RequestParam(name = "wilayah", defaultValue = "") String area,
            Model model) {
        return form(programme, area, "", null, model);
    }

    @PostMapping("/jawaban/tanya")
    String ask(
            @RequestParam(name = "program") UUID programme,
            @RequestParam(name = "wilayah", defaultValue = "") String area,
            @RequestParam(name = "alasan", defaultValue = "") String reason,
            HttpServletResponse response,
            Model model) {
        Programme chosen = programmes.find(programme).orElseThrow(AskingController::unknown);
        TerritoryCode territory =
                area.isEmpty()
                        ? home(chosen)
                        : TerritoryCode.parse(area).orElseThrow(AskingController::unknown);
        return enquiries
                .ask(chosen, territory, reason)
                .fold(
                        enquiry -> "redirect:/jawaban?berkas=" + enquiry.id(),
                        refused -> {
                            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                            return form(programme, area, reason, refused, model);
                        });
    }

    /** A post, because each file is an entry on the trail and whole NIKs leave the house. */
    @PostMapping("/jawaban/{id}/berkas.{format:xlsx|csv}")
    void file(@PathVariable UUID id, @PathVariable String format, HttpServletResponse response)
            throws IOException {
        if (write(id, format, response).orElseThrow(AskingController::unknown)
                instanceof Outcome.Refused<Long, EnquiryRefused>) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** Nothing is sent where the file is refused, or there is no such batch. */
    Optional<Outcome<Long, EnquiryRefused>> write(
            UUID id, String format, HttpServletResponse response) throws IOException {
        SheetFormat wanted = SheetDownload.format(format);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Optional<Outcome<Long, EnquiryRefused>> outcome;
        try (SheetWriter file =
                switch (wanted) {
                    case XLSX -> SheetWriter.xlsx(written, "Pertanyaan", COLUMNS);
                    case CSV -> SheetWriter.csv(written, COLUMNS);
                }) {
            outcome = enquiries.write(id, person -> file.row(cells(person)));
        }
        if (outcome.isPresent() && outcome.get() instanceof Outcome.Done<?, ?>) {
            written.writeTo(SheetDownload.on(response, "pertanyaan-bpjs", wanted));
        }
        return outcome;
    }

    private static List<Cell> cells(Person person) {
        return List.of(
                Cell.text(person.nik()),
                Cell.text(person.name()),
                Cell.text(person.bornOn().toString()),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY);
    }

    private String form(
            @Nullable UUID programme,
            String area,
            String reason,
            @Nullable EnquiryRefused refusal,
            Model model) {
        if (!Acting.required().may(Permission.REVEAL_IDENTITY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        List<Programme> offered = programmes.list();
        Programme chosen =
                offered.stream()
                        .filter(one -> programme == null || one.id().equals(programme))
                        .findFirst()
                        .orElse(null);
        TerritoryCode territory = TerritoryCode.parse(area).orElseThrow(AskingController::unknown);
        long people =
                chosen == null
                        ? 0
                        : enquiries.toAsk(chosen, area.isEmpty() ? home(chosen) : territory);
        model.addAttribute(
                "view", new AskingView(offered, chosen, territory, people, reason, refusal));
        return "eligibility/ask";
    }

    /** As much of the programme's area as the actor may open. */
    private static TerritoryCode home(Programme programme) {
        TerritoryCode all = programme.criteria().territory();
        return Acting.required().territories().stream()
                .filter(own -> all.contains(own))
                .findFirst()
                .orElse(all);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
