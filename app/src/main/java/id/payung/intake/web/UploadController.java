package id.payung.intake.web;

import id.payung.access.Office;
import id.payung.access.Offices;
import id.payung.intake.ListingKinds;
import id.payung.intake.ListingRefused;
import id.payung.intake.Listings;
import id.payung.intake.SentFile;
import id.payung.intake.reading.ListingColumns;
import id.payung.intake.reading.Template;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import id.payung.sheets.SheetDownload;
import id.payung.sheets.SheetFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Takes a file from an officer: the first step of a list. */
@Controller
class UploadController {
    private final Listings listings;
    private final ListingKinds kinds;
    private final Offices offices;

    UploadController(Listings listings, ListingKinds kinds, Offices offices) {
        this.listings = listings;
        this.kinds = kinds;
        this.offices = offices;
    }

    @GetMapping("/daftar/unggah")
    String form(
            @RequestParam(name = "jenis", defaultValue = ListingKinds.PROPOSALS) String kind,
            Model model) {
        return form(null, false, kind, "", model);
    }

    @PostMapping("/daftar/unggah")
    String upload(
            @RequestParam(name = "jenis", defaultValue = ListingKinds.PROPOSALS) String kind,
            @RequestParam(name = "kantor", defaultValue = "") String code,
            @RequestParam(name = "berkas", required = false) @Nullable MultipartFile file,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Office office =
                offices().stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
        if (office == null || file == null || file.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(null, file == null || file.isEmpty(), kind, code, model);
        }
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return listings.upload(office, new SentFile(kind, name, Map.of()), content)
                    .fold(
                            listing -> "redirect:/daftar/" + listing.id() + "/kolom",
                            refused -> refused(refused, kind, code, response, model));
        }
    }

    private String refused(
            ListingRefused refused,
            String kind,
            String code,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(refused, false, kind, code, model);
    }

    private String form(
            @Nullable Refusal refusal, boolean fileMissing, String kind, String code, Model model) {
        Actor actor = Acting.required();
        if (!actor.may(Permission.UPLOAD_LISTINGS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        String own = offices.withId(actor.office()).map(Office::code).orElse("");
        model.addAttribute(
                "view",
                new UploadView(
                        kinds.codes(),
                        kind,
                        offices(),
                        code.isEmpty() ? own : code,
                        fileMissing,
                        refusal));
        return "intake/upload";
    }

    /** The offices in whose name the actor may send lists. */
    private List<Office> offices() {
        Actor actor = Acting.required();
        return actor.territories().stream()
                .flatMap(territory -> offices.inside(territory).stream())
                .filter(office -> actor.may(Permission.UPLOAD_LISTINGS, office.territory()))
                .distinct()
                .toList();
    }

    @GetMapping("/daftar/templat.{format:xlsx|csv}")
    void template(
            @PathVariable String format,
            @RequestParam(name = "jenis", defaultValue = ListingKinds.PROPOSALS) String kind,
            HttpServletResponse response)
            throws IOException {
        ListingColumns columns =
                kinds.columns(kind)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SheetFormat wanted = SheetDownload.format(format);
        Template.write(
                SheetDownload.on(response, "templat-" + kind, wanted), wanted, kind, columns);
    }
}
