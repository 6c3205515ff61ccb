package id.payung.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Because;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Law;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days on which offices work, and days on which people grow older. */
class CalendarTest {
    private final WorkingDays days = WorkingDays.under(Law.bundled());

    @ParameterizedTest
    @CsvSource({
        "2026-08-14, true", // Friday
        "2026-08-15, false", // Saturday
        "2026-08-16, false", // Sunday
        "2026-08-17, false", // Independence Day
        "2026-08-18, true",
        "2026-03-20, true", // collective leave before Idul Fitri
        "2025-12-25, false",
        "2025-12-26, true", // collective leave after Christmas
        "2027-08-17, false", // no list yet: a holiday with a fixed date
        "2027-03-09, true" // no list yet: Idul Fitri is not known
    })
    void offersWorkOnWeekdaysThatAreNoNationalHolidays(LocalDate day, boolean working) {
        assertThat(days.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void aWorkingDayStaysAndADayOfRestMoves() {
        assertThat(days.onOrAfter(LocalDate.of(2026, 8, 14))).isEqualTo("2026-08-14");
        assertThat(days.onOrAfter(LocalDate.of(2026, 8, 15))).isEqualTo("2026-08-18");
    }

    @Test
    void countsFromTheDayAfter() {
        var wednesday = LocalDate.of(2026, 6, 3);

        assertThat(days.after(wednesday, 0)).isEqualTo(wednesday);
        assertThat(days.after(wednesday, 1)).isEqualTo("2026-06-04");
        assertThat(days.after(wednesday, 3)).isEqualTo("2026-06-08");
        assertThat(days.after(wednesday, 7)).isEqualTo("2026-06-12");
    }

    @Test
    void saysWhichListItUsedAndHowSureItIs() {
        assertThat(days.list(LocalDate.of(2025, 5, 15)).confidence())
                .isEqualTo(Confidence.RECALLED);
        assertThat(days.list(LocalDate.of(2026, 5, 15)).confidence())
                .isEqualTo(Confidence.REPORTED);
        assertThat(days.list(LocalDate.of(2027, 5, 15)).confidence()).isEqualTo(Confidence.OPEN);
        assertThat(days.list(LocalDate.of(2026, 12, 31)).clause())
                .isEqualTo(CalendarClause.WORKING_DAYS);
        assertThat(days.list(LocalDate.of(2027, 1, 1)).clause())
                .isEqualTo(CalendarClause.YEAR_WITHOUT_LIST);
    }

    @Test
    void mentionsTheMoveOnlyWhenThereIsOne() {
        assertThat(days.because(LocalDate.of(2026, 8, 14)))
                .extracting(Because::clause)
                .containsExactly(CalendarClause.WORKING_DAYS);
        assertThat(days.because(LocalDate.of(2026, 8, 15)))
                .extracting(Because::clause)
                .containsExactly(CalendarClause.NEXT_WORKING_DAY, CalendarClause.WORKING_DAYS);
    }

    @ParameterizedTest
    @CsvSource({
        "2003-03-10, 2026-03-10",
        "2004-02-29, 2027-03-01", // 2027 is a common year
        "2001-02-28, 2024-02-28",
        "2001-03-29, 2024-03-29"
    })
    void reachesTwentyThreeOnTheBirthday(LocalDate bornOn, LocalDate birthday) {
        assertThat(Birthdays.reaches(bornOn, 23)).isEqualTo(birthday);
        assertThat(Birthdays.hasReached(bornOn, 23, birthday.minusDays(1))).isFalse();
        assertThat(Birthdays.hasReached(bornOn, 23, birthday)).isTrue();
        assertThat(Birthdays.hasReached(bornOn, 23, birthday.plusDays(1))).isTrue();
    }

    @Test
    void aLeapDayIsABirthdayInALeapYear() {
        assertThat(Birthdays.reaches(LocalDate.of(2004, 2, 29), 24)).isEqualTo("2028-02-29");
    }
}
