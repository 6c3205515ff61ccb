package id.payung.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person's national identity number: six digits of the region of <em>first</em> registration (it
 * never follows a move), the birth date as DDMMYY with 40 added to a woman's day, and a serial from
 * 0001. Its text form is masked, so that it may meet a log by accident.
 */
public record Nik(String digits) {

    private static final int ADDED_TO_A_WOMANS_DAY = 40;
    private static final int DIGITS_OF_NO_NAME = 10;

    /** The first thing found wrong, in this order. */
    public enum Fault implements Refusal {
        MISSING,
        /** A spreadsheet's {@code 3,20101E+15}: the last digits are lost. */
        EXPONENT,
        /** Letters such as O, I and l, or signs that separate nothing. */
        CHARACTERS,
        LENGTH,
        /** One digit sixteen times. */
        REPEATED,
        MONTH,
        /** Not 01 to 31, nor 41 to 71. */
        DAY,
        /** A day its month does not have, in any year the two digits may mean. */
        DATE,
        SERIAL;

        @Override
        public String code() {
            return "nik-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Refuses what {@link #parse} would not give, without repeating it. */
    public Nik {
        Fault fault = faultOf(digits);
        if (fault != null) {
            throw new IllegalArgumentException("not a NIK: " + fault);
        }
    }

    /** Reads a NIK as typed; separators and invisible characters are removed, letters refused. */
    public static Outcome<Nik, Fault> parse(String typed) {
        String digits = Digits.of(typed);
        Fault fault = faultOf(digits);
        return fault == null ? Outcome.done(new Nik(digits)) : Outcome.refused(fault);
    }

    /** Names have no such run of digits; an identity number, mistyped or not, does. */
    public static boolean mayBe(String text) {
        return text.chars().filter(Character::isDigit).count() >= DIGITS_OF_NO_NAME;
    }

    private static @Nullable Fault faultOf(String digits) {
        if (digits.isEmpty()) {
            return Fault.MISSING;
        }
        if (digits.equals(Digits.EXPONENT)) {
            return Fault.EXPONENT;
        }
        if (!Digits.of(digits).equals(digits) || digits.equals(Digits.CHARACTERS)) {
            return Fault.CHARACTERS;
        }
        if (digits.length() != Digits.OF_AN_IDENTITY) {
            return Fault.LENGTH;
        }
        if (Digits.allAlike(digits)) {
            return Fault.REPEATED;
        }
        return faultOfDateAndSerial(digits);
    }

    private static @Nullable Fault faultOfDateAndSerial(String digits) {
        int month = Digits.number(digits, 8, 10);
        int day = dayOf(digits);
        if (month < 1 || month > 12) {
            return Fault.MONTH;
        }
        if (day < 1 || day > 31) {
            return Fault.DAY;
        }
        int year = Digits.number(digits, 10, 12);
        if (day > Math.max(lengthOf(1900 + year, month), lengthOf(2000 + year, month))) {
            return Fault.DATE;
        }
        return digits.endsWith("0000") ? Fault.SERIAL : null;
    }

    private static int dayOf(String digits) {
        int written = Digits.number(digits, 6, 8);
        return written > ADDED_TO_A_WOMANS_DAY ? written - ADDED_TO_A_WOMANS_DAY : written;
    }

    private static int lengthOf(int year, int month) {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    /** The region of first registration with points, such as {@code 32.01.06}. */
    public String regionCode() {
        return digits.substring(0, 2) + '.' + digits.substring(2, 4) + '.' + digits.substring(4, 6);
    }

    /** The six digits of {@link #regionCode()}. */
    public String regionDigits() {
        return digits.substring(0, 6);
    }

    /** Whether the region is the demonstration's, which no real person can have. */
    public boolean isOfTheDemonstration() {
        return digits.startsWith("99");
    }

    public Sex sex() {
        return Digits.number(digits, 6, 8) > ADDED_TO_A_WOMANS_DAY ? Sex.FEMALE : Sex.MALE;
    }

    public int birthDay() {
        return dayOf(digits);
    }

    public int birthMonth() {
        return Digits.number(digits, 8, 10);
    }

    /** The birth date: of the two years the digits may mean, the latest not after the day asked. */
    public LocalDate bornOn(LocalDate asOf) {
        int year = Digits.number(digits, 10, 12);
        LocalDate recent = dateIn(2000 + year);
        return recent == null || recent.isAfter(asOf) ? earlier(1900 + year, recent) : recent;
    }

    private LocalDate earlier(int year, @Nullable LocalDate otherwise) {
        LocalDate date = dateIn(year);
        if (date != null) {
            return date;
        }
        if (otherwise != null) {
            return otherwise;
        }
        throw new IllegalStateException("a NIK without any birth date");
    }

    private @Nullable LocalDate dateIn(int year) {
        try {
            return LocalDate.of(year, birthMonth(), birthDay());
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** As on screens: {@code 9901 06•• •••• 0001}. */
    public String masked() {
        return Digits.masked(digits);
    }

    /** Masked, because texts end up in logs. */
    @Override
    public String toString() {
        return masked();
    }
}
