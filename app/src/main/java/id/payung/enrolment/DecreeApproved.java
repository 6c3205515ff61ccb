package id.payung.enrolment;

import id.payung.funding.Fund;
import id.payung.shared.Months;
import java.util.UUID;

/**
 * A decree was approved, its workers are covered and its money is promised; told in the same
 * transaction.
 */
public record DecreeApproved(UUID decree, Fund fund, Months months, long workers) {}
