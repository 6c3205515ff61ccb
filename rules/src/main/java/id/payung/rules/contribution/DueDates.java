package id.payung.rules.contribution;

import static id.payung.rules.contribution.PaymentClause.DUE_DAY;

import id.payung.rules.calendar.WorkingDays;
import id.payung.rules.law.Because;
import id.payung.rules.law.BeforeFirstVersion;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** By which day a contribution month has to be paid. */
public final class DueDates {
    private final Dated<Long> dueDay;
    private final WorkingDays workingDays;

    private DueDates(Law law) {
        dueDay = law.amounts("contribution/due_day");
        workingDays = WorkingDays.under(law);
    }

    public static DueDates under(Law law) {
        return new DueDates(law);
    }

    /** Why a month has no due date here, when it lies before the law that is modelled. */
    public Optional<BeforeFirstVersion> refusal(YearMonth month) {
        return dueDay.refusal(month.atDay(1));
    }

    /** The due day of the month, moved to the next working day. */
    public LocalDate of(YearMonth month) {
        return workingDays.onOrAfter(dueDayOf(month));
    }

    /** The clauses that give the due day, and the list of holidays that was used. */
    public List<Because> because(YearMonth month) {
        var basis = dueDay.on(month.atDay(1)).basis();
        var reasons = new ArrayList<>(List.of(Because.ground(DUE_DAY, 0, basis)));
        reasons.addAll(workingDays.because(dueDayOf(month)));
        return reasons;
    }

    private LocalDate dueDayOf(YearMonth month) {
        return month.atDay(Math.toIntExact(dueDay.on(month.atDay(1)).value()));
    }
}
