package id.payung.planning;

import id.payung.funding.Fund;
import id.payung.funding.FundFilter;
import id.payung.funding.FundView;
import id.payung.funding.Funds;
import id.payung.funding.MonthPrice;
import id.payung.funding.Quota;
import id.payung.funding.QuotaUse;
import id.payung.funding.Quotas;
import id.payung.funding.SeatMonth;
import id.payung.funding.Tariff;
import id.payung.funding.YearMoney;
import id.payung.planning.plan.Earmark;
import id.payung.planning.plan.Purse;
import id.payung.rules.contribution.Sector;
import id.payung.rules.law.Law;
import id.payung.shared.Months;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sees funds as a plan does: what is left of each in some months, at the law's prices. */
@Component
class Purses {
    private final Funds funds;
    private final Quotas quotas;

    Purses(Funds funds, Quotas quotas) {
        this.funds = funds;
        this.quotas = quotas;
    }

    /** Those of the funds whose money the actor may see. */
    List<FundView> readable(Collection<UUID> wanted) {
        return funds.list(FundFilter.all()).stream()
                .filter(view -> wanted.contains(view.fund().id()) && view.showsMoney())
                .toList();
    }

    /** Only of a fund that pays in all the months. */
    Purse of(FundView view, Months months, Law law) {
        Fund fund = view.fund();
        SortedMap<Integer, Long> left = new TreeMap<>();
        months.stream().forEach(month -> left.put(month.getYear(), 0L));
        view.money().stream()
                .filter(year -> left.containsKey(year.year()))
                .forEach(year -> left.put(year.year(), year.left()));
        return new Purse(
                fund.id(),
                fund.name(),
                fund.payer(),
                earmark(fund),
                seats(view, months),
                quotas.of(fund.id(), months).stream().map(QuotaUse::leftOver).toList(),
                left,
                prices(Tariff.of(law, fund, months)));
    }

    /** The purse with these quotas as well; of two for the same people the smaller holds. */
    static Purse narrowed(Purse purse, List<FundQuota> more) {
        List<Quota> quotas = new ArrayList<>(purse.quotas());
        more.stream()
                .filter(one -> one.fund().equals(purse.fund()))
                .map(FundQuota::quota)
                .forEach(
                        quota -> {
                            int people =
                                    quotas.stream()
                                            .filter(quota::isSameAs)
                                            .mapToInt(Quota::people)
                                            .reduce(quota.people(), Math::min);
                            quotas.removeIf(quota::isSameAs);
                            quotas.add(new Quota(quota.area(), quota.occupation(), people));
                        });
        return purse.within(quotas);
    }

    /** Two quotas of one fund that cannot be kept as a network keeps them. */
    static Optional<PlanRefused> crossing(List<Purse> purses) {
        for (Purse purse : purses) {
            for (Quota quota : purse.quotas()) {
                Optional<Quota> crossed =
                        purse.quotas().stream().filter(quota::crosses).findFirst();
                if (crossed.isPresent()) {
                    return Optional.of(
                            new PlanRefused.QuotasCross(quota.area(), crossed.get().area()));
                }
            }
        }
        return Optional.empty();
    }

    /** For whom the fund may pay. */
    static Earmark earmark(Fund fund) {
        return new Earmark(
                fund.territory(),
                fund.programme(),
                fund.occupations(),
                fund.deciles().poorest(),
                fund.deciles().leastPoor());
    }

    /** A place is a seat in every month, so the fullest month decides. */
    static int seats(FundView view, Months months) {
        Map<java.time.YearMonth, Integer> free =
                view.seats().stream().collect(Collectors.toMap(SeatMonth::month, SeatMonth::left));
        return months.stream().mapToInt(month -> free.getOrDefault(month, 0)).min().orElse(0);
    }

    static long left(FundView view, int year) {
        return view.money().stream()
                .filter(money -> money.year() == year)
                .mapToLong(YearMoney::left)
                .sum();
    }

    private static Map<Sector, SortedMap<Integer, Long>> prices(Tariff tariff) {
        return tariff.prices().stream()
                .collect(
                        Collectors.groupingBy(
                                MonthPrice::sector,
                                Collectors.groupingBy(
                                        price -> price.month().getYear(),
                                        TreeMap::new,
                                        Collectors.summingLong(MonthPrice::amount))))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
