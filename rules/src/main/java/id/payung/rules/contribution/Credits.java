package id.payung.rules.contribution;

import id.payung.rules.law.Because;
import id.payung.rules.law.Law;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of money paid in full for months that turned out to be discounted (PP 50/2025).
 *
 * <p>It is not given back: it pays the next JKK and JKM contributions, oldest first.
 */
public final class Credits {
    private final Contributions contributions;

    private Credits(Contributions contributions) {
        this.contributions = contributions;
    }

    public static Credits under(Law law) {
        return new Credits(Contributions.under(law));
    }

    /**
     * The credit of a span of months.
     *
     * @param paidTotal rupiah paid for the whole span, JHT included where it is covered
     * @return 0 or more; always 0 when no month of the span was discounted, because an overpayment
     *     of the normal price is a mistake to be repaid and not a credit
     */
    public Credit of(YearMonth from, YearMonth to, Terms terms, long paidTotal) {
        var span = contributions.over(from, to, terms);
        var discounted = span.each().stream().anyMatch(Credits::isDiscounted);
        var amount = discounted ? Math.max(0, paidTotal - span.total()) : 0;
        var because = new ArrayList<>(span.because());
        because.add(Because.ground(PaymentClause.EXCESS_IS_CREDITED, amount));
        return new Credit(amount, because);
    }

    /** What remains to be paid for each of the next months after the credit is set against them. */
    public static List<Long> setAgainst(long credit, List<Contribution> next) {
        var left = credit;
        var payable = new ArrayList<Long>();
        for (var contribution : next) {
            var covered = Math.min(left, contribution.jkk() + contribution.jkm());
            left -= covered;
            payable.add(contribution.total() - covered);
        }
        return payable;
    }

    private static boolean isDiscounted(Contribution month) {
        return month.because().stream().anyMatch(reason -> reason.counts() && reason.amount() < 0);
    }

    /** Rupiah to be set against the next JKK and JKM contributions. */
    public record Credit(long amount, List<Because> because) {}
}
