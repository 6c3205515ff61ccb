package id.payung.population;

/**
 * A desa or kelurahan in which people are to live.
 *
 * @param code Kemendagri code of ten digits with points, such as {@code 32.01.06.2003}
 * @param name without the word Desa or Kelurahan
 * @param district the kecamatan's name
 * @param regency the kabupaten or kota with that word, such as {@code Kabupaten Bogor}
 * @param province the province's name
 */
public record Village(String code, String name, String district, String regency, String province)
        implements Comparable<Village> {

    /** Refuses a code that is not four groups of 2, 2, 2 and 4 digits. */
    public Village {
        if (!code.matches("\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}")) {
            throw new IllegalArgumentException("not a village code: " + code);
        }
    }

    /** The code of the kabupaten or kota, such as {@code 32.01}. */
    public String regencyCode() {
        return code.substring(0, 5);
    }

    /** Kelurahan, towns for short, have a fourth group that starts with 1. */
    public boolean isUrban() {
        return code.charAt(9) == '1';
    }

    @Override
    public int compareTo(Village other) {
        return code.compareTo(other.code);
    }
}
