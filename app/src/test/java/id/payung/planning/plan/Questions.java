package id.payung.planning.plan;

import id.payung.rules.contribution.Payer;
import id.payung.rules.contribution.Sector;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Small questions for tests: some groups in two villages, some funds with little money. */
final class Questions {
    static final UUID PROGRAMME = new UUID(0, 1);
    static final TerritoryCode SINGAJAYA = new TerritoryCode("32.01.06.2003");
    static final TerritoryCode SUKAMAJU = new TerritoryCode("32.01.06.2004");
    static final TerritoryCode BOGOR = new TerritoryCode("32.01");
    static final Months YEAR = new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 12));

    private Questions() {}

    static Group group(TerritoryCode village, String occupation, int decile, int people) {
        return group(village, occupation, decile, TenureClass.NEWCOMER, people);
    }

    static Group group(
            TerritoryCode village, String occupation, int decile, TenureClass tenure, int people) {
        Sector sector = occupation.equals("OJEK_DRIVER") ? Sector.TRANSPORT : Sector.OTHER;
        return new Group(village, occupation, decile, tenure, sector, Set.of(PROGRAMME), people);
    }

    static Purse purse(int number, int seats, long money, long driver, long other) {
        return purse(number, BOGOR, Set.of(), seats, money, driver, other);
    }

    static Purse purse(
            int number,
            TerritoryCode territory,
            Set<String> occupations,
            int seats,
            long money,
            long driver,
            long other) {
        return new Purse(
                new UUID(1, number),
                "Dana " + number,
                driver == other ? Payer.APBD : Payer.DONOR,
                new Earmark(territory, PROGRAMME, occupations, 1, 10),
                seats,
                List.of(),
                new TreeMap<>(Map.of(2026, money)),
                Map.of(
                        Sector.TRANSPORT, new TreeMap<>(Map.of(2026, driver)),
                        Sector.OTHER, new TreeMap<>(Map.of(2026, other))));
    }

    static Question question(Priorities priorities, List<Purse> purses, List<Group> groups) {
        return new Question(YEAR, priorities, purses, groups);
    }

    /** The most that any plan is worth, found by trying every plan. */
    static long mostWorth(Question question) {
        Worth worth = Worth.of(question.priorities(), question.purses(), question.people());
        List<Kind> kinds = Kind.among(question.groups(), question.purses(), worth);
        return new Trying(new Formulation(kinds, question.purses(), worth)).most();
    }

    private static final class Trying {
        private final Formulation formulation;
        private final List<int[]> doors = new ArrayList<>();
        private final long[][] placed;

        private Trying(Formulation formulation) {
            this.formulation = formulation;
            List<Kind> kinds = formulation.kinds();
            this.placed = new long[kinds.size()][];
            for (int kind = 0; kind < kinds.size(); kind++) {
                placed[kind] = new long[kinds.get(kind).doors().size()];
                for (int door = 0; door < placed[kind].length; door++) {
                    doors.add(new int[] {kind, door});
                }
            }
        }

        long most() {
            return most(0);
        }

        private long most(int at) {
            if (at == doors.size()) {
                return LawfulPlan.holds(formulation, Placement.of(placed))
                        ? worth()
                        : Long.MIN_VALUE;
            }
            int kind = doors.get(at)[0];
            int door = doors.get(at)[1];
            long most = Long.MIN_VALUE;
            for (long people = 0; people <= formulation.kinds().get(kind).people(); people++) {
                placed[kind][door] = people;
                most = Math.max(most, most(at + 1));
            }
            placed[kind][door] = 0;
            return most;
        }

        private long worth() {
            Map<TerritoryCode, Long> covered = new TreeMap<>();
            Map<TerritoryCode, Long> all = new TreeMap<>();
            long worth = 0;
            for (int at = 0; at < placed.length; at++) {
                Kind kind = formulation.kinds().get(at);
                all.merge(kind.village(), kind.people(), Long::sum);
                for (int door = 0; door < placed[at].length; door++) {
                    worth += placed[at][door] * formulation.value(kind, kind.doors().get(door));
                    covered.merge(kind.village(), placed[at][door], Long::sum);
                }
            }
            for (Map.Entry<TerritoryCode, Long> village : covered.entrySet()) {
                worth += fairness(village.getValue(), all.getOrDefault(village.getKey(), 0L));
            }
            return worth;
        }

        private long fairness(long covered, long all) {
            long worth = 0;
            long left = covered;
            int shares = formulation.worth().shares();
            for (int share = 0; share < shares; share++) {
                long part = all * (share + 1) / shares - all * share / shares;
                worth += Math.min(left, part) * formulation.worth().ofShare(share);
                left -= Math.min(left, part);
            }
            return worth;
        }
    }
}
