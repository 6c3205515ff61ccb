package id.payung.law;

import id.payung.rules.law.Because;
import id.payung.rules.law.Confidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the family of one worker would receive, by the months that are paid for him.
 *
 * @param months of cover completed without a break; 0 while there is none
 * @param today what a death of another cause than work would bring today
 * @param nextMonth the same a month from now, as long as every month is paid
 * @param rise the next day that brings more, as long as every month is paid
 * @param endsOn the first day without cover if no further month is paid
 * @param because the clauses behind today's amount
 */
public record MemberOutlook(
        long months,
        boolean isCovered,
        Sum today,
        Sum nextMonth,
        Optional<Sum> rise,
        Optional<LocalDate> endsOn,
        List<Because> because) {

    /** Whether some amount rests on a basis that nobody has read yet. */
    public boolean isUnconfirmed() {
        return Because.confidence(because) != Confidence.CONFIRMED;
    }

    /**
     * One day's amounts.
     *
     * @param school the most there is for children, of whom nobody has told
     */
    public record Sum(LocalDate on, long months, long cash, long school) {
        boolean exceeds(Sum other) {
            return cash + school > other.cash + other.school;
        }
    }
}
