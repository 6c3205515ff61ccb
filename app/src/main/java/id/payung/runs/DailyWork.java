package id.payung.runs;

import java.time.LocalDate;

/**
 * Work that falls due with the calendar and is asked for each morning, as Payung itself. To be
 * asked twice for one day changes nothing the second time.
 */
public interface DailyWork {

    /** Does what this day, or any before it that was missed, asks for. */
    void on(LocalDate today);
}
