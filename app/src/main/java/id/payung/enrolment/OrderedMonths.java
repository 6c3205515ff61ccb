package id.payung.enrolment;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/** Asked before a cover ends: what is owed for its months, and which of them are paid. */
public interface OrderedMonths {

    /** The worker's months on the decree from that month on. */
    Map<YearMonth, OrderedMonth> from(UUID decree, UUID worker, YearMonth month);

    /**
     * One month of it.
     *
     * @param amount rupiah
     */
    record OrderedMonth(long amount, boolean paid) {}
}
