package id.payung.shared;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Words for money: whole rupiah, as {@code Rp42.000.000} in either language. */
public final class Rupiah {
    private static final DecimalFormatSymbols DOTS =
            DecimalFormatSymbols.getInstance(Locale.of("id"));

    private Rupiah() {}

    public static String of(long amount) {
        return (amount < 0 ? "−Rp" : "Rp") + number(Math.abs(amount));
    }

    /** A count with Indonesian thousands: {@code 44.259}. */
    public static String number(long count) {
        return new DecimalFormat("#,##0", DOTS).format(count);
    }
}
