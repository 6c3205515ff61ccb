package id.payung.rules.contribution;

import static id.payung.rules.contribution.ContributionClause.COVID_RELIEF;
import static id.payung.rules.contribution.ContributionClause.DISCOUNT;
import static id.payung.rules.contribution.ContributionClause.NO_DISCOUNT_FOR_STATE;
import static id.payung.rules.contribution.ContributionClause.NO_DISCOUNT_FOR_VILLAGE;

import id.payung.rules.law.Basis;
import id.payung.rules.law.Clause;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/** What share of JKK and JKM is to be paid in a month, and by which clause. */
final class Discounts {
    private final Dated<BigDecimal> relief;
    private final Dated<BigDecimal> transport;
    private final Dated<BigDecimal> other;
    private final PayerList neverDiscounted;
    private final PayerList discountedIfNamed;

    Discounts(Law law) {
        relief = law.shares("contribution/covid_relief");
        transport = law.shares("contribution/discount_transport");
        other = law.shares("contribution/discount_other");
        neverDiscounted = PayerList.of(law, "contribution/payers_without_discount");
        discountedIfNamed = PayerList.of(law, "contribution/payers_without_discount_unless_told");
    }

    /** The months from which some clause says something else. */
    Stream<YearMonth> changes() {
        return Stream.of(
                        relief,
                        transport,
                        other,
                        neverDiscounted.payers(),
                        discountedIfNamed.payers())
                .flatMap(Dated::changes);
    }

    /** Empty when the month has its normal price and no clause had anything to say about it. */
    Optional<Reduction> on(LocalDate day, Terms terms) {
        return covidRelief(day).or(() -> temporaryDiscount(day, terms));
    }

    private Optional<Reduction> covidRelief(LocalDate day) {
        return relief.find(day).map(v -> new Reduction(COVID_RELIEF, v.value(), v.basis()));
    }

    private Optional<Reduction> temporaryDiscount(LocalDate day, Terms terms) {
        var discount = terms.sector() == Sector.TRANSPORT ? transport : other;
        return discount.find(day)
                .map(
                        version ->
                                excluded(day, terms)
                                        .orElseGet(
                                                () ->
                                                        new Reduction(
                                                                DISCOUNT,
                                                                BigDecimal.ONE.subtract(
                                                                        version.value()),
                                                                version.basis())));
    }

    private Optional<Reduction> excluded(LocalDate day, Terms terms) {
        if (neverDiscounted.names(terms.payer(), day)) {
            return Optional.of(fullPrice(NO_DISCOUNT_FOR_STATE, neverDiscounted.basis(day)));
        }
        if (discountedIfNamed.names(terms.payer(), day) && !terms.discountNamesVillage()) {
            return Optional.of(fullPrice(NO_DISCOUNT_FOR_VILLAGE, discountedIfNamed.basis(day)));
        }
        return Optional.empty();
    }

    private static Reduction fullPrice(Clause clause, Basis basis) {
        return new Reduction(clause, BigDecimal.ONE, basis);
    }

    /**
     * A clause that changes, or expressly keeps, the price.
     *
     * @param paid the share of JKK and JKM that remains to be paid
     */
    record Reduction(Clause clause, BigDecimal paid, Basis basis) {}
}
