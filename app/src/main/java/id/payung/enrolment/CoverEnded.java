package id.payung.enrolment;

import id.payung.funding.Fund;
import id.payung.shared.Months;
import java.util.UUID;

/**
 * A worker's cover ended before its time and nobody takes the seat; told before the seat and its
 * money are given back, in the same transaction.
 *
 * @param cause the decision that ended it
 * @param months that nobody is covered in any more
 */
public record CoverEnded(UUID cause, UUID decree, Fund fund, UUID worker, Months months) {}
