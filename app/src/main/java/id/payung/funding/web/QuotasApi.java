package id.payung.funding.web;

import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.funding.QuotaUse;
import id.payung.funding.Quotas;
import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.registry.Occupation;
import id.payung.shared.TerritoryCode;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets programs read, set and lift how many people of which area a fund may pay for. */
@RestController
@RequestMapping("/api/v1/funds/{id}/quotas")
class QuotasApi {
    private static final Map<String, String> POINTERS =
            Map.of(
                    "wilayah", "/area",
                    "setiap", "/each",
                    "kelompok", "/occupation",
                    "orang", "/people",
                    "alasan", "/reason");
    private static final Map<String, String> PARAMETERS =
            Map.of("wilayah", "?area", "alasan", "?reason");

    private final Funds funds;
    private final Quotas quotas;
    private final Answers answers;
    private final Clock clock;

    QuotasApi(Funds funds, Quotas quotas, Answers answers, Clock clock) {
        this.funds = funds;
        this.quotas = quotas;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * A quota as a program sets it.
     *
     * @param each a level inside the area, whose areas get so many people each; the area itself
     *     where it is missing
     * @param occupation everybody where it is missing
     */
    record QuotaToSet(
            int year,
            @NotBlank String area,
            TerritoryCode.@Nullable Level each,
            @Nullable Occupation occupation,
            int people,
            @NotBlank String reason) {
        QuotaForm form() {
            return new QuotaForm(
                    area.strip(), code(each), code(occupation), "" + people, reason.strip());
        }
    }

    /** A quota with how far it is filled in its fullest month. */
    record QuotaAnswer(String area, @Nullable String occupation, int people, int filled, int left) {
        static QuotaAnswer of(QuotaUse use) {
            String occupation = use.quota().occupation();
            return new QuotaAnswer(
                    use.quota().area().value(),
                    occupation.isEmpty() ? null : occupation,
                    use.quota().people(),
                    use.filled(),
                    use.left());
        }
    }

    /** The quotas of one year. */
    record OfYear(int year, List<QuotaAnswer> items) {}

    /** So many quotas were set or lifted. */
    record Changed(int areas) {}

    @Gives(OfYear.class)
    @Operation(
            operationId = "quotas",
            summary = "Quotas of a year of a fund inside an area, and how far each is filled")
    @GetMapping
    ResponseEntity<Object> list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String territory) {
        int asked = year == null ? Year.now(clock).getValue() : year;
        return answers.with(
                funds.find(id),
                fund ->
                        answers.inside(
                                territory, area -> ofYear(fund, fund.yearNear(asked), area)));
    }

    private OfYear ofYear(Fund fund, int year, TerritoryCode area) {
        return new OfYear(
                year,
                quotas.inside(fund.id(), Year.of(year), area).stream()
                        .map(QuotaAnswer::of)
                        .toList());
    }

    @Gives(Changed.class)
    @Operation(
            operationId = "setQuota",
            summary = "Set the quota of an area, or of each area of a level inside it")
    @PutMapping
    ResponseEntity<Object> set(@PathVariable UUID id, @Valid @RequestBody QuotaToSet wanted) {
        QuotaForm form = wanted.form();
        return answers.with(
                funds.find(id),
                fund ->
                        answers.filled(
                                form.errors(),
                                POINTERS,
                                () ->
                                        answers.done(
                                                quotas.set(fund, form.wanted(wanted.year)),
                                                Changed::new)));
    }

    @Gives(Changed.class)
    @Operation(
            operationId = "liftQuota",
            summary = "Take a quota away: from now on only the area around it limits its people")
    @DeleteMapping
    ResponseEntity<Object> lift(
            @PathVariable UUID id,
            @RequestParam int year,
            @RequestParam String area,
            @RequestParam(required = false) @Nullable Occupation occupation,
            @RequestParam String reason) {
        QuotaForm form = new QuotaForm(area, "", code(occupation), "0", reason.strip());
        return answers.with(
                funds.find(id),
                fund ->
                        answers.filled(
                                form.errors(),
                                PARAMETERS,
                                () ->
                                        answers.done(
                                                quotas.lift(
                                                        fund,
                                                        year,
                                                        form.wanted(year).area(),
                                                        form.occupation(),
                                                        form.reason()),
                                                Changed::new)));
    }

    private static String code(@Nullable Enum<?> one) {
        return one == null ? "" : one.name();
    }
}
