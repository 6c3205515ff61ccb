package id.payung.funding;

import id.payung.rules.contribution.Contribution;
import id.payung.rules.contribution.Contributions;
import id.payung.rules.contribution.Sector;
import id.payung.rules.contribution.Terms;
import id.payung.rules.law.Because;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Law;
import id.payung.shared.Months;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The legal price of every month and sector for one fund, worked out once and then joined to
 * workers by SQL. The law itself is asked, nothing of it is repeated here.
 */
public record Tariff(List<MonthPrice> prices) {
    /** Occupations whose contributions the transport discount of PP 50/2025 concerns. */
    private static final Set<String> TRANSPORT =
            Set.of(
                    "OJEK_DRIVER",
                    "ONLINE_OJEK_DRIVER",
                    "MINIBUS_DRIVER",
                    "COURIER",
                    "PEDICAB_DRIVER");

    public Tariff {
        prices = List.copyOf(prices);
    }

    /** The prices of the law, which is the one in force unless two are compared. */
    public static Tariff of(Law law, Fund fund, Months months) {
        Contributions contributions = Contributions.under(law);
        List<MonthPrice> prices = new ArrayList<>();
        for (YearMonth month : months) {
            for (Sector sector : Sector.values()) {
                Contribution price = contributions.price(month, terms(fund, sector));
                prices.add(
                        new MonthPrice(
                                month,
                                sector,
                                price.base(),
                                price.jkk(),
                                price.jkm(),
                                Because.confidence(price.because())));
            }
        }
        return new Tariff(prices);
    }

    private static Terms terms(Fund fund, Sector sector) {
        Terms terms = Terms.of(fund.payer(), sector);
        return fund.discounted() ? terms.withDiscountForVillages() : terms;
    }

    /**
     * The codes of the occupations that belong to transport; every other is in the other sector.
     */
    public static String[] transportOccupations() {
        return TRANSPORT.stream().sorted().toArray(String[]::new);
    }

    /** Whether every price rests only on rules whose source somebody has read. */
    public boolean isConfirmed() {
        return prices.stream().allMatch(price -> price.confidence() == Confidence.CONFIRMED);
    }

    public MonthPrice at(YearMonth month, Sector sector) {
        return prices.stream()
                .filter(price -> price.month().equals(month) && price.sector() == sector)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no price for " + month));
    }

    /** What so many workers of each sector ask of the fund. */
    public Demand demand(Months months, int transport, int others) {
        return new Demand(
                months.stream()
                        .map(
                                month ->
                                        new Demand.Line(
                                                month,
                                                transport + others,
                                                transport * at(month, Sector.TRANSPORT).amount()
                                                        + others
                                                                * at(month, Sector.OTHER).amount()))
                        .toList());
    }
}
