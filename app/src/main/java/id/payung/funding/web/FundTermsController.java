package id.payung.funding.web;

import id.payung.files.HandingOut;
import id.payung.funding.Approvers;
import id.payung.funding.Fund;
import id.payung.funding.FundBases;
import id.payung.funding.FundingRefused;
import id.payung.funding.Funds;
import id.payung.shared.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Changes on what a fund rests, for whom it is, and who approves for it. */
@Controller
class FundTermsController {
    private final Funds funds;
    private final FundBases bases;
    private final Approvers approvers;
    private final HandingOut handingOut;
    private final ShowingFund page;

    FundTermsController(
            Funds funds,
            FundBases bases,
            Approvers approvers,
            HandingOut handingOut,
            ShowingFund page) {
        this.funds = funds;
        this.bases = bases;
        this.approvers = approvers;
        this.handingOut = handingOut;
        this.page = page;
    }

    @PostMapping("/dana/{id}/dasar")
    String note(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "berkas", required = false) @Nullable MultipartFile scan,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Fund fund = fund(id);
        BasisForm form = BasisForm.typed(typed);
        if (!form.errors().isEmpty()) {
            return mend(fund, form.errors(), typed, response, model);
        }
        return after(
                fund,
                bases.note(fund, form.wanted(), BudgetScans.of(scan)),
                typed,
                response,
                model);
    }

    @GetMapping("/dana/dasar/{basis}/berkas.pdf")
    ResponseEntity<Object> scan(@PathVariable UUID basis) {
        return bases.scan(basis).map(handingOut::asAttachment).orElseThrow(ShowingFund::unknown);
    }

    @PostMapping("/dana/{id}/peruntukan")
    String earmark(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Fund fund = fund(id);
        EarmarkForm form = EarmarkForm.typed(typed);
        if (!form.errors().isEmpty()) {
            return mend(fund, form.errors(), typed, response, model);
        }
        return after(
                fund,
                funds.changeEarmark(
                        fund,
                        form.span().orElseThrow(),
                        EarmarkForm.priority(form.priority()).orElseThrow()),
                typed,
                response,
                model);
    }

    @PostMapping("/dana/{id}/penyetuju")
    String name(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Fund fund = fund(id);
        String username = typed.getOrDefault("akun", "").strip();
        return after(fund, approvers.name(fund, username), typed, response, model);
    }

    @PostMapping("/dana/{id}/penyetuju/{account}/cabut")
    String dismiss(
            @PathVariable UUID id,
            @PathVariable UUID account,
            HttpServletResponse response,
            Model model) {
        Fund fund = fund(id);
        return after(fund, approvers.dismiss(fund, account), Map.of(), response, model);
    }

    private String mend(
            Fund fund,
            Map<String, String> errors,
            Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.show(fund.id(), new FundAttempt(null, errors, typed), model);
    }

    private String after(
            Fund fund,
            Outcome<?, FundingRefused> outcome,
            Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        return outcome.fold(
                _ -> "redirect:/dana/" + fund.id(),
                refused -> {
                    response.setStatus(HttpStatus.CONFLICT.value());
                    return page.show(fund.id(), new FundAttempt(refused, Map.of(), typed), model);
                });
    }

    private Fund fund(UUID id) {
        return funds.find(id).orElseThrow(ShowingFund::unknown);
    }
}
