package id.payung.funding;

import java.time.YearMonth;

/** A fund's seats in one month: how many there are and how many are filled. */
public record SeatMonth(YearMonth month, int available, int filled) {
    public int left() {
        return available - filled;
    }
}
