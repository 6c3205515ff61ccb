package id.payung.planning.continuity;

import id.payung.enrolment.DecreeRefused;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.Drafted;
import id.payung.enrolment.NewDecree;
import id.payung.enrolment.Selection;
import id.payung.funding.Fund;
import id.payung.funding.FundFilter;
import id.payung.funding.FundView;
import id.payung.funding.Funds;
import id.payung.funding.MonthPrice;
import id.payung.funding.QuotaRoom;
import id.payung.funding.Quotas;
import id.payung.funding.SeatMonth;
import id.payung.funding.Tariff;
import id.payung.law.LawInForce;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds money for people whose cover ends: funds whose earmark, months, seats and budget admit
 * them, and the draft that puts them there.
 */
@Component
@Transactional
@SeenBy(Permission.PREPARE_DECREES)
public class Catching {
    private final LapseRows rows;
    private final Funds funds;
    private final Quotas quotas;
    private final Decrees decrees;
    private final LawInForce law;

    Catching(LapseRows rows, Funds funds, Quotas quotas, Decrees decrees, LawInForce law) {
        this.rows = rows;
        this.funds = funds;
        this.quotas = quotas;
        this.decrees = decrees;
        this.law = law;
    }

    /** Funds that pay in the month after, whoever catches most first. */
    @Transactional(readOnly = true)
    public List<Catcher> catchersOf(LapseFilter falling) {
        return funds.list(FundFilter.all()).stream()
                .filter(FundView::showsMoney)
                .flatMap(view -> catcher(falling, view).stream())
                .filter(catcher -> catcher.lawful() > 0)
                .sorted(
                        Comparator.comparingLong(Catcher::caught)
                                .reversed()
                                .thenComparing(catcher -> catcher.fund().name()))
                .toList();
    }

    /**
     * Drafts a decree of the fund for as many of them as it can take.
     *
     * @return empty when the fund is none that could catch them
     */
    public Optional<Outcome<Drafted, DecreeRefused>> draft(
            LapseFilter falling, UUID fund, UUID legalBasis, String number, String title) {
        return catchersOf(falling).stream()
                .filter(catcher -> catcher.fund().id().equals(fund))
                .findFirst()
                .map(
                        catcher ->
                                decrees.prepare(
                                        new NewDecree(
                                                fund,
                                                legalBasis,
                                                number,
                                                title,
                                                catcher.months(),
                                                new Selection.Chosen(
                                                        rows.lawful(
                                                                falling,
                                                                catcher.fund(),
                                                                room(
                                                                        catcher.fund(),
                                                                        catcher.months()),
                                                                catcher.caught())))));
    }

    private Optional<Catcher> catcher(LapseFilter falling, FundView view) {
        Fund fund = view.fund();
        YearMonth next = falling.last().last().plusMonths(1);
        if (fund.id().equals(falling.fund())
                || !fund.months().contains(next)
                || !Acting.required().may(Permission.PREPARE_DECREES, fund.territory())) {
            return Optional.empty();
        }
        Months months = new Months(next, fund.months().last());
        long lawful = rows.countLawful(falling, fund, QuotaRoom.UNLIMITED);
        QuotaRoom quota = room(fund, months);
        long fitting =
                quota.isLimited() && lawful > 0 ? rows.countLawful(falling, fund, quota) : lawful;
        return Optional.of(new Catcher(fund, months, lawful, fitting, room(view, months)));
    }

    private QuotaRoom room(Fund fund, Months months) {
        return QuotaRoom.of(quotas.left(fund.id(), months, List.of()));
    }

    /** By its fullest month, and by its money at the dearer price of each year. */
    private long room(FundView view, Months months) {
        long seats =
                months.stream()
                        .mapToLong(
                                month ->
                                        view.seats().stream()
                                                .filter(seat -> seat.month().equals(month))
                                                .mapToInt(SeatMonth::left)
                                                .sum())
                        .min()
                        .orElse(0);
        Map<Integer, Long> prices = dearest(Tariff.of(law.law(), view.fund(), months).prices());
        return prices.entrySet().stream()
                .mapToLong(price -> left(view, price.getKey()) / price.getValue())
                .reduce(seats, Math::min);
    }

    private static Map<Integer, Long> dearest(Collection<MonthPrice> prices) {
        return prices.stream()
                .collect(
                        Collectors.groupingBy(
                                MonthPrice::month,
                                Collectors.reducing(0L, MonthPrice::amount, Math::max)))
                .entrySet()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                month -> month.getKey().getYear(),
                                TreeMap::new,
                                Collectors.summingLong(Map.Entry::getValue)));
    }

    private static long left(FundView view, int year) {
        return view.money().stream()
                .filter(money -> money.year() == year)
                .mapToLong(money -> money.left())
                .sum();
    }
}
