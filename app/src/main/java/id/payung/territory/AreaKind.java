package id.payung.territory;

/**
 * What an area is in the order of government. The code alone tells: its length gives the level,
 * below a province 71 to 99 is a city and 01 to 69 a regency (Permendagri 137/2017 Pasal 4),, and
 * the first digit of a village's four is 1 for a kelurahan and 2 for a desa. A 3 is in no text we
 * have seen; in the data it marks the fourteen villages named Desa Adat.
 *
 * <p>These desa adat, all in Kabupaten Jayapura, count as {@link #DESA}: the law knows a desa adat
 * as one of the two sorts of desa (UU 6/2014 Pasal 6).
 */
public enum AreaKind {
    PROVINCE,
    REGENCY,
    CITY,
    DISTRICT,
    DESA,
    KELURAHAN;

    private static final int FIRST_CITY = '7';

    /** The kind of the area with this dotted code, such as DESA for {@code 32.01.06.2003}. */
    static AreaKind of(String code) {
        return switch (code.length()) {
            case 2 -> PROVINCE;
            case 5 -> code.charAt(3) >= FIRST_CITY ? CITY : REGENCY;
            case 8 -> DISTRICT;
            case 13 -> village(code);
            default -> throw unknown(code);
        };
    }

    private static AreaKind village(String code) {
        return switch (code.charAt(9)) {
            case '1' -> KELURAHAN;
            case '2', '3' -> DESA;
            default -> throw unknown(code);
        };
    }

    private static IllegalArgumentException unknown(String code) {
        return new IllegalArgumentException("not the code of an area: " + code);
    }
}
