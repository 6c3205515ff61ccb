package id.payung.enrolment.mutation;

import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which mutations are meant; count, list and export of one filter agree.
 *
 * @param month the first month without cover
 * @param listing only those of one list, which are shown before it is accepted too
 */
public record MutationFilter(
        @Nullable YearMonth month,
        @Nullable MutationReason reason,
        Mutation.@Nullable Standing standing,
        TerritoryCode territory,
        @Nullable UUID listing,
        @Nullable UUID worker,
        @Nullable String text) {

    public static MutationFilter everybody() {
        return new MutationFilter(null, null, null, TerritoryCode.INDONESIA, null, null, null);
    }

    public static MutationFilter in(YearMonth month) {
        return new MutationFilter(month, null, null, TerritoryCode.INDONESIA, null, null, null);
    }

    /** What a list tells. */
    public static MutationFilter of(UUID listing) {
        return new MutationFilter(null, null, null, TerritoryCode.INDONESIA, listing, null, null);
    }

    public static MutationFilter ofWorker(UUID worker) {
        return new MutationFilter(null, null, null, TerritoryCode.INDONESIA, null, worker, null);
    }

    public MutationFilter because(MutationReason why) {
        return new MutationFilter(month, why, standing, territory, listing, worker, text);
    }

    public MutationFilter standing(Mutation.Standing how) {
        return new MutationFilter(month, reason, how, territory, listing, worker, text);
    }

    public MutationFilter inside(TerritoryCode area) {
        return new MutationFilter(month, reason, standing, area, listing, worker, text);
    }
}
