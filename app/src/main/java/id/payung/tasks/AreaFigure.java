package id.payung.tasks;

import id.payung.shared.TerritoryCode;
import java.time.LocalDate;
import java.util.Map;

/**
 * A count of people for each area one level below a territory: a column of the coverage table on
 * the Today page. Asked inside a read-only transaction, as whoever is acting.
 */
public interface AreaFigure {

    /** Which of the two columns this is. */
    Column column();

    /** Counts by area; an area nobody is counted in may be missing. */
    Map<TerritoryCode, Long> counts(
            TerritoryCode inside, TerritoryCode.Level level, LocalDate today);

    /** The list behind the count of one area. */
    String href(TerritoryCode area);

    /** The columns of the table, in order. */
    enum Column {
        WORKERS,
        COVERED
    }
}
