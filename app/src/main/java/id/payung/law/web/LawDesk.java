package id.payung.law.web;

import id.payung.law.Comparison;
import id.payung.law.Confirmations;
import id.payung.law.Correction;
import id.payung.law.CorrectionRefused;
import id.payung.law.LawCorrections;
import id.payung.law.LawInForce;
import id.payung.law.Standing;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk of whoever keeps the law: confirms its values, proposes and decides corrections. */
@Controller
class LawDesk {
    private static final String DESK = "redirect:/hukum/koreksi";

    private final LawInForce law;
    private final LawCorrections corrections;
    private final Confirmations confirmations;

    LawDesk(LawInForce law, LawCorrections corrections, Confirmations confirmations) {
        this.law = law;
        this.corrections = corrections;
        this.confirmations = confirmations;
    }

    @GetMapping("/hukum/koreksi")
    String desk(Model model) {
        return desk(null, model);
    }

    @GetMapping("/hukum/koreksi/{id}")
    String correction(@PathVariable UUID id, Model model) {
        return correction(id, null, model);
    }

    @PostMapping("/hukum/koreksi")
    String propose(@RequestParam(name = "berkas") String path, Model model) {
        onlyKeepers();
        return corrections
                .propose(path)
                .fold(proposed -> DESK + "/" + proposed.id(), refused -> desk(refused, model));
    }

    @PostMapping("/hukum/koreksi/{id}/setujui")
    String approve(@PathVariable UUID id, Model model) {
        return decided(id, () -> corrections.approve(id), model);
    }

    @PostMapping("/hukum/koreksi/{id}/tolak")
    String reject(@PathVariable UUID id, Model model) {
        return decided(id, () -> corrections.reject(id), model);
    }

    @PostMapping("/hukum/pastikan")
    String confirm(
            @RequestParam(name = "berkas") String path,
            @RequestParam(name = "sejak") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate from,
            @RequestParam(name = "sumber") String source,
            @RequestParam(name = "halaman") String page,
            @RequestParam(name = "pasal") String article,
            RedirectAttributes back) {
        onlyKeepers();
        confirmations
                .confirm(path, from, source, page)
                .orElseThrow(LawDesk::missing)
                .fold(_ -> back, refused -> back.addAttribute("masalah", refused.code()));
        return "redirect:/hukum/pasal/" + article.replaceAll("[^a-z0-9-]", "");
    }

    private String desk(@Nullable Refusal refusal, Model model) {
        onlyKeepers();
        model.addAttribute(
                "view",
                new LawDeskView(
                        corrections.directory(),
                        corrections.found(),
                        corrections.list(),
                        corrections.standings(),
                        law.setAside(),
                        refusal));
        return "law/corrections";
    }

    private String correction(UUID id, @Nullable Refusal refusal, Model model) {
        onlyKeepers();
        Correction correction = corrections.find(id).orElseThrow(LawDesk::missing);
        Comparison comparison = corrections.compare(correction.path(), correction.body());
        model.addAttribute(
                "view",
                new CorrectionView(
                        correction,
                        corrections.standings().getOrDefault(id, Standing.REPLACED),
                        comparison,
                        refusal));
        return "law/correction";
    }

    private String decided(
            UUID id,
            Supplier<Optional<Outcome<Correction, CorrectionRefused>>> decision,
            Model model) {
        onlyKeepers();
        return decision.get()
                .orElseThrow(LawDesk::missing)
                .fold(_ -> DESK + "/" + id, refused -> correction(id, refused, model));
    }

    private static void onlyKeepers() {
        if (!Acting.required().may(Permission.KEEP_LAW)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
