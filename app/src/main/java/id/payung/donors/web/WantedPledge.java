package id.payung.donors.web;

import id.payung.donors.NewPledge;
import id.payung.shared.Months;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pledge as a program writes it down.
 *
 * @param monthly whether the money comes month by month; all at once where it is false or missing
 * @param neighbours whom the donor names; then {@code transport} and {@code others} are not read
 * @param renews the pledge that this one goes on from
 */
record WantedPledge(
        @NotNull UUID donor,
        @NotNull UUID fund,
        @NotNull YearMonth firstMonth,
        @NotNull YearMonth lastMonth,
        @Nullable Boolean monthly,
        @Size(max = PledgeForm.MOST_NEIGHBOURS) @Nullable Set<@NotNull UUID> neighbours,
        @PositiveOrZero @Max(PledgeForm.MOST_PLACES) @Nullable Integer transport,
        @PositiveOrZero @Max(PledgeForm.MOST_PLACES) @Nullable Integer others,
        @Nullable UUID renews) {

    /** Empty when the months are turned round. */
    Optional<NewPledge> read() {
        return lastMonth.isBefore(firstMonth)
                ? Optional.empty()
                : Optional.of(
                        new NewPledge(
                                donor,
                                fund,
                                new Months(firstMonth, lastMonth),
                                Boolean.TRUE.equals(monthly),
                                Objects.requireNonNullElse(neighbours, Set.of()),
                                Objects.requireNonNullElse(transport, 0),
                                Objects.requireNonNullElse(others, 0),
                                renews));
    }
}
