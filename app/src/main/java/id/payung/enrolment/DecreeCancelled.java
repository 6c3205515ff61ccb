package id.payung.enrolment;

import id.payung.funding.Fund;
import java.util.UUID;

/**
 * A decree that was in force is taken back before its first month: none of its months is owed any
 * more; told in the same transaction, before its seats and money are released.
 */
public record DecreeCancelled(UUID decree, Fund fund) {}
