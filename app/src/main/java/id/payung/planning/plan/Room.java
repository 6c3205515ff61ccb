package id.payung.planning.plan;

import id.payung.rules.contribution.Sector;
import java.util.ArrayList;
import java.util.List;

/**
 * How many people a fund has room for. Where a driver and a farmer cost it the same, its money is a
 * number of people and nothing is left to decide. Where one budget pays two prices, how many
 * farmers it can still take depends on how many drivers it took: a staircase, not a number.
 *
 * <p>A fund with quotas by area that pays two prices is planned at the dearer of them: it may have
 * room for a few more than planned, never for fewer.
 */
final class Room {
    private final long seats;
    private final List<Budget> budgets;

    /** One year's money and what a driver and anybody else cost of it. */
    private record Budget(long money, long driver, long other) {
        /** Whether it lasts for so many people, whoever they are. */
        boolean paysAnybody(long people) {
            return people * Math.max(driver, other) <= money;
        }

        long othersBeside(long drivers) {
            return other == 0 ? Long.MAX_VALUE : Math.floorDiv(money - drivers * driver, other);
        }

        long most(long price) {
            return price == 0 ? Long.MAX_VALUE : money / price;
        }
    }

    private Room(long seats, List<Budget> budgets) {
        this.seats = seats;
        this.budgets = budgets;
    }

    static Room of(Purse purse) {
        List<Budget> budgets = new ArrayList<>();
        var drivers = purse.yearly(Sector.TRANSPORT);
        purse.yearly(Sector.OTHER)
                .forEach(
                        (year, other) -> {
                            long driver = drivers.getOrDefault(year, 0L);
                            long dearer = Math.max(driver, other);
                            long money = Math.max(purse.left().getOrDefault(year, 0L), 0);
                            budgets.add(
                                    purse.quotas().isEmpty()
                                            ? new Budget(money, driver, other)
                                            : new Budget(money, dearer, dearer));
                        });
        return new Room(Math.max(purse.seats(), 0), List.copyOf(budgets));
    }

    /** Whether drivers and others compete for one budget at different prices. */
    boolean isStaircase() {
        return budgets.stream()
                .anyMatch(budget -> budget.driver != budget.other && !budget.paysAnybody(seats));
    }

    /** People altogether: for a staircase no more than its seats and its cheaper price allow. */
    long people() {
        return budgets.stream()
                .mapToLong(budget -> budget.most(Math.min(budget.driver, budget.other)))
                .reduce(seats, Math::min);
    }

    /** The most drivers. */
    long drivers() {
        return budgets.stream()
                .mapToLong(budget -> budget.most(budget.driver))
                .reduce(seats, Math::min);
    }

    /** The most others beside so many drivers, no more of whom there are than fit. */
    long othersBeside(long drivers) {
        return budgets.stream()
                .mapToLong(budget -> budget.othersBeside(drivers))
                .reduce(seats - drivers, Math::min);
    }

    /** Yearly money, and prices of a driver and of others, for whoever weighs them. */
    int budgets() {
        return budgets.size();
    }

    long money(int budget) {
        return budgets.get(budget).money;
    }

    long price(int budget, Sector sector) {
        return switch (sector) {
            case TRANSPORT -> budgets.get(budget).driver;
            case OTHER -> budgets.get(budget).other;
        };
    }
}
