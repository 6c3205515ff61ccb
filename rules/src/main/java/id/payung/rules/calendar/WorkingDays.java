package id.payung.rules.calendar;

import id.payung.rules.law.Because;
import id.payung.rules.law.Clause;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Monday to Friday except national holidays.
 *
 * <p>Holidays are decreed year by year. A year without a list is not refused, because people plan
 * ahead; it uses the holidays that fall on the same date each year, and {@link #because} says so.
 */
public final class WorkingDays {
    private final Dated<Set<LocalDate>> listed;
    private final Dated<Set<MonthDay>> fixed;

    private WorkingDays(Dated<Set<LocalDate>> listed, Dated<Set<MonthDay>> fixed) {
        this.listed = listed;
        this.fixed = fixed;
    }

    public static WorkingDays under(Law law) {
        return new WorkingDays(
                law.days("calendar/holidays").map(Set::copyOf),
                law.words("calendar/holidays_without_list").map(WorkingDays::monthDays));
    }

    /** What the law says about working days, for whoever reads it. */
    public static List<Clause> clauses() {
        return List.of(CalendarClause.values());
    }

    public boolean isWorkingDay(LocalDate day) {
        var weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !isHoliday(day);
    }

    /** The day itself when it is a working day, otherwise the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The last of a number of working days; the first is the one after the given day. */
    public LocalDate after(LocalDate day, long workingDays) {
        var last = day;
        for (var counted = 0L; counted < workingDays; counted++) {
            last = onOrAfter(last.plusDays(1));
        }
        return last;
    }

    /** Why {@link #onOrAfter} answers as it does: the move, if there is one, and the list used. */
    public List<Because> because(LocalDate day) {
        return isWorkingDay(day)
                ? List.of(list(day))
                : List.of(Because.ground(CalendarClause.NEXT_WORKING_DAY, 0), list(day));
    }

    /** The list that says which days of the year are holidays. */
    public Because list(LocalDate day) {
        return listed.find(day)
                .map(list -> Because.ground(CalendarClause.WORKING_DAYS, 0, list.basis()))
                .orElseGet(
                        () ->
                                Because.ground(
                                        CalendarClause.YEAR_WITHOUT_LIST,
                                        0,
                                        fixed.latest().basis()));
    }

    private boolean isHoliday(LocalDate day) {
        return listed.find(day)
                .map(list -> list.value().contains(day))
                .orElseGet(() -> fixed.latest().value().contains(MonthDay.from(day)));
    }

    private static Set<MonthDay> monthDays(List<String> words) {
        return words.stream()
                .map(word -> MonthDay.parse("--" + word))
                .collect(Collectors.toUnmodifiableSet());
    }
}
