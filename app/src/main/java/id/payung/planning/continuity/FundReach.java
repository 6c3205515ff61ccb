package id.payung.planning.continuity;

import id.payung.funding.Fund;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How long a fund's money lasts.
 *
 * @param members whom it pays for this month
 * @param monthly rupiah that this month of theirs costs
 * @param left rupiah that may still be promised this year; of a fund that begins later, in its
 *     first
 * @param ahead months after this one in which the fund pays
 */
public record FundReach(Fund fund, long members, long monthly, long left, long ahead) {

    /**
     * Months that the money left pays for the same people, at most to the fund's end; none where it
     * pays for nobody.
     */
    public OptionalLong months() {
        return monthly == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.min(left / monthly, ahead));
    }

    /** The same as a number; {@code null} where it pays for nobody. */
    public @Nullable Long lasting() {
        return months().isPresent() ? Long.valueOf(months().getAsLong()) : null;
    }
}
