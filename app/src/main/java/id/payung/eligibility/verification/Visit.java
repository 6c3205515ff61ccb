package id.payung.eligibility.verification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One worker of a round of visits.
 *
 * @param note what the officer adds in his own words, or empty
 * @param photo a stored document that shows it
 */
public record Visit(UUID worker, VisitResult result, String note, @Nullable UUID photo) {

    public static Visit of(UUID worker, VisitResult result) {
        return new Visit(worker, result, "", null);
    }
}
