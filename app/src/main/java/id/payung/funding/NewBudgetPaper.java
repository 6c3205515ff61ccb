package id.payung.funding;

import java.time.LocalDate;

/**
 * A budget document that is to be handed in.
 *
 * @param amount the whole budget of the year from this paper on, in rupiah
 */
public record NewBudgetPaper(
        int year,
        BudgetPaper.Kind kind,
        String number,
        LocalDate dated,
        long amount,
        String reason) {

    /** The first of its year (DPA murni). */
    public static NewBudgetPaper original(int year, String number, LocalDate dated, long amount) {
        return new NewBudgetPaper(
                year, BudgetPaper.Kind.ORIGINAL, number, dated, amount, "anggaran awal");
    }
}
