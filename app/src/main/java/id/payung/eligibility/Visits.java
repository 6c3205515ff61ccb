package id.payung.eligibility;

import static id.payung.eligibility.Condition.VERIFIED;

import id.payung.eligibility.Finding.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a visit says about a worker's eligibility. A programme that asks for visits wants a good
 * result that is young enough; a bad result stands in the way of every programme, asked or not.
 */
final class Visits {
    private Visits() {}

    /** Nothing where the programme does not ask and no visit speaks against the worker. */
    static Optional<Finding> finding(Criteria asked, Candidate candidate, LocalDate asOf) {
        Verified visit = candidate.verified();
        Integer months = asked.verifiedWithin();
        if (visit != null && visit.result().isBad()) {
            return Optional.of(finding(Result.NOT_MET, visit.result().name(), asked, visit));
        }
        if (months == null) {
            return Optional.empty();
        }
        if (visit == null) {
            return Optional.of(finding(Result.UNKNOWN, "NEVER", asked, null));
        }
        if (!visit.result().isGood()) {
            return Optional.of(finding(Result.UNKNOWN, visit.result().name(), asked, visit));
        }
        return Optional.of(
                visit.on().plusMonths(months).isBefore(asOf)
                        ? finding(Result.UNKNOWN, "STALE", asked, visit)
                        : finding(Result.MET, visit.result().name(), asked, visit));
    }

    private static Finding finding(
            Result result, String reason, Criteria asked, @Nullable Verified visit) {
        return new Finding(
                VERIFIED,
                result,
                List.of(
                        reason,
                        String.valueOf(asked.verifiedWithin()),
                        visit == null ? "" : visit.on().toString(),
                        visit == null ? "" : visit.detail()),
                asked.reference());
    }
}
