package id.payung.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * What one slip of the hand makes of a NIK: another figure in one place, or two neighbours swapped.
 * Sealed numbers can be looked up but not compared, so a mistyped one is found by looking up every
 * number it may have been meant for: 144 other figures and at most 15 swaps.
 */
final class NikSlips {
    private NikSlips() {}

    static List<String> of(String digits) {
        List<String> slips = new ArrayList<>(160);
        for (int at = 0; at < digits.length(); at++) {
            for (char figure = '0'; figure <= '9'; figure++) {
                if (figure != digits.charAt(at)) {
                    slips.add(digits.substring(0, at) + figure + digits.substring(at + 1));
                }
            }
            if (at > 0 && digits.charAt(at) != digits.charAt(at - 1)) {
                slips.add(
                        digits.substring(0, at - 1)
                                + digits.charAt(at)
                                + digits.charAt(at - 1)
                                + digits.substring(at + 1));
            }
        }
        return slips;
    }
}
