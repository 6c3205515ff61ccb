package id.payung.enrolment;

import id.payung.enrolment.OrderedMonths.OrderedMonth;
import id.payung.funding.Demand;
import id.payung.funding.Fund;
import id.payung.funding.FundingRefused;
import id.payung.funding.Funds;
import id.payung.funding.Ledger;
import id.payung.funding.Tariff;
import id.payung.rules.contribution.Sector;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** Gives one person's seats and their money back to the fund of a decree, or takes them again. */
@Component
class FundsOfSeats {
    private static final OrderedMonth NOTHING = new OrderedMonth(0, false);

    private final DecreeRows decrees;
    private final Funds funds;
    private final Ledger ledger;

    FundsOfSeats(DecreeRows decrees, Funds funds, Ledger ledger) {
        this.decrees = decrees;
        this.funds = funds;
        this.ledger = ledger;
    }

    /** The fund of the decree, which is held until the transaction ends. */
    Fund fundOf(UUID decree) {
        return funds.find(decrees.locked(decree).orElseThrow().fund()).orElseThrow();
    }

    /**
     * @param owed what each month costs, which is what was promised for it
     */
    void giveBack(Fund fund, UUID cause, Months months, Map<YearMonth, OrderedMonth> owed) {
        ledger.release(
                fund, cause, demand(months, month -> owed.getOrDefault(month, NOTHING).amount()));
    }

    /** Why the fund cannot pay for the months any more; nothing when it does. */
    Optional<FundingRefused> takeAgain(Fund fund, UUID cause, Months months, Sector sector) {
        Tariff tariff = ledger.tariff(fund, months);
        Demand wanted = demand(months, month -> tariff.at(month, sector).amount());
        return switch (ledger.commit(fund, cause, wanted)) {
            case Outcome.Done<Demand, FundingRefused> _ -> Optional.empty();
            case Outcome.Refused<Demand, FundingRefused>(FundingRefused why) -> Optional.of(why);
        };
    }

    private static Demand demand(Months months, ToLongFunction<YearMonth> price) {
        return new Demand(
                months.stream()
                        .map(month -> new Demand.Line(month, 1, price.applyAsLong(month)))
                        .toList());
    }
}
