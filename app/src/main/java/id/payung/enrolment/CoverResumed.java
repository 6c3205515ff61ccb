package id.payung.enrolment;

import id.payung.funding.Fund;
import id.payung.shared.Months;
import java.util.UUID;

/** Cover that had ended goes on after all; seat and money are taken again, the months are not. */
public record CoverResumed(UUID cause, UUID decree, Fund fund, UUID worker, Months months) {}
