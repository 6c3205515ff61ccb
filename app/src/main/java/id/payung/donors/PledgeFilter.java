package id.payung.donors;

import id.payung.shared.TerritoryCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which pledges are meant, and in which order; count, sum, list and file of one filter agree.
 *
 * @param warning only those whose latest unanswered warning is of so many days
 * @param todo only those that wait for this
 * @param text beginning of the donor's name, in any case
 */
public record PledgeFilter(
        TerritoryCode territory,
        @Nullable UUID donor,
        Pledge.@Nullable State state,
        @Nullable Integer warning,
        @Nullable Todo todo,
        @Nullable String text,
        Order order) {

    /** What a pledge can wait for. */
    public enum Todo {
        /** Money, and its first month has come. */
        MONEY,
        /** An officer's yes to workers who were found. */
        CONFIRMING,
        /** A decree for people whose months are paid. */
        DECREE
    }

    /** By which column the list is sorted. */
    public enum Order {
        NEWEST("p.id desc"),
        ENDS("p.ends_on, p.id"),
        DONOR("upper(d.name), p.id"),
        AMOUNT("p.amount desc, p.id");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    public static PledgeFilter all() {
        return new PledgeFilter(
                TerritoryCode.INDONESIA, null, null, null, null, null, Order.NEWEST);
    }

    public PledgeFilter of(@Nullable UUID oneDonor) {
        return new PledgeFilter(territory, oneDonor, state, warning, todo, text, order);
    }

    public PledgeFilter at(Pledge.@Nullable State wanted) {
        return new PledgeFilter(territory, donor, wanted, warning, todo, text, order);
    }

    public PledgeFilter warned(int days) {
        return new PledgeFilter(territory, donor, state, days, todo, text, order);
    }

    public PledgeFilter waitingFor(Todo what) {
        return new PledgeFilter(territory, donor, state, warning, what, text, order);
    }
}
