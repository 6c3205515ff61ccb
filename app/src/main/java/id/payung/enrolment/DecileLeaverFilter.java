package id.payung.enrolment;

import id.payung.eligibility.Practice.DecileLeft;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of those covered in a month with a decile outside the programme are meant; the count, the
 * list and the export of one filter agree.
 *
 * @param rule only of programmes with this rule, null for all
 * @param decided only those about whom somebody has decided, or nobody yet; null for both
 * @param worker only this one
 */
public record DecileLeaverFilter(
        YearMonth month,
        TerritoryCode territory,
        @Nullable DecileLeft rule,
        @Nullable Boolean decided,
        @Nullable UUID worker) {

    public static DecileLeaverFilter in(YearMonth month, TerritoryCode territory) {
        return new DecileLeaverFilter(month, territory, null, null, null);
    }

    public DecileLeaverFilter under(@Nullable DecileLeft wanted) {
        return new DecileLeaverFilter(month, territory, wanted, decided, worker);
    }

    /** Those about whom somebody has decided, or nobody yet. */
    public DecileLeaverFilter decided(@Nullable Boolean wanted) {
        return new DecileLeaverFilter(month, territory, rule, wanted, worker);
    }

    DecileLeaverFilter of(UUID one) {
        return new DecileLeaverFilter(month, territory, rule, decided, one);
    }
}
