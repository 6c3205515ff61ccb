package id.payung.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Numbers as a workbook stores them. */
final class Numbers {

    private static final int LONGEST = 40;
    private static final int LARGEST_EXPONENT = 310;

    /** A spreadsheet shows 15 digits; 0.1 + 0.2 is stored with 17 and means 0.3. */
    private static final MathContext SHOWN = new MathContext(15);

    private Numbers() {}

    /** A whole number from 0, or -1 when the text is none. */
    static int whole(@Nullable String digits) {
        if (digits == null || digits.isEmpty() || digits.length() > 9) {
            return -1;
        }
        int value = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /**
     * A stored number: whole ones exactly, others as a spreadsheet shows them; null when it is
     * none.
     */
    static @Nullable BigDecimal stored(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT) {
                return null;
            }
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() <= 0 ? stripped : stripped.round(SHOWN);
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
