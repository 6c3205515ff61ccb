package id.payung.rules.contribution;

import id.payung.rules.law.Because;
import java.util.List;

/**
 * The price of one month of cover, in rupiah.
 *
 * @param base the amount percentages are taken of, and later the base of accident benefits
 * @param because the clauses applied, in order; their items add up to the total
 */
public record Contribution(long base, long jkk, long jkm, long jht, List<Because> because) {

    public Contribution {
        because = List.copyOf(because);
    }

    public long total() {
        return jkk + jkm + jht;
    }
}
