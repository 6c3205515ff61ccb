package id.payung.enrolment;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish that the seat of one worker ends, passes to another, or that a free seat is taken; at
 * least one of the two is named.
 *
 * @param month the first month without the one who leaves, and of the one who joins
 * @param why in a few words, as it will stand in the annex: "meninggal", "pindah"
 */
public record NewSeatChange(
        @Nullable UUID leaving, @Nullable UUID joining, YearMonth month, String why) {
    public NewSeatChange {
        if (leaving == null && joining == null) {
            throw new IllegalArgumentException("nobody leaves and nobody joins");
        }
    }

    public static NewSeatChange leaving(UUID worker, YearMonth month, String why) {
        return new NewSeatChange(worker, null, month, why);
    }

    public static NewSeatChange replacing(UUID leaving, UUID joining, YearMonth month, String why) {
        return new NewSeatChange(leaving, joining, month, why);
    }

    public static NewSeatChange joining(UUID worker, YearMonth month, String why) {
        return new NewSeatChange(null, worker, month, why);
    }
}
