package id.payung.enrolment;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Asked before a worker gives up a seat: a month that is paid cannot become somebody else's. */
public interface PaidMonths {

    /**
     * The latest month whose payment is recorded, for each of the workers on the decree who has
     * one.
     */
    Map<UUID, YearMonth> latestPaid(UUID decree, Collection<UUID> workers);

    /** Whether any month of the decree is paid for anybody. */
    boolean isAnyPaid(UUID decree);
}
