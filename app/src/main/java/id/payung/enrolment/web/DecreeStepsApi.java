package id.payung.enrolment.web;

import id.payung.enrolment.Decrees;
import id.payung.enrolment.SignedPaper;
import id.payung.files.HandingOut;
import id.payung.http.Answers;
import id.payung.http.Gives;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lets programs take the steps of a decree, each with the token of the person who may take it. */
@RestController
@RequestMapping("/api/v1/decrees/{id}")
class DecreeStepsApi {
    private final Decrees decrees;
    private final HandingOut handingOut;
    private final Answers answers;

    DecreeStepsApi(Decrees decrees, HandingOut handingOut, Answers answers) {
        this.decrees = decrees;
        this.handingOut = handingOut;
        this.answers = answers;
    }

    @Gives(DecreeAnswer.class)
    @Operation(operationId = "submitDecree", summary = "Hand a draft up to be checked")
    @PostMapping("/submit")
    ResponseEntity<Object> submit(@PathVariable UUID id) {
        return answers.done(decrees.submit(id), DecreeAnswer::of);
    }

    @Gives(DecreeAnswer.class)
    @Operation(
            operationId = "checkDecree",
            summary = "Say that what somebody else handed up is right")
    @PostMapping("/check")
    ResponseEntity<Object> check(@PathVariable UUID id) {
        return answers.done(decrees.check(id), DecreeAnswer::of);
    }

    @Gives(DecreeAnswer.class)
    @Operation(operationId = "sendDecreeBack", summary = "Return a decree to be mended")
    @PostMapping("/send-back")
    ResponseEntity<Object> sendBack(@PathVariable UUID id, @Valid @RequestBody Reason why) {
        return answers.done(decrees.sendBack(id, why.reason.strip()), DecreeAnswer::of);
    }

    @Gives(ApprovalAnswer.class)
    @Operation(
            operationId = "approveDecree",
            summary = "Approve what somebody else prepared: seats are reserved, money is promised")
    @PostMapping("/approve")
    ResponseEntity<Object> approve(@PathVariable UUID id) {
        return answers.done(decrees.approve(id), ApprovalAnswer::of);
    }

    @Gives(DecreeAnswer.class)
    @Operation(operationId = "rejectDecree", summary = "Turn a decree down for good")
    @PostMapping("/reject")
    ResponseEntity<Object> reject(@PathVariable UUID id, @Valid @RequestBody Reason why) {
        return answers.done(decrees.reject(id, why.reason.strip()), DecreeAnswer::of);
    }

    @Gives(DecreeAnswer.class)
    @Operation(
            operationId = "signDecree",
            summary = "Record the signature with its scan: cover begins, unless it needs a PKS")
    @PostMapping("/sign")
    ResponseEntity<Object> sign(
            @PathVariable UUID id,
            @RequestParam String number,
            @RequestParam LocalDate signedOn,
            @RequestParam String signatory,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        return answers.with(
                decrees.find(id),
                _ ->
                        answers.received(
                                "scan",
                                scan,
                                (name, content) ->
                                        answers.done(
                                                decrees.sign(
                                                        id,
                                                        new SignedPaper(
                                                                number.strip(),
                                                                signedOn,
                                                                signatory.strip(),
                                                                name,
                                                                content)),
                                                DecreeAnswer::of)));
    }

    @Gives(as = Gives.Many.FILE)
    @Operation(operationId = "decreeScan", summary = "The scan of a signed decree")
    @GetMapping("/scan")
    ResponseEntity<Object> scan(@PathVariable UUID id) {
        return answers.with(decrees.scan(id), handingOut::asAttachment);
    }

    @Gives(DecreeAnswer.class)
    @Operation(operationId = "agreeDecree", summary = "Put the agreement (PKS) beside a decree")
    @PostMapping("/agreement")
    ResponseEntity<Object> agree(@PathVariable UUID id, @Valid @RequestBody Agreement wanted) {
        return answers.done(decrees.agree(id, wanted.legalBasis), DecreeAnswer::of);
    }

    @Gives(DecreeAnswer.class)
    @Operation(
            operationId = "cancelDecree",
            summary = "Take a decree back before its cover begins: seats and money are free again")
    @PostMapping("/cancel")
    ResponseEntity<Object> cancel(@PathVariable UUID id, @Valid @RequestBody Reason why) {
        return answers.done(decrees.cancel(id, why.reason.strip()), DecreeAnswer::of);
    }

    /** Why it was done; it stands in the decree's course. */
    record Reason(@NotBlank @Size(max = 500) String reason) {}

    /** The legal basis of kind PKS. */
    record Agreement(@NotNull UUID legalBasis) {}
}
