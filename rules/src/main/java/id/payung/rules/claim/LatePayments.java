package id.payung.rules.claim;

import static id.payung.rules.claim.ClaimClause.COMPENSATION_FOR_EACH_DAY_LATE;
import static id.payung.rules.claim.ClaimClause.PAID_WITHIN_WORKING_DAYS;

import id.payung.rules.calendar.WorkingDays;
import id.payung.rules.law.Because;
import id.payung.rules.law.BeforeFirstVersion;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** By when a benefit has to be paid, and what the family receives for waiting longer. */
public final class LatePayments {
    private final Dated<Long> daysForDeath;
    private final Dated<Long> daysForAccident;
    private final Dated<BigDecimal> share;
    private final WorkingDays workingDays;

    private LatePayments(Law law) {
        daysForDeath = law.amounts("claim/payment_days_jkm");
        daysForAccident = law.amounts("claim/payment_days_jkk");
        share = law.shares("claim/late_share");
        workingDays = WorkingDays.under(law);
    }

    public static LatePayments under(Law law) {
        return new LatePayments(law);
    }

    /** Why a payment cannot be judged, when it lies before the law that is modelled. */
    public Optional<BeforeFirstVersion> refusal(LocalDate completeOn) {
        return share.refusal(completeOn);
    }

    /** The last permitted day; the first working day counted is the one after completeness. */
    public LocalDate payableUntil(ClaimProgramme programme, LocalDate completeOn) {
        return workingDays.after(completeOn, days(programme).on(completeOn).value());
    }

    /**
     * Compensation for a payment.
     *
     * @param benefit rupiah of the benefit itself
     */
    public LatePayment assess(
            ClaimProgramme programme, long benefit, LocalDate completeOn, LocalDate paidOn) {
        var until = payableUntil(programme, completeOn);
        var late = Math.max(0, ChronoUnit.DAYS.between(until, paidOn));
        var each = share.on(completeOn);
        var compensation =
                Rupiah.rounded(
                        BigDecimal.valueOf(benefit)
                                .multiply(each.value())
                                .multiply(BigDecimal.valueOf(late)));
        var limit = days(programme).on(completeOn).basis();
        return new LatePayment(
                late,
                compensation,
                List.of(
                        Because.ground(PAID_WITHIN_WORKING_DAYS, 0, limit),
                        workingDays.list(until),
                        Because.item(COMPENSATION_FOR_EACH_DAY_LATE, compensation, each.basis())));
    }

    private Dated<Long> days(ClaimProgramme programme) {
        return switch (programme) {
            case JKM -> daysForDeath;
            case JKK -> daysForAccident;
        };
    }

    /**
     * How late a payment was.
     *
     * @param daysLate calendar days after the last permitted day
     * @param compensation rupiah on top of the benefit
     */
    public record LatePayment(long daysLate, long compensation, List<Because> because) {}
}
