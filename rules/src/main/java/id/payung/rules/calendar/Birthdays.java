package id.payung.rules.calendar;

import java.time.LocalDate;
import java.time.Month;

/** When a person reaches an age. */
public final class Birthdays {

    private Birthdays() {}

    /**
     * The day on which somebody reaches the age. Someone born on 29 February reaches it on 1 March
     * in a common year, which is the day friendlier to a child about to grow too old.
     */
    public static LocalDate reaches(LocalDate bornOn, long age) {
        var birthday = bornOn.plusYears(age);
        var leapDay = bornOn.getMonth() == Month.FEBRUARY && bornOn.getDayOfMonth() == 29;
        return leapDay && !birthday.isLeapYear() ? birthday.plusDays(1) : birthday;
    }

    /** Whether the age is reached by the day, the birthday included. */
    public static boolean hasReached(LocalDate bornOn, long age, LocalDate day) {
        return !day.isBefore(reaches(bornOn, age));
    }
}
