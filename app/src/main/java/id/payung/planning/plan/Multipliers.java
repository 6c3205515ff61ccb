package id.payung.planning.plan;

import id.payung.rules.contribution.Sector;
import java.util.List;

/**
 * What a rupiah of each budget of two prices is worth. Charging it for whoever is placed and
 * crediting it for the whole budget can only overrate a lawful plan, whatever the multipliers are;
 * good ones overrate the best plan by little.
 *
 * @param worths of each staircase's each budget, per unit of money; never negative
 * @param charges what a driver and anybody else are charged, by staircase
 */
record Multipliers(List<long[]> worths, List<long[]> charges) {
    /** Budgets are free: nothing is charged. */
    static final Multipliers NONE = new Multipliers(List.of(), List.of());

    static Multipliers of(List<long[]> worths, List<Room> staircases, long unit) {
        List<long[]> charges =
                java.util.stream.IntStream.range(0, staircases.size())
                        .mapToObj(at -> charges(worths.get(at), staircases.get(at), unit))
                        .toList();
        return new Multipliers(List.copyOf(worths), charges);
    }

    private static long[] charges(long[] worths, Room room, long unit) {
        return new long[] {
            charge(worths, room, Sector.TRANSPORT, unit), charge(worths, room, Sector.OTHER, unit)
        };
    }

    private static long charge(long[] worths, Room room, Sector sector, long unit) {
        long charge = 0;
        for (int budget = 0; budget < worths.length; budget++) {
            charge =
                    Math.addExact(
                            charge,
                            Math.multiplyExact(worths[budget], room.price(budget, sector) / unit));
        }
        return charge;
    }

    /** What placing one person costs in them; nothing at a fund that is no staircase. */
    long charge(int staircase, Sector sector) {
        return staircase < 0 || charges.isEmpty()
                ? 0
                : charges.get(staircase)[sector == Sector.TRANSPORT ? 0 : 1];
    }

    /** What all money of the budgets is worth in them. */
    long credit(List<Room> staircases, long unit) {
        long credit = 0;
        for (int at = 0; at < worths.size(); at++) {
            for (int budget = 0; budget < worths.get(at).length; budget++) {
                credit =
                        Math.addExact(
                                credit,
                                Math.multiplyExact(
                                        worths.get(at)[budget],
                                        staircases.get(at).money(budget) / unit));
            }
        }
        return credit;
    }
}
