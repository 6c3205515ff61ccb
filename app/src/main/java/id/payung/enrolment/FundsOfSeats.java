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

    /** One worker's seat in some months, priced by the sector as it was when it was taken. */
    record Seat(UUID decree, boolean transport, Months months) {
        Sector sector() {
            return transport ? Sector.TRANSPORT : Sector.OTHER;
        }
    }

    /**
     * @param owed what each month costs; months that are only promised are priced anew
     */
    void giveBack(Fund fund, Seat seat, Map<YearMonth, OrderedMonth> owed) {
        Tariff tariff = ledger.tariff(fund, seat.months);
        ledger.release(
                fund,
                seat.decree,
                demand(
                        seat,
                        month ->
                                owed.containsKey(month)
                                        ? owed.get(month).amount()
                                        : tariff.at(month, seat.sector()).amount()));
    }

    /** Why the fund cannot pay for the months any more; nothing when it does. */
    Optional<FundingRefused> takeAgain(Fund fund, Seat seat) {
        Tariff tariff = ledger.tariff(fund, seat.months);
        Demand wanted = demand(seat, month -> tariff.at(month, seat.sector()).amount());
        return switch (ledger.commit(fund, seat.decree, wanted)) {
            case Outcome.Done<Demand, FundingRefused> _ -> Optional.empty();
            case Outcome.Refused<Demand, FundingRefused>(FundingRefused why) -> Optional.of(why);
        };
    }

    private static Demand demand(Seat seat, ToLongFunction<YearMonth> price) {
        return new Demand(
                seat.months.stream()
                        .map(month -> new Demand.Line(month, 1, price.applyAsLong(month)))
                        .toList());
    }
}
