package id.payung.territory;

/** How far one spelling is from another. */
final class Spelling {
    /** Two swapped letters. */
    private static final int LONGEST_SLIP = 2;

    private Spelling() {}

    /**
     * Whether one letter was left out, added, mistaken for another or swapped with its neighbour. A
     * digit is no letter: Sukamaju 2 and Sukamaju 3 are two villages, not one misspelt.
     */
    static boolean isOneLetterApart(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = sameStart(one, other);
        int end = sameEnd(one, other, start);
        if (one.length() - start - end > LONGEST_SLIP) {
            return false;
        }
        var left = one.substring(start, one.length() - end);
        var right = other.substring(start, other.length() - end);
        return isLetters(left) && isLetters(right) && isOneSlip(left, right);
    }

    private static boolean isOneSlip(String left, String right) {
        if (left.length() == LONGEST_SLIP && right.length() == LONGEST_SLIP) {
            return left.charAt(0) == right.charAt(1) && left.charAt(1) == right.charAt(0);
        }
        return left.length() + right.length() > 0 && left.length() <= 1 && right.length() <= 1;
    }

    private static boolean isLetters(String part) {
        return part.chars().noneMatch(Character::isDigit);
    }

    private static int sameStart(String one, String other) {
        int start = 0;
        while (start < Math.min(one.length(), other.length())
                && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        return start;
    }

    private static int sameEnd(String one, String other, int start) {
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return end;
    }
}
