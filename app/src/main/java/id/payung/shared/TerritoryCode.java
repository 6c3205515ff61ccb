package id.payung.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Kemendagri area code, from the nation (empty) over province {@code 32}, regency {@code 32.01}
 * and district {@code 32.01.06} to village {@code 32.01.06.2003}. An area contains another when its
 * code is the beginning of the other's; row-level security rests on the same rule.
 */
public record TerritoryCode(String value) implements Comparable<TerritoryCode> {
    private static final Pattern DOTTED =
            Pattern.compile("(\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?)?");
    private static final Pattern PLAIN = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{10}");

    /** The whole nation. */
    public static final TerritoryCode INDONESIA = new TerritoryCode("");

    /** How far down the ladder an area stands. */
    public enum Level {
        NATION(0),
        PROVINCE(2),
        REGENCY(5),
        DISTRICT(8),
        VILLAGE(13);

        private final int codeLength;

        Level(int codeLength) {
            this.codeLength = codeLength;
        }

        /** Characters of a code of this level; so many of a deeper code name the area around it. */
        public int codeLength() {
            return codeLength;
        }
    }

    public TerritoryCode {
        if (!DOTTED.matcher(value).matches()) {
            throw new IllegalArgumentException("not a territory code: " + value);
        }
    }

    /** Reads {@code 32.01.06} or {@code 320106}; empty when the text is neither. */
    public static Optional<TerritoryCode> parse(String text) {
        String trimmed = text.strip();
        if (DOTTED.matcher(trimmed).matches()) {
            return Optional.of(new TerritoryCode(trimmed));
        }
        return PLAIN.matcher(trimmed).matches()
                ? Optional.of(new TerritoryCode(dotted(trimmed)))
                : Optional.empty();
    }

    private static String dotted(String digits) {
        StringBuilder code = new StringBuilder(digits.substring(0, 2));
        for (int at = 2; at < Math.min(digits.length(), 6); at += 2) {
            code.append('.').append(digits, at, at + 2);
        }
        return digits.length() == 10
                ? code.append('.').append(digits.substring(6)).toString()
                : code.toString();
    }

    public Level level() {
        return switch (value.length()) {
            case 0 -> Level.NATION;
            case 2 -> Level.PROVINCE;
            case 5 -> Level.REGENCY;
            case 8 -> Level.DISTRICT;
            default -> Level.VILLAGE;
        };
    }

    /** The area directly above; the nation is its own parent. */
    public TerritoryCode parent() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? INDONESIA : new TerritoryCode(value.substring(0, dot));
    }

    /** Whether the other area is this one or lies inside it. */
    public boolean contains(TerritoryCode other) {
        return other.value.startsWith(value);
    }

    @Override
    public int compareTo(TerritoryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
