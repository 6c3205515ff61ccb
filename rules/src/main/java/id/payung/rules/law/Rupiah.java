package id.payung.rules.law;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Each line of a result is computed exactly and rounded once; totals add rounded lines. */
public final class Rupiah {

    private Rupiah() {}

    /** Whole rupiah, halves up. */
    public static long rounded(BigDecimal exact) {
        return exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** A share of an amount as one line. */
    public static long share(long amount, BigDecimal share) {
        return rounded(BigDecimal.valueOf(amount).multiply(share));
    }
}
