package id.payung.planning.web;

import id.payung.planning.village.AidQuestion;
import id.payung.shared.TerritoryCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * The same aid for every village, as a program asks for it.
 *
 * @param amount rupiah for each village
 */
record WantedAid(
        @NotBlank @Size(max = AidController.LONGEST_NAME) String name,
        @NotNull String area,
        @NotNull UUID fund,
        @Positive long amount,
        @NotNull YearMonth firstMonth,
        @Min(1) @Max(AidForm.LONGEST) int months) {

    /** Empty when the area is no code. */
    Optional<AidQuestion> read() {
        return TerritoryCode.parse(area)
                .map(place -> new AidQuestion(place, fund, amount, firstMonth, months));
    }
}
