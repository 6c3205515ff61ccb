package id.payung.tasks;

import java.time.LocalDate;
import java.util.List;

/**
 * Figures for the head of the Today page, told by the module that owns the list behind each. Asked
 * inside a read-only transaction, as whoever is acting.
 */
public interface TodayFigure {

    /** The figures the actor may read, in the order in which they are to be shown. */
    List<Figure> figures(LocalDate today);
}
