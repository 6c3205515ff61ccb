package id.payung.enrolment.web;

import id.payung.enrolment.NewDecree;
import id.payung.enrolment.Selection;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decree as a program asks for it: for the eligible of an area, or for these workers, not both.
 *
 * @param firstMonth of cover, as {@code 2025-09}
 * @param lastMonth of cover, inclusive
 */
record WantedDecree(
        @NotNull UUID fund,
        @NotNull UUID legalBasis,
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 200) String title,
        @NotNull YearMonth firstMonth,
        @NotNull YearMonth lastMonth,
        @Nullable String area,
        @Size(max = 10_000) @Nullable Set<UUID> workers) {

    /** Empty when the months are turned round, or not exactly one of area and workers is given. */
    Optional<NewDecree> read() {
        return lastMonth.isBefore(firstMonth)
                ? Optional.empty()
                : selection()
                        .map(
                                chosen ->
                                        new NewDecree(
                                                fund,
                                                legalBasis,
                                                number,
                                                title,
                                                new Months(firstMonth, lastMonth),
                                                chosen));
    }

    private Optional<Selection> selection() {
        if ((area == null) == (workers == null)) {
            return Optional.empty();
        }
        return area == null
                ? Optional.ofNullable(workers).map(Selection.Chosen::new)
                : TerritoryCode.parse(area).map(Selection.EligibleOf::new);
    }
}
