package id.payung.bench.plan;

import id.payung.planning.plan.Group;
import id.payung.planning.plan.TenureClass;
import id.payung.registry.Occupation;
import id.payung.rules.contribution.Sector;
import id.payung.shared.TerritoryCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * So many eligible people of a regency of 40 districts and 416 villages, each with an occupation, a
 * decile and a tenure, drawn from a seed.
 */
final class People {
    static final UUID PROGRAMME = new UUID(0, 1);

    private static final int DISTRICTS = 40;
    private static final int VILLAGES = 416;
    private static final int DECILES = 4;
    private static final List<Occupation> OCCUPATIONS =
            Arrays.stream(Occupation.values()).filter(one -> !one.isExcluded()).toList();
    private static final List<TenureClass> TENURES = List.of(TenureClass.values());

    /** What can be told of somebody, as one number. */
    private final int[] keys;

    private People(int[] keys) {
        this.keys = keys;
    }

    static People of(int count, long seed) {
        Random random = new Random(seed);
        int[] keys = new int[count];
        for (int person = 0; person < count; person++) {
            int village = random.nextInt(VILLAGES);
            int occupation = Math.min(random.nextInt(OCCUPATIONS.size()), random.nextInt(60));
            int decile = 1 + random.nextInt(DECILES);
            int tenure = Math.max(0, random.nextInt(8) - 4);
            keys[person] =
                    ((village * OCCUPATIONS.size() + occupation) * DECILES + decile - 1)
                                    * TENURES.size()
                            + tenure;
        }
        return new People(keys);
    }

    int count() {
        return keys.length;
    }

    /** The number of the group he belongs to, whoever else does. */
    int key(int person) {
        return keys[person];
    }

    static int keyCount() {
        return VILLAGES * OCCUPATIONS.size() * DECILES * TENURES.size();
    }

    /** Counted into groups, those of nobody left out. */
    List<Group> groups() {
        int[] people = new int[keyCount()];
        for (int key : keys) {
            people[key]++;
        }
        List<Group> groups = new ArrayList<>();
        for (int key = 0; key < people.length; key++) {
            if (people[key] > 0) {
                groups.add(group(key, people[key]));
            }
        }
        return groups;
    }

    static Group group(int key, int people) {
        TenureClass tenure = TENURES.get(key % TENURES.size());
        int rest = key / TENURES.size();
        Occupation occupation = OCCUPATIONS.get(rest / DECILES % OCCUPATIONS.size());
        return new Group(
                village(rest / DECILES / OCCUPATIONS.size()),
                occupation.name(),
                1 + rest % DECILES,
                tenure,
                occupation.sector() == Occupation.Sector.TRANSPORT
                        ? Sector.TRANSPORT
                        : Sector.OTHER,
                Set.of(PROGRAMME),
                people);
    }

    static TerritoryCode district(int district) {
        return new TerritoryCode("32.01.%02d".formatted(district + 1));
    }

    private static TerritoryCode village(int village) {
        return new TerritoryCode(
                "%s.%04d".formatted(district(village % DISTRICTS), 2001 + village / DISTRICTS));
    }

    static int districts() {
        return DISTRICTS;
    }
}
