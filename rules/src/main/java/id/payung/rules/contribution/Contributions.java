package id.payung.rules.contribution;

import static id.payung.rules.contribution.ContributionClause.BRACKET;
import static id.payung.rules.contribution.ContributionClause.DEATH;
import static id.payung.rules.contribution.ContributionClause.FIRST_ROW_FOR_STATE;
import static id.payung.rules.contribution.ContributionClause.OLD_AGE;
import static id.payung.rules.contribution.ContributionClause.WORK_ACCIDENT;

import id.payung.rules.law.Because;
import id.payung.rules.law.BeforeFirstVersion;
import id.payung.rules.law.Clause;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prices months of cover (PP 44/2015, PP 46/2015, PP 49/2020, PP 50/2025).
 *
 * <p>The price depends on the contribution month, never on the day of payment. The surprising part:
 * the discount of PP 50/2025 does not apply when APBD or APBN pays, so the same neighbour costs a
 * city twice what he costs a donor.
 */
public final class Contributions {
    private static final Contributions BUNDLED = new Contributions(Law.bundled());

    private final Brackets brackets;
    private final PayerList onFirstRow;
    private final Discounts discounts;
    private final Dated<BigDecimal> jkkShare;
    private final Dated<Long> jkmFlat;
    private final Dated<BigDecimal> jhtShare;

    /** Months that may cost something else than the month before; decades have very few. */
    private final Set<YearMonth> changes;

    private Contributions(Law law) {
        brackets = Brackets.under(law);
        onFirstRow = PayerList.of(law, "contribution/payers_on_first_row");
        discounts = new Discounts(law);
        jkkShare = law.shares("contribution/jkk_share");
        jkmFlat = law.amounts("contribution/jkm");
        jhtShare = law.shares("contribution/jht_share");
        changes =
                Stream.concat(
                                Stream.of(
                                                brackets.table(),
                                                onFirstRow.payers(),
                                                jkkShare,
                                                jkmFlat,
                                                jhtShare)
                                        .flatMap(Dated::changes),
                                discounts.changes())
                        .collect(Collectors.toUnmodifiableSet());
    }

    public static Contributions under(Law law) {
        return law == Law.bundled() ? BUNDLED : new Contributions(law);
    }

    /** What the law says about prices and payments, for whoever reads it. */
    public static List<Clause> clauses() {
        return Stream.<Clause>concat(
                        Arrays.stream(ContributionClause.values()),
                        Arrays.stream(PaymentClause.values()))
                .toList();
    }

    /** First row, JKK and JKM, under the law of this release. */
    public static Contribution price(YearMonth month, Payer payer, Sector sector) {
        return BUNDLED.price(month, Terms.of(payer, sector));
    }

    /** Why a month cannot be priced, when it lies before the law that is modelled. */
    public Optional<BeforeFirstVersion> refusal(YearMonth month) {
        return brackets.table().refusal(month.atDay(1));
    }

    /**
     * The price of one month.
     *
     * @throws IllegalArgumentException for a month that {@link #refusal} refuses
     */
    public Contribution price(YearMonth month, Terms terms) {
        var day = month.atDay(1);
        var because = new ArrayList<Because>();
        var base = base(day, terms, because);
        var jkk = workAccident(day, base, terms, because);
        var jkm = death(day, terms, because);
        var jht = oldAge(day, base, terms, because);
        var reduction = discounts.on(day, terms);
        if (reduction.isEmpty()) {
            return new Contribution(base, Rupiah.rounded(jkk), Rupiah.rounded(jkm), jht, because);
        }
        var paid = reduction.get().paid();
        var jkkPaid = Rupiah.rounded(jkk.multiply(paid));
        var jkmPaid = Rupiah.rounded(jkm.multiply(paid));
        var taken = jkkPaid + jkmPaid - Rupiah.rounded(jkk) - Rupiah.rounded(jkm);
        because.add(Because.item(reduction.get().clause(), taken, reduction.get().basis()));
        return new Contribution(base, jkkPaid, jkmPaid, jht, because);
    }

    /**
     * The price of every month from the first to the last, both included.
     *
     * @throws IllegalArgumentException when the last month lies before the first
     */
    public ContributionSpan over(YearMonth from, YearMonth to, Terms terms) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " lies before " + from);
        }
        var each = new ArrayList<Contribution>();
        for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            var asBefore = !each.isEmpty() && !changes.contains(month);
            each.add(asBefore ? each.getLast() : price(month, terms));
        }
        return new ContributionSpan(from, each);
    }

    private long base(LocalDate day, Terms terms, List<Because> because) {
        var firstRow = onFirstRow.names(terms.payer(), day);
        var base = brackets.baseFor(firstRow ? 0 : terms.income(), day);
        var clause = firstRow ? FIRST_ROW_FOR_STATE : BRACKET;
        because.add(Because.ground(clause, base.value(), base.basis()));
        return base.value();
    }

    private BigDecimal workAccident(LocalDate day, long base, Terms terms, List<Because> because) {
        if (!terms.programmes().contains(Programme.JKK)) {
            return BigDecimal.ZERO;
        }
        var share = jkkShare.on(day);
        var exact = BigDecimal.valueOf(base).multiply(share.value());
        because.add(Because.item(WORK_ACCIDENT, Rupiah.rounded(exact), share.basis()));
        return exact;
    }

    private BigDecimal death(LocalDate day, Terms terms, List<Because> because) {
        if (!terms.programmes().contains(Programme.JKM)) {
            return BigDecimal.ZERO;
        }
        var flat = jkmFlat.on(day);
        because.add(Because.item(DEATH, flat.value(), flat.basis()));
        return BigDecimal.valueOf(flat.value());
    }

    private long oldAge(LocalDate day, long base, Terms terms, List<Because> because) {
        if (!terms.programmes().contains(Programme.JHT)) {
            return 0;
        }
        var share = jhtShare.on(day);
        var amount = Rupiah.share(base, share.value());
        because.add(Because.item(OLD_AGE, amount, share.basis()));
        return amount;
    }
}
