package id.payung.funding;

import java.time.YearMonth;

/** Asked how many people wait for a fund; answered by whoever keeps the waiting list. */
public interface PeopleWaiting {

    /** How many of those whom the actor sees wait for a seat from the month on. */
    long people(Fund fund, YearMonth month);
}
