package id.payung.bench.plan;

import id.payung.funding.Quota;
import id.payung.planning.plan.Earmark;
import id.payung.planning.plan.Purse;
import id.payung.rules.contribution.Contributions;
import id.payung.rules.contribution.Payer;
import id.payung.rules.contribution.Sector;
import id.payung.rules.contribution.Terms;
import id.payung.rules.law.Law;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The six kinds of money of a regency for the year 2027, whose first months cost private payers
 * half for drivers: province, regency, tobacco excise, village aid with a quota for each district,
 * one district's companies, and donors. Together they reach about six in ten; places decide, not
 * money.
 */
final class SixFunds {
    static final Months YEAR = new Months(YearMonth.of(2027, 1), YearMonth.of(2027, 12));

    private static final TerritoryCode REGENCY = new TerritoryCode("32.01");
    private static final long ENOUGH = 1L << 42;

    private final Contributions contributions = Contributions.under(Law.bundled());

    /** Seats are shares of so many people. */
    List<Purse> of(int people) {
        Map<TerritoryCode, Integer> quotas = new HashMap<>();
        for (int district = 0; district < People.districts(); district++) {
            quotas.put(People.district(district), people / 450);
        }
        return List.of(
                purse(1, "APBD Provinsi", Payer.APBD, REGENCY, Set.of(), people / 5, Map.of()),
                purse(2, "APBD Kabupaten", Payer.APBD, REGENCY, Set.of(), people / 6, Map.of()),
                purse(
                        3,
                        "DBHCHT",
                        Payer.APBD,
                        REGENCY,
                        Set.of("FARMER", "TOBACCO_LABOURER"),
                        people / 12,
                        Map.of()),
                purse(4, "Bantuan desa", Payer.VILLAGE, REGENCY, Set.of(), people / 10, quotas),
                purse(
                        5,
                        "CSR",
                        Payer.COMPANY,
                        People.district(6),
                        Set.of(),
                        people / 100,
                        Map.of()),
                purse(6, "Donatur", Payer.DONOR, REGENCY, Set.of(), people / 40, Map.of()));
    }

    private Purse purse(
            int number,
            String name,
            Payer payer,
            TerritoryCode territory,
            Set<String> occupations,
            int seats,
            Map<TerritoryCode, Integer> quotas) {
        return new Purse(
                new UUID(1, number),
                name,
                payer,
                new Earmark(territory, People.PROGRAMME, occupations, 1, 10),
                seats,
                quotas.entrySet().stream()
                        .map(quota -> Quota.of(quota.getKey(), quota.getValue()))
                        .toList(),
                new TreeMap<>(Map.of(YEAR.first().getYear(), ENOUGH)),
                Map.of(
                        Sector.TRANSPORT, price(payer, Sector.TRANSPORT),
                        Sector.OTHER, price(payer, Sector.OTHER)));
    }

    private SortedMap<Integer, Long> price(Payer payer, Sector sector) {
        long total = contributions.over(YEAR.first(), YEAR.last(), Terms.of(payer, sector)).total();
        return new TreeMap<>(Map.of(YEAR.first().getYear(), total));
    }
}
