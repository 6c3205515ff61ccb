package id.payung.donors;

import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise to pay for so many workers in some months, into a fund of the donor's kind.
 *
 * @param monthly whether the money comes month by month, or for all months at once
 * @param size for how many, at which price
 * @param money what was promised and what came
 * @param people who stand on it
 * @param warning the fewest days left that were warned of and still wait for an answer
 * @param renews the pledge that it goes on from
 */
public record Pledge(
        UUID id,
        UUID donor,
        String donorName,
        Donor.Kind donorKind,
        UUID fund,
        String fundName,
        TerritoryCode territory,
        Months months,
        boolean monthly,
        boolean named,
        Size size,
        Money money,
        People people,
        State state,
        @Nullable Integer warning,
        @Nullable UUID renews,
        Recorded recorded,
        @Nullable String cancelReason) {

    /** How far it has come; read off its money, its decree and the calendar. */
    public enum State {
        PROMISED,
        PAID,
        RUNNING,
        /** Runs, and at most 60 days are left. */
        ENDING,
        ENDED,
        CANCELLED
    }

    /** Places by the sector that decides the price of a month. */
    public record Size(int transport, int others) {
        public int places() {
            return transport + others;
        }
    }

    /**
     * Rupiah.
     *
     * @param paidUntil the last month that is paid
     */
    public record Money(long promised, long received, @Nullable YearMonth paidUntil) {
        public long missing() {
            return promised - received;
        }
    }

    /**
     * Places filled.
     *
     * @param covered by a decree in force, in one of the pledge's months
     */
    public record People(long proposed, long confirmed, long covered) {}

    /** Who wrote it down, and when. */
    public record Recorded(UUID account, String name, Instant at) {}

    /** The last day that it pays for. */
    public LocalDate lastDay() {
        return months.endsOn().minusDays(1);
    }

    /** Whole days until the last one; 0 on the last day itself. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastDay());
    }

    /** Not taken back; money may come late, so its months do not end it. */
    public boolean stands() {
        return state != State.CANCELLED;
    }

    /** Places that nobody stands on yet, neither proposed nor confirmed. */
    public long free() {
        return size.places() - people.proposed() - people.confirmed();
    }
}
