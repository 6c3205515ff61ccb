package id.payung.enrolment;

import id.payung.funding.Fund;
import id.payung.shared.Months;
import java.util.UUID;

/**
 * A decree is signed, and its agreement is there where one is needed: from now on its workers are
 * covered and their months are owed; told in the same transaction.
 */
public record DecreeInForce(UUID decree, Fund fund, Months months, long workers) {}
