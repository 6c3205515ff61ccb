package id.payung.donors;

import id.payung.shared.TerritoryCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which pledges are meant; count, sum, list and file of one filter agree.
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
        @Nullable String text) {

    /** What a pledge can wait for. */
    public enum Todo {
        /** Money, and its first month has come. */
        MONEY,
        /** An officer's yes to workers who were found. */
        CONFIRMING,
        /** A decree for people whose months are paid. */
        DECREE
    }

    public static PledgeFilter all() {
        return new PledgeFilter(TerritoryCode.INDONESIA, null, null, null, null, null);
    }

    public PledgeFilter of(@Nullable UUID oneDonor) {
        return new PledgeFilter(territory, oneDonor, state, warning, todo, text);
    }

    public PledgeFilter at(Pledge.@Nullable State wanted) {
        return new PledgeFilter(territory, donor, wanted, warning, todo, text);
    }

    public PledgeFilter warned(int days) {
        return new PledgeFilter(territory, donor, state, days, todo, text);
    }

    public PledgeFilter waitingFor(Todo what) {
        return new PledgeFilter(territory, donor, state, warning, what, text);
    }
}
