package id.payung.rules.contribution;

import java.util.Set;

/**
 * On what terms a worker is covered: everything but the month that a price depends on.
 *
 * @param income declared monthly income in rupiah, 0 or more; it selects the bracket unless the
 *     payer always uses the first row
 * @param discountNamesVillage whether a village's fund reads the discount of PP 50/2025 as
 *     including it; the text does not name village budgets, so the careful reading is no
 */
public record Terms(
        Payer payer,
        Sector sector,
        long income,
        Set<Programme> programmes,
        boolean discountNamesVillage) {

    public Terms {
        programmes = Set.copyOf(programmes);
        if (income < 0) {
            throw new IllegalArgumentException("income below zero");
        }
    }

    /** First row, JKK and JKM: what nearly every vulnerable worker is covered on. */
    public static Terms of(Payer payer, Sector sector) {
        return new Terms(payer, sector, 0, Set.of(Programme.JKK, Programme.JKM), false);
    }

    public Terms earning(long monthlyIncome) {
        return new Terms(payer, sector, monthlyIncome, programmes, discountNamesVillage);
    }

    public Terms covering(Set<Programme> chosen) {
        return new Terms(payer, sector, income, chosen, discountNamesVillage);
    }

    public Terms withDiscountForVillages() {
        return new Terms(payer, sector, income, programmes, true);
    }
}
