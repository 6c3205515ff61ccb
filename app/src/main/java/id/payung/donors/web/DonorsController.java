package id.payung.donors.web;

import id.payung.donors.Donor;
import id.payung.donors.DonorFilter;
import id.payung.donors.DonorLine;
import id.payung.donors.Donors;
import id.payung.donors.GiftStories;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetDownload;
import id.payung.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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

/** Lists people and companies who give, shows one, and writes a new one down. */
@Controller
class DonorsController {
    private static final int PAGE = 50;
    private static final List<SheetColumn> COLUMNS =
            List.of(
                    SheetColumn.general("Nama", 34),
                    SheetColumn.general("Jenis", 14),
                    SheetColumn.general("Instansi / Kontak", 30),
                    SheetColumn.textual("Kode Wilayah", 16),
                    SheetColumn.general("Janji", 8),
                    SheetColumn.general("Orang", 8),
                    SheetColumn.general("Uang Masuk", 16),
                    SheetColumn.general("Berakhir", 14));

    private final Donors donors;
    private final GiftStories stories;

    DonorsController(Donors donors, GiftStories stories) {
        this.donors = donors;
        this.stories = stories;
    }

    @GetMapping("/donatur")
    String list(DonorQuery query, Position position, Model model) {
        require(Permission.READ_MONEY);
        DonorFilter filter = query.filter();
        model.addAttribute(
                "view",
                new DonorsView(
                        filter,
                        donors.count(filter),
                        Page.of(
                                donors.list(filter, position, PAGE + 1),
                                PAGE,
                                line -> line.donor().id())));
        return "donors/donors";
    }

    @GetMapping("/donatur.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            DonorQuery query,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require(Permission.READ_MONEY);
        try (SheetWriter file = SheetDownload.table(response, "donatur", format, COLUMNS)) {
            for (DonorLine line :
                    donors.list(query.filter(), position.beginning(), Integer.MAX_VALUE)) {
                file.row(cells(line));
            }
        }
    }

    @GetMapping("/donatur/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute(
                "view",
                new DonorView(
                        stories.of(id)
                                .orElseThrow(
                                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND))));
        return "donors/donor";
    }

    @GetMapping("/donatur/baru")
    String form(Model model) {
        require(Permission.MANAGE_FUNDS);
        return form(DonorForm.blank(), Map.of(), null, model);
    }

    @PostMapping("/donatur/baru")
    String record(
            @RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
        DonorForm form = DonorForm.typed(typed);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, errors, null, model);
        }
        return donors.record(form.wanted())
                .fold(
                        donor -> "redirect:/donatur/" + donor.id(),
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return form(form, Map.of(), refused, model);
                        });
    }

    private static String form(
            DonorForm form, Map<String, String> errors, @Nullable Refusal refusal, Model model) {
        model.addAttribute("view", new DonorFormView(form, errors, refusal));
        return "donors/newdonor";
    }

    private static List<Cell> cells(DonorLine line) {
        return List.of(
                Cell.text(line.donor().name()),
                Cell.text(line.donor().kind() == Donor.Kind.COMPANY ? "perusahaan" : "perorangan"),
                Cell.text(line.donor().belongsTo()),
                Cell.text(line.donor().home().value()),
                Cell.number(line.pledges()),
                Cell.number(line.people()),
                Cell.number(line.received()),
                line.endsOn() == null ? Cell.text("") : Cell.date(line.endsOn()));
    }

    private static void require(Permission permission) {
        if (!Acting.required().may(permission)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
