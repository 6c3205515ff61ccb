package id.payung.funding.web;

import id.payung.funding.Fund;
import id.payung.funding.Funds;
import id.payung.http.Answers;
import id.payung.http.Gives;
import id.payung.registry.Occupation;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets programs open funds, in the words and under the rules of the page that does. */
@RestController
class OpeningFundsApi {
    private static final Map<String, String> POINTERS =
            Map.ofEntries(
                    Map.entry("kode", "/code"),
                    Map.entry("nama", "/name"),
                    Map.entry("jenis", "/kind"),
                    Map.entry("wilayah", "/territory"),
                    Map.entry("program", "/programme"),
                    Map.entry("dari", "/firstMonth"),
                    Map.entry("sampai", "/lastMonth"),
                    Map.entry("anggaran", "/rupiah"),
                    Map.entry("dpa", "/paperNumber"),
                    Map.entry("tanggal", "/paperDated"),
                    Map.entry("kuota", "/seats"),
                    Map.entry("termiskin", "/poorest"),
                    Map.entry("urutan", "/priority"));

    private final Funds funds;
    private final Answers answers;

    OpeningFundsApi(Funds funds, Answers answers) {
        this.funds = funds;
        this.answers = answers;
    }

    /**
     * A fund that is to be opened.
     *
     * @param legalBasis the first of the texts it rests on
     * @param rupiah of its first year, by the document named; somebody else lets it count
     * @param seats people in each month; like the money, missing where pledges bring them
     * @param poorest decile, 1 where it is missing; {@code leastPoor} 10
     */
    record FundToOpen(
            @NotNull String code,
            @NotNull String name,
            Fund.@NotNull Kind kind,
            @NotNull String territory,
            @NotNull UUID programme,
            @Nullable UUID legalBasis,
            @NotNull YearMonth firstMonth,
            @NotNull YearMonth lastMonth,
            @Nullable Long rupiah,
            @Nullable String paperNumber,
            @Nullable LocalDate paperDated,
            @Nullable Integer seats,
            @Nullable Integer poorest,
            @Nullable Integer leastPoor,
            @Nullable Integer priority,
            @Nullable Set<@NotNull Occupation> occupations,
            @Nullable Boolean discounted) {
        FundForm form() {
            FundForm blank = FundForm.blank(firstMonth);
            return new FundForm(
                    code.strip(),
                    name.strip(),
                    kind.name(),
                    territory.strip(),
                    programme.toString(),
                    text(legalBasis, ""),
                    firstMonth.toString(),
                    lastMonth.toString(),
                    text(rupiah, ""),
                    text(paperNumber, "").strip(),
                    text(paperDated, ""),
                    text(seats, ""),
                    text(poorest, blank.poorest()),
                    text(leastPoor, blank.leastPoor()),
                    text(priority, blank.priority()),
                    codes(),
                    Boolean.TRUE.equals(discounted));
        }

        private Set<String> codes() {
            return occupations == null
                    ? Set.of()
                    : occupations.stream().map(Enum::name).collect(Collectors.toSet());
        }

        private static String text(@Nullable Object value, String missing) {
            return Objects.toString(value, missing);
        }
    }

    @Gives(value = FundAnswer.class, status = 201)
    @Operation(
            operationId = "openFund",
            summary = "Open a fund of the token's office; its first budget waits for somebody else")
    @PostMapping("/api/v1/funds")
    ResponseEntity<Object> open(@Valid @RequestBody FundToOpen wanted) {
        FundForm form = wanted.form();
        return answers.filled(
                form.errors(),
                POINTERS,
                () ->
                        answers.made(
                                funds.open(form.wanted()),
                                "/api/v1/funds",
                                Fund::id,
                                fund -> FundAnswer.of(funds.view(fund.id()).orElseThrow())));
    }
}
