package id.payung.enrolment;

import id.payung.shared.TerritoryCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which refused attempts are meant; the count, the list and the file of one filter agree.
 *
 * @param fund that tried to pay or that pays already
 * @param text beginning of a worker's name
 */
public record RefusedAttemptFilter(
        TerritoryCode territory, @Nullable UUID fund, @Nullable String text) {
    public static RefusedAttemptFilter all() {
        return new RefusedAttemptFilter(TerritoryCode.INDONESIA, null, null);
    }

    public RefusedAttemptFilter of(UUID eitherFund) {
        return new RefusedAttemptFilter(territory, eitherFund, text);
    }
}
