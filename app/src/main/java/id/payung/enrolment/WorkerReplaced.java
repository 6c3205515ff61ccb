package id.payung.enrolment;

import id.payung.funding.Fund;
import id.payung.shared.Months;
import java.util.UUID;

/**
 * From the first of the months on, another worker has the seat on the decree; told in the same
 * transaction.
 */
public record WorkerReplaced(
        UUID replacement, UUID decree, Fund fund, UUID leaving, UUID joining, Months months) {}
