package id.payung.enrolment.web;

import id.payung.enrolment.WaitingFund;
import java.time.YearMonth;
import java.util.List;

/**
 * The funds for which people wait.
 *
 * @param withSeats whether only funds are shown that could give somebody a seat
 */
public record WaitingFundsView(YearMonth month, boolean withSeats, List<WaitingFund> funds) {

    public long people() {
        return funds.stream().mapToLong(WaitingFund::people).sum();
    }
}
