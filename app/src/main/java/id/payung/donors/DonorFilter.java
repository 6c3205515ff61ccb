package id.payung.donors;

import id.payung.shared.TerritoryCode;
import org.jspecify.annotations.Nullable;

/**
 * Which donors are meant, and in which order; count, list and file of one filter agree.
 *
 * @param text beginning of the name, in any case
 * @param active only those with a pledge that has not ended
 */
public record DonorFilter(
        TerritoryCode territory,
        Donor.@Nullable Kind kind,
        @Nullable String text,
        boolean active,
        Order order) {

    /** By which column the list is sorted. */
    public enum Order {
        NAME("upper(x.name)", false),
        PEOPLE("x.people", true),
        RECEIVED("x.received", true),
        ENDS("coalesce(x.ends_on, 'infinity'::date)", false);

        private final String key;
        private final boolean descending;

        Order(String key, boolean descending) {
            this.key = key;
            this.descending = descending;
        }

        String sql() {
            return key + (descending ? " desc" : "") + ", x.id";
        }
    }

    public static DonorFilter all() {
        return new DonorFilter(TerritoryCode.INDONESIA, null, null, false, Order.NAME);
    }
}
