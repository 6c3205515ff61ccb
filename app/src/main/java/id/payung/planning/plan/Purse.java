package id.payung.planning.plan;

import id.payung.funding.Quota;
import id.payung.rules.contribution.Payer;
import id.payung.rules.contribution.Sector;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A fund as a plan sees it: for whom, what is left, and what one worker costs it over the months of
 * the plan.
 *
 * @param seats people for whom it has a free seat in every month
 * @param quotas the most people inside an area, or of an occupation there, who may still come in;
 *     no two of them {@link Quota#crosses cross}
 * @param left rupiah that may still be promised, by budget year
 * @param prices rupiah of one worker over the months, by sector and budget year
 */
public record Purse(
        UUID fund,
        String name,
        Payer payer,
        Earmark earmark,
        int seats,
        List<Quota> quotas,
        SortedMap<Integer, Long> left,
        Map<Sector, SortedMap<Integer, Long>> prices) {

    public Purse {
        quotas = List.copyOf(quotas);
        left = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(left));
        prices = Map.copyOf(prices);
    }

    /** Rupiah of one worker of the sector over all months. */
    public long price(Sector sector) {
        return yearly(sector).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Rupiah of one worker of the sector by budget year. */
    SortedMap<Integer, Long> yearly(Sector sector) {
        SortedMap<Integer, Long> yearly = prices.get(sector);
        if (yearly == null) {
            throw new IllegalArgumentException(name + " has no price for " + sector);
        }
        return yearly;
    }

    /** The same fund with these quotas. */
    public Purse within(List<Quota> areas) {
        return new Purse(fund, name, payer, earmark, seats, areas, left, prices);
    }

    /** The same fund with so much more money, and the seats that it could pay for. */
    public Purse richer(long rupiah) {
        SortedMap<Integer, Long> share = yearly(Sector.OTHER);
        long whole = price(Sector.OTHER);
        SortedMap<Integer, Long> more = new TreeMap<>(left);
        share.forEach((year, price) -> more.merge(year, rupiah * price / whole, Math::addExact));
        long cheapest = Math.min(whole, price(Sector.TRANSPORT));
        int places = Math.toIntExact(rupiah / cheapest);
        return new Purse(
                fund, name, payer, earmark, Math.addExact(seats, places), quotas, more, prices);
    }
}
