package id.payung.registry;

import id.payung.shared.FamilyCardNumber;
import id.payung.shared.Typed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fields of a worker's record that an officer who met him may put right; the NIK is not one.
 */
public enum CorrectedField {
    NAME,
    BIRTH_PLACE,
    BORN_ON,
    MOTHER,
    FAMILY_CARD,
    ADDRESS,
    RT,
    RW,
    OCCUPATION,
    PHONE;

    private static final int LONGEST = 200;
    private static final Pattern NAME_OF_A_PERSON = Pattern.compile("[\\p{L}][\\p{L}'’. ,-]{1,99}");
    private static final Pattern UP_TO_THREE_DIGITS = Pattern.compile("\\d{1,3}");
    private static final Pattern NATIONAL_PHONE = Pattern.compile("0[1-9]\\d{7,12}");

    /** The value as it is kept; empty when what was typed cannot be one. */
    public Optional<String> read(String typed) {
        String text = typed.strip().replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return switch (this) {
            case NAME, MOTHER -> matching(text, NAME_OF_A_PERSON);
            case BORN_ON -> Typed.day(text).map(LocalDate::toString);
            case FAMILY_CARD ->
                    FamilyCardNumber.parse(text)
                            .fold(card -> Optional.of(card.digits()), _ -> Optional.empty());
            case RT, RW -> matching(text, UP_TO_THREE_DIGITS);
            case PHONE -> matching(national(text), NATIONAL_PHONE);
            case BIRTH_PLACE, ADDRESS, OCCUPATION ->
                    Optional.of(text).filter(t -> !t.isEmpty() && t.length() <= LONGEST);
        };
    }

    private static Optional<String> matching(String text, Pattern pattern) {
        return Optional.of(text).filter(t -> pattern.matcher(t).matches());
    }

    private static String national(String typed) {
        String digits = typed.replaceAll("[ .()+-]", "");
        return digits.startsWith("62") ? '0' + digits.substring(2) : digits;
    }
}
