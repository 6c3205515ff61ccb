package id.payung.eligibility.verification.web;

import id.payung.eligibility.verification.VerificationSessions;
import id.payung.eligibility.verification.VisitFilter;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import id.payung.sheets.SheetDownload;
import id.payung.sheets.SheetFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What officers carry from door to door: the form on paper, and the sheet that comes back. */
@Controller
class WorkListPapers {
    private final VerificationSessions sessions;
    private final WorkListFilters filters;
    private final PaperForm paper;
    private final VisitSheet sheet;

    WorkListPapers(
            VerificationSessions sessions,
            WorkListFilters filters,
            PaperForm paper,
            VisitSheet sheet) {
        this.sessions = sessions;
        this.filters = filters;
        this.paper = paper;
        this.sheet = sheet;
    }

    /** The work list of one village to be printed and carried from door to door. */
    @GetMapping("/verval/formulir.pdf")
    ResponseEntity<byte[]> form(@RequestParam Map<String, String> typed) throws IOException {
        WorkListPages.require(Permission.VERIFY_WORKERS);
        TerritoryCode village = WorkListFilters.village(typed.getOrDefault("wilayah", ""));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"verval-%s.pdf\"".formatted(village.value()))
                .body(paper.pdf(filters.read(typed), filters.today()));
    }

    /** Only for whoever has opened the territory: a row is known by its whole NIK. */
    @GetMapping("/verval/lembar.xlsx")
    void sheet(@RequestParam Map<String, String> typed, HttpServletResponse response)
            throws IOException {
        VisitFilter filter = filters.read(typed);
        if (!sessions.isOpen(filter.territory())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        sheet.write(
                filter,
                SheetDownload.on(
                        response, "lembar-verval-" + filter.territory().value(), SheetFormat.XLSX));
    }
}
