package id.payung.planning.web;

import id.payung.planning.PlannedDecree;
import id.payung.planning.Split;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a fund's part of a plan.
 *
 * @param number with {@code eachVillage} the code of the village is put behind it
 * @param eachVillage one decree for each village instead of one for all
 */
record WantedDrafts(
        @NotNull UUID fund,
        @NotNull UUID legalBasis,
        @NotBlank @Size(max = 80) String number,
        @NotBlank @Size(max = 150) String title,
        @Nullable Boolean eachVillage) {

    Split split() {
        return Boolean.TRUE.equals(eachVillage) ? Split.VILLAGES : Split.WHOLE;
    }

    PlannedDecree of(UUID plan) {
        return new PlannedDecree(plan, fund, legalBasis, number.strip(), title.strip());
    }
}
