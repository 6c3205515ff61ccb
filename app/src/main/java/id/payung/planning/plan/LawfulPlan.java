package id.payung.planning.plan;

import id.payung.funding.Quota;
import id.payung.rules.contribution.Sector;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Counts a plan again, person by person and rupiah by rupiah, from the question alone: whoever is
 * placed is placed once, by a fund whose earmark admits him, within its seats, its quotas and each
 * year's money.
 */
final class LawfulPlan {
    private final Formulation formulation;
    private final Placement placed;

    private LawfulPlan(Formulation formulation, Placement placed) {
        this.formulation = formulation;
        this.placed = placed;
    }

    static boolean holds(Formulation formulation, Placement placed) {
        LawfulPlan plan = new LawfulPlan(formulation, placed);
        return plan.nobodyTwice() && plan.earmarksHold() && plan.fundsHold();
    }

    private boolean nobodyTwice() {
        List<Kind> kinds = formulation.kinds();
        for (int kind = 0; kind < placed.kinds(); kind++) {
            long people = 0;
            for (int door = 0; door < placed.doors(kind); door++) {
                if (placed.at(kind, door) < 0) {
                    return false;
                }
                people += placed.at(kind, door);
            }
            if (people > kinds.get(kind).people()) {
                return false;
            }
        }
        return true;
    }

    private boolean earmarksHold() {
        return formulation.kinds().stream()
                .allMatch(
                        kind ->
                                kind.doors().stream()
                                        .map(door -> formulation.purses().get(door.purse()))
                                        .allMatch(
                                                purse ->
                                                        kind.groups().stream()
                                                                .allMatch(
                                                                        purse.earmark()::admits)));
    }

    private boolean fundsHold() {
        for (int purse = 0; purse < formulation.purses().size(); purse++) {
            Purse one = formulation.purses().get(purse);
            long drivers = through(purse, Sector.TRANSPORT, _ -> true);
            long others = through(purse, Sector.OTHER, _ -> true);
            if (drivers + others > Math.max(one.seats(), 0) || !paid(one, drivers, others)) {
                return false;
            }
            for (Quota quota : one.quotas()) {
                Predicate<@Nullable Quota> inside =
                        passed -> passed != null && passed.isInside(quota);
                long people =
                        through(purse, Sector.TRANSPORT, inside)
                                + through(purse, Sector.OTHER, inside);
                if (people > quota.people()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean paid(Purse purse, long drivers, long others) {
        return purse.yearly(Sector.OTHER).keySet().stream()
                .allMatch(
                        year ->
                                drivers * purse.yearly(Sector.TRANSPORT).getOrDefault(year, 0L)
                                                + others
                                                        * purse.yearly(Sector.OTHER)
                                                                .getOrDefault(year, 0L)
                                        <= Math.max(purse.left().getOrDefault(year, 0L), 0));
    }

    private long through(int purse, Sector sector, Predicate<@Nullable Quota> inside) {
        long people = 0;
        List<Kind> kinds = formulation.kinds();
        for (int kind = 0; kind < placed.kinds(); kind++) {
            if (kinds.get(kind).sector() == sector) {
                for (int door = 0; door < placed.doors(kind); door++) {
                    Kind.Door through = kinds.get(kind).doors().get(door);
                    if (through.purse() == purse && inside.test(through.quota())) {
                        people += placed.at(kind, door);
                    }
                }
            }
        }
        return people;
    }
}
