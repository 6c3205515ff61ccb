package id.payung.enrolment;

import id.payung.funding.Fund;
import id.payung.shared.Months;
import java.util.List;
import java.util.UUID;

/**
 * An amendment is signed: who leaves has left and who joins is covered; told in the same
 * transaction. The spans of those who joined name the amendment as their ground.
 *
 * @param months from the first month of its earliest change to the last of its latest
 * @param left who gave up a seat, and from which month on
 */
public record AmendmentInForce(
        UUID amendment, UUID decree, Fund fund, Months months, List<Left> left) {

    /** One worker whose months on the decree end before {@code months}. */
    public record Left(UUID worker, Months months) {}

    public AmendmentInForce {
        left = List.copyOf(left);
    }
}
