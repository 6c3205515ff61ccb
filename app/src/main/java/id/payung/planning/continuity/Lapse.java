package id.payung.planning.continuity;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a worker for whom nobody pays after the last month that is arranged.
 *
 * @param lastPaid the latest month whose payment is recorded; {@code null} while none is
 * @param lastFunded the last month a decree arranges; taken as paid, though it may still be owed
 * @param endsOn the first day on which membership is over: until then arrears keep it alive
 * @param tenure completed months of unbroken cover on the eve of that day
 * @param cash rupiah by which the death benefit falls for a family that has to begin again
 * @param scholarship rupiah for school that such a family loses at most; 0 where no scholarship was
 *     due yet. How many children there are is not known.
 */
public record Lapse(
        @Nullable YearMonth lastPaid,
        YearMonth lastFunded,
        LocalDate endsOn,
        long tenure,
        long cash,
        long scholarship) {}
