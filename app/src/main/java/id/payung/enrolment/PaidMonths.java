package id.payung.enrolment;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** Asked before a worker gives up a seat: a month that is paid cannot become somebody else's. */
public interface PaidMonths {

    /** The latest month of the worker on the decree whose payment is recorded. */
    Optional<YearMonth> latestPaid(UUID decree, UUID worker);
}
