package id.payung.funding.web;

import id.payung.files.HandingOut;
import id.payung.funding.Approver;
import id.payung.funding.Approvers;
import id.payung.funding.FundBases;
import id.payung.funding.FundView;
import id.payung.funding.Funds;
import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.legalbases.LegalBasis;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lets programs say on which texts a fund rests and who approves for it. */
@RestController
@RequestMapping("/api/v1")
class FundTermsApi {
    private static final Map<String, String> POINTERS =
            Map.of(
                    "jenis", "/kind",
                    "nomor", "/number",
                    "tanggal", "/dated",
                    "sampai", "/endsOn",
                    "tentang", "/title");

    private final Funds funds;
    private final FundBases bases;
    private final Approvers approvers;
    private final HandingOut handingOut;
    private final Answers answers;

    FundTermsApi(
            Funds funds,
            FundBases bases,
            Approvers approvers,
            HandingOut handingOut,
            Answers answers) {
        this.handingOut = handingOut;
        this.funds = funds;
        this.bases = bases;
        this.approvers = approvers;
        this.answers = answers;
    }

    /** A text on which a fund is to rest; one that is registered is found by its number. */
    record BasisToNote(
            LegalBasis.@NotNull Kind kind,
            @NotBlank String number,
            @NotNull LocalDate dated,
            @Nullable LocalDate endsOn,
            @NotBlank String title) {
        BasisForm form() {
            return new BasisForm(
                    kind.name(),
                    number.strip(),
                    dated.toString(),
                    Objects.toString(endsOn, ""),
                    title.strip());
        }
    }

    /** The name with which somebody signs in. */
    record Named(@NotBlank String username) {}

    /** A text on which a fund rests. */
    record BasisAnswer(
            UUID id,
            LegalBasis.Kind kind,
            String number,
            LocalDate dated,
            @Nullable LocalDate endsOn,
            String title,
            boolean scanned) {
        static BasisAnswer of(LegalBasis text) {
            return new BasisAnswer(
                    text.id(),
                    text.kind(),
                    text.number(),
                    text.dated(),
                    text.endsOn(),
                    text.title(),
                    text.file() != null);
        }
    }

    @Gives(value = BasisAnswer.class, as = Gives.Many.LIST)
    @Operation(operationId = "fundBases", summary = "The texts on which a fund rests")
    @GetMapping("/funds/{id}/legal-bases")
    ResponseEntity<Object> bases(@PathVariable UUID id) {
        return answers.found(
                funds.find(id), fund -> bases.of(fund.id()).stream().map(BasisAnswer::of).toList());
    }

    @Gives(BasisAnswer.class)
    @Operation(
            operationId = "noteFundBasis",
            summary = "Let a fund rest on one more text; noting it twice changes nothing")
    @PostMapping("/funds/{id}/legal-bases")
    ResponseEntity<Object> note(@PathVariable UUID id, @Valid @RequestBody BasisToNote wanted) {
        BasisForm form = wanted.form();
        return answers.with(
                funds.find(id),
                fund ->
                        answers.filled(
                                form.errors(),
                                POINTERS,
                                () ->
                                        answers.done(
                                                bases.note(fund, form.wanted(), null),
                                                BasisAnswer::of)));
    }

    @Gives(BasisAnswer.class)
    @Operation(
            operationId = "noteScannedFundBasis",
            summary = "Let a fund rest on a text and lay its scan beside it, also later")
    @PostMapping("/funds/{id}/legal-bases/scanned")
    ResponseEntity<Object> note(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String dated,
            @RequestParam(defaultValue = "") String endsOn,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        BasisForm form = new BasisForm(kind, number.strip(), dated, endsOn, title.strip());
        return answers.with(
                funds.find(id),
                fund ->
                        answers.filled(
                                form.errors(),
                                Answers.asParameters(POINTERS),
                                () ->
                                        answers.received(
                                                "scan",
                                                scan,
                                                (name, content) ->
                                                        answers.done(
                                                                bases.note(
                                                                        fund,
                                                                        form.wanted(),
                                                                        BudgetScans.of(
                                                                                name, content)),
                                                                BasisAnswer::of))));
    }

    @Gives(as = Gives.Many.FILE)
    @Operation(operationId = "legalBasisScan", summary = "The scan of a text a fund rests on")
    @GetMapping("/legal-bases/{basis}/scan")
    ResponseEntity<Object> scan(@PathVariable UUID basis) {
        return answers.with(bases.scan(basis), handingOut::asAttachment);
    }

    @Gives(value = Approver.class, as = Gives.Many.LIST)
    @Operation(
            operationId = "approvers",
            summary = "Who approves for a fund; nobody named means everybody who may")
    @GetMapping("/funds/{id}/approvers")
    ResponseEntity<Object> approvers(@PathVariable UUID id) {
        return answers.found(
                funds.view(id).filter(FundView::showsMoney),
                _ -> List.<Approver>copyOf(approvers.of(id)));
    }

    @Gives(Approver.class)
    @Operation(operationId = "nameApprover", summary = "Name somebody else who approves")
    @PostMapping("/funds/{id}/approvers")
    ResponseEntity<Object> name(@PathVariable UUID id, @Valid @RequestBody Named named) {
        return answers.done(
                funds.find(id).map(fund -> approvers.name(fund, named.username.strip())),
                approver -> approver);
    }

    @Gives(value = Approver.class, as = Gives.Many.LIST)
    @Operation(operationId = "dismissApprover", summary = "Take somebody off the approvers")
    @DeleteMapping("/funds/{id}/approvers/{account}")
    ResponseEntity<Object> dismiss(@PathVariable UUID id, @PathVariable UUID account) {
        return answers.done(
                funds.find(id)
                        .filter(_ -> isNamed(id, account))
                        .map(fund -> approvers.dismiss(fund, account)),
                fund -> List.<Approver>copyOf(approvers.of(fund.id())));
    }

    private boolean isNamed(UUID fund, UUID account) {
        return approvers.of(fund).stream().anyMatch(one -> one.account().equals(account));
    }
}
