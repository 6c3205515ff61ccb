package id.payung.audit.web;

import id.payung.audit.AuditEntries;
import id.payung.audit.AuditEntry;
import id.payung.audit.AuditFilter;
import id.payung.audit.AuditVerification;
import id.payung.audit.ChainVerdict;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.sheets.SheetTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows the trail, newest first, and has it computed again when asked. */
@Controller
class AuditController {
    private static final int PAGE = 50;

    private static final SheetTable<AuditEntry> FILE =
            SheetTable.<AuditEntry>named("jejak-audit")
                    .number("No", 10, AuditEntry::seq)
                    .code("Waktu", 26, AuditEntry::at)
                    .text("Pelaku", 26, AuditEntry::actor)
                    .text("Tindakan", 28, AuditEntry::action)
                    .code("Kode Wilayah", 16, entry -> entry.territory().value())
                    .text("Rincian", 60, AuditEntry::details);

    private final AuditEntries entries;
    private final AuditVerification verification;

    AuditController(AuditEntries entries, AuditVerification verification) {
        this.entries = entries;
        this.verification = verification;
    }

    @GetMapping("/audit")
    String show(
            @RequestParam(name = "tindakan", defaultValue = "") String action,
            @RequestParam(name = "dari", required = false) @Nullable LocalDate from,
            @RequestParam(name = "sampai", required = false) @Nullable LocalDate to,
            Position position,
            Model model) {
        AuditFilter filter =
                new AuditFilter(
                        action.isBlank() ? null : action.strip(), null, null, null, from, to);
        return show(filter, position, null, model);
    }

    @GetMapping("/audit.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            @RequestParam(name = "tindakan", defaultValue = "") String action,
            @RequestParam(name = "dari", required = false) @Nullable LocalDate from,
            @RequestParam(name = "sampai", required = false) @Nullable LocalDate to,
            Position position,
            HttpServletResponse response)
            throws IOException {
        require();
        AuditFilter filter =
                new AuditFilter(
                        action.isBlank() ? null : action.strip(), null, null, null, from, to);
        FILE.download(response, format, each -> entries.export(filter, position, each));
    }

    @PostMapping("/audit")
    String verify(Model model) {
        require();
        return show(AuditFilter.everything(), Position.FIRST, verification.verify(), model);
    }

    private String show(
            AuditFilter filter, Position position, @Nullable ChainVerdict verdict, Model model) {
        require();
        model.addAttribute(
                "view",
                new AuditView(
                        filter,
                        entries.count(filter),
                        entries.list(filter, position, PAGE),
                        verdict));
        return "audit/audit";
    }

    private static void require() {
        if (!Acting.required().may(Permission.READ_AUDIT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
