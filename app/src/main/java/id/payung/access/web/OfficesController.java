package id.payung.access.web;

import id.payung.access.Office;
import id.payung.access.OfficeFilter;
import id.payung.access.OfficeLine;
import id.payung.access.Offices;
import id.payung.shared.Page;
import id.payung.shared.Phrasebook;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.shared.Typed;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the offices an administrator looks after, and opens new ones. */
@Controller
class OfficesController {
    private static final int PAGE = 50;

    private static final SheetTable<OfficeLine> FILE =
            SheetTable.<OfficeLine>named("kantor")
                    .code("Kode", 18, line -> line.office().code())
                    .text("Nama", 44, line -> line.office().name())
                    .said(
                            "Jenis",
                            28,
                            Phrasebook.of("messages/access-pages"),
                            line -> "office.kind." + line.office().kind())
                    .code("Kode Wilayah", 16, line -> line.office().territory().value())
                    .code("Akun", 8, OfficeLine::accounts);

    private final Offices offices;

    OfficesController(Offices offices) {
        this.offices = offices;
    }

    @GetMapping("/kantor")
    String list(
            OfficeQuery query,
            Position position,
            @RequestParam(name = "dibuka", defaultValue = "-1") int opened,
            Model model) {
        Administrators.only();
        OfficeFilter filter = query.filter();
        model.addAttribute(
                "view",
                new OfficesView(
                        filter,
                        offices.count(filter),
                        Page.of(
                                offices.page(filter, position, PAGE + 1),
                                PAGE,
                                line -> line.office().id()),
                        opened));
        return "access/offices";
    }

    @GetMapping("/kantor.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            OfficeQuery query,
            Position position,
            HttpServletResponse response)
            throws IOException {
        Administrators.only();
        FILE.download(
                response,
                format,
                offices.page(query.filter(), position.beginning(), Integer.MAX_VALUE));
    }

    @GetMapping("/kantor/buka")
    String form(@RequestParam(name = "wilayah", defaultValue = "") String area, Model model) {
        Administrators.only();
        return form(OfficeForm.at(area), Map.of(), null, model);
    }

    @PostMapping("/kantor/buka")
    String open(
            @RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
        OfficeForm form = OfficeForm.typed(typed);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, errors, null, model);
        }
        return offices.add(form.code(), form.name(), form.chosen().orElseThrow(), form.area())
                .fold(
                        (Office opened) -> "redirect:/akun/buka?kantor=" + opened.code(),
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return form(form, Map.of(), refused, model);
                        });
    }

    private static String form(
            OfficeForm form, Map<String, String> errors, @Nullable Refusal refusal, Model model) {
        model.addAttribute("view", new OfficeFormView(form, errors, refusal));
        return "access/openoffice";
    }

    @GetMapping("/kantor/desa")
    String governments(
            @RequestParam(name = "wilayah", defaultValue = "") String area, Model model) {
        Administrators.only();
        return governments(OfficeForm.at(area), Map.of(), null, model);
    }

    /** Opens the offices of all districts and villages of an area at once. */
    @PostMapping("/kantor/desa")
    String openGovernments(
            @RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
        OfficeForm form = OfficeForm.typed(typed);
        if (Typed.area(form.territory()).isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return governments(form, Map.of("wilayah", "office.form.area"), null, model);
        }
        return offices.openGovernments(form.area())
                .fold(
                        opened ->
                                "redirect:/kantor?wilayah="
                                        + form.area().value()
                                        + "&dibuka="
                                        + opened,
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return governments(form, Map.of(), refused, model);
                        });
    }

    private static String governments(
            OfficeForm form, Map<String, String> errors, @Nullable Refusal refusal, Model model) {
        model.addAttribute("view", new OfficeFormView(form, errors, refusal));
        return "access/governments";
    }
}
