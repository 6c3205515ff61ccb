package id.payung.enrolment;

import id.payung.shared.Months;
import java.util.UUID;

/** A decree to be drafted, with whom it is meant for. */
public record NewDecree(
        UUID fund,
        UUID legalBasis,
        String number,
        String title,
        Months months,
        Selection selection) {}
