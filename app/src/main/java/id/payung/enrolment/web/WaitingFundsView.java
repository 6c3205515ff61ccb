package id.payung.enrolment.web;

import id.payung.enrolment.WaitingFund;
import id.payung.shared.Columns;
import id.payung.shared.Position;
import java.time.YearMonth;
import java.util.List;

/**
 * The funds for which people wait.
 *
 * @param withSeats whether only funds are shown that could give somebody a seat
 */
public record WaitingFundsView(YearMonth month, boolean withSeats, List<WaitingFund> funds) {
    static final Columns<WaitingFund> COLUMNS =
            Columns.<WaitingFund>none()
                    .or("dana", line -> line.fund().name())
                    .or("masa", line -> line.fund().months().first())
                    .or("orang", WaitingFund::people)
                    .or("kuota", WaitingFund::freeSeats);

    /** In the order that is asked for; else in that in which the funds pay. */
    public List<WaitingFund> funds(Position position) {
        return COLUMNS.sorted(funds, position);
    }

    public long people() {
        return funds.stream().mapToLong(WaitingFund::people).sum();
    }
}
