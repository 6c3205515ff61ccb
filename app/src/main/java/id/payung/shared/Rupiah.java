package id.payung.shared;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
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

    /** The amount in words, as papers of the treasury repeat it: {@code tiga puluh ribu rupiah}. */
    public static String spelled(long amount) {
        return (amount == 0 ? "nol" : words(amount)) + " rupiah";
    }

    private static String words(long number) {
        if (number < 12) {
            return SMALL.get((int) number);
        }
        if (number < 20) {
            return SMALL.get((int) number - 10) + " belas";
        }
        for (Scale scale : SCALES) {
            if (number >= scale.of) {
                long many = number / scale.of;
                String head =
                        many == 1 && scale.of <= 1_000
                                ? "se" + scale.word
                                : words(many) + " " + scale.word;
                return number % scale.of == 0 ? head : head + " " + words(number % scale.of);
            }
        }
        throw new IllegalArgumentException("negative: " + number);
    }

    private record Scale(long of, String word) {}

    private static final List<Scale> SCALES =
            List.of(
                    new Scale(1_000_000_000_000L, "triliun"),
                    new Scale(1_000_000_000L, "miliar"),
                    new Scale(1_000_000, "juta"),
                    new Scale(1_000, "ribu"),
                    new Scale(100, "ratus"),
                    new Scale(10, "puluh"));
    private static final List<String> SMALL =
            List.of(
                    "",
                    "satu",
                    "dua",
                    "tiga",
                    "empat",
                    "lima",
                    "enam",
                    "tujuh",
                    "delapan",
                    "sembilan",
                    "sepuluh",
                    "sebelas");
}
