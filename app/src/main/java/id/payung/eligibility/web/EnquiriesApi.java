package id.payung.eligibility.web;

import id.payung.eligibility.Asked;
import id.payung.eligibility.AskedFilter;
import id.payung.eligibility.AskedLine;
import id.payung.eligibility.Enquiries;
import id.payung.eligibility.Enquiry;
import id.payung.eligibility.InsurerAnswer;
import id.payung.eligibility.Programmes;
import id.payung.http.Answers;
import id.payung.http.ApiPage;
import id.payung.http.Gives;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets programs ask the insurer and follow its answers; answers arrive as lists. */
@RestController
@RequestMapping("/api/v1/enquiries")
class EnquiriesApi {
    private final Enquiries enquiries;
    private final Asked asked;
    private final Programmes programmes;
    private final Answers answers;

    EnquiriesApi(Enquiries enquiries, Asked asked, Programmes programmes, Answers answers) {
        this.enquiries = enquiries;
        this.asked = asked;
        this.programmes = programmes;
        this.answers = answers;
    }

    /** A question about everybody of an area who is to be asked about. */
    record Wanted(@NotNull UUID programme, @NotBlank String area, @NotBlank String reason) {}

    /** A batch of people asked about. */
    record EnquiryAnswer(
            UUID id,
            UUID programme,
            String area,
            String reason,
            long people,
            long outstanding,
            Instant askedAt) {
        static EnquiryAnswer of(Enquiry enquiry) {
            return new EnquiryAnswer(
                    enquiry.id(),
                    enquiry.programme(),
                    enquiry.territory().value(),
                    enquiry.reason(),
                    enquiry.people(),
                    enquiry.outstanding(),
                    enquiry.askedAt());
        }
    }

    /** Somebody asked about; {@code answer} is absent while it is outstanding. */
    record AskedAnswer(
            UUID worker,
            String name,
            String area,
            Instant askedAt,
            InsurerAnswer.@Nullable Kind answer,
            @Nullable LocalDate answeredOn) {
        static AskedAnswer of(AskedLine line) {
            InsurerAnswer answer = line.answer();
            return new AskedAnswer(
                    line.worker(),
                    line.name(),
                    line.territory().value(),
                    line.askedAt(),
                    answer == null ? null : answer.kind(),
                    answer == null ? null : answer.answeredOn());
        }
    }

    @Gives(value = EnquiryAnswer.class, status = 201)
    @Operation(
            operationId = "askInsurer",
            summary = "Make a batch of all who are to be asked about in an area")
    @PostMapping
    ResponseEntity<Object> ask(@Valid @RequestBody Wanted wanted) {
        Optional<TerritoryCode> area = TerritoryCode.parse(wanted.area());
        if (area.isEmpty()) {
            return answers.faulty("/area", "unknown-area", "Kode wilayah ini tidak dikenal.");
        }
        return programmes
                .find(wanted.programme())
                .map(
                        programme ->
                                answers.made(
                                        enquiries.ask(programme, area.get(), wanted.reason()),
                                        "/api/v1/enquiries",
                                        Enquiry::id,
                                        EnquiryAnswer::of))
                .orElseGet(
                        () ->
                                answers.faulty(
                                        "/programme",
                                        "unknown-programme",
                                        "Program ini tidak dikenal."));
    }

    @Gives(EnquiryAnswer.class)
    @Operation(operationId = "enquiry", summary = "A batch of people asked about")
    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable UUID id) {
        return answers.found(enquiries.find(id), EnquiryAnswer::of);
    }

    @Gives(value = AskedAnswer.class, as = Gives.Many.PAGE)
    @Operation(
            operationId = "askedPeople",
            summary =
                    "The people of a batch; answer names one of the five, or OUTSTANDING for none"
                            + " yet")
    @GetMapping("/{id}/people")
    ResponseEntity<Object> people(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        AskedFilter filter = filter(id, answer);
        return answers.found(
                enquiries.find(id),
                _ ->
                        ApiPage.of(
                                limit,
                                more -> asked.list(filter, behind(id, cursor), more),
                                AskedLine::worker,
                                AskedAnswer::of));
    }

    private static Position behind(UUID enquiry, @Nullable UUID worker) {
        return worker == null ? Position.FIRST : new Position("", enquiry + "." + worker);
    }

    /** A word that is no answer means everybody. */
    private static AskedFilter filter(UUID enquiry, String answer) {
        AskedFilter all = AskedFilter.everybody().of(enquiry);
        if (answer.equals("OUTSTANDING")) {
            return all.unanswered();
        }
        return Stream.of(InsurerAnswer.Kind.values())
                .filter(kind -> kind.name().equals(answer))
                .findFirst()
                .map(all::answered)
                .orElse(all);
    }
}
