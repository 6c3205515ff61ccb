package id.payung.eligibility.web;

import id.payung.eligibility.Programme;
import id.payung.eligibility.Programmes;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Lists the programmes of help, which everybody may read, and opens a new one. */
@Controller
class ProgrammesController {
    private static final SheetTable<Programme> FILE =
            SheetTable.<Programme>named("program")
                    .code("Kode", 18, Programme::code)
                    .text("Nama", 40, Programme::name)
                    .code("Kode Wilayah", 16, one -> one.territory().value())
                    .text("Dasar", 50, one -> one.criteria().reference());

    private final Programmes programmes;
    private final LegalAges ages;

    ProgrammesController(Programmes programmes, LegalAges ages) {
        this.programmes = programmes;
        this.ages = ages;
    }

    @GetMapping("/program")
    String list(
            @RequestParam(name = "nama", defaultValue = "") String words,
            Position position,
            Model model) {
        model.addAttribute("view", ProgrammesView.of(programmes.list(), words, position));
        return "eligibility/programmes";
    }

    @GetMapping("/program.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            @RequestParam(name = "nama", defaultValue = "") String words,
            Position position,
            HttpServletResponse response)
            throws IOException {
        FILE.download(
                response,
                format,
                ProgrammesView.of(programmes.list(), words, position).programmes());
    }

    @GetMapping("/program/baru")
    String form(Model model) {
        if (!Acting.required().may(Permission.MANAGE_FUNDS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return form(ProgrammeForm.blank(), Map.of(), null, model);
    }

    @PostMapping("/program/baru")
    String open(
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        ProgrammeForm form = ProgrammeForm.typed(typed);
        Map<String, String> errors = form.errors(ages.today());
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, errors, null, model);
        }
        return programmes
                .open(form.code(), form.name(), form.area(), form.criteria().wanted())
                .fold(
                        opened -> "redirect:/program/" + opened.id() + "?tersimpan=baru",
                        refused -> {
                            response.setStatus(HttpStatus.CONFLICT.value());
                            return form(form, Map.of(), refused, model);
                        });
    }

    private String form(
            ProgrammeForm form,
            Map<String, String> errors,
            @Nullable Refusal refusal,
            Model model) {
        model.addAttribute("view", new ProgrammeFormView(form, errors, refusal, ages.today()));
        return "eligibility/openprogramme";
    }
}
