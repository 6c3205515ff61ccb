package id.payung.rules.scholarship;

import id.payung.rules.law.Because;
import java.time.LocalDate;
import java.util.List;

/**
 * The dated schedule of payments to a family's children.
 *
 * @param instalments by child in the order given, then by date
 */
public record Scholarship(List<Instalment> instalments, LocalDate eventOn, List<Because> because) {

    public Scholarship {
        instalments = List.copyOf(instalments);
        because = List.copyOf(because);
    }

    /** No child is paid anything. */
    public static Scholarship nothing(LocalDate eventOn) {
        return new Scholarship(List.of(), eventOn, List.of());
    }

    /** Rupiah due on the day of the event; part of the total. */
    public long firstYear() {
        return instalments.stream()
                .filter(instalment -> instalment.dueOn().equals(eventOn))
                .mapToLong(Instalment::amount)
                .sum();
    }

    public long total() {
        return instalments.stream().mapToLong(Instalment::amount).sum();
    }

    /**
     * One payment; the family brings a school letter for it.
     *
     * @param child position in the list of children, counted from 0
     * @param year year within the level
     */
    public record Instalment(int child, LocalDate dueOn, Level level, int year, long amount) {}
}
