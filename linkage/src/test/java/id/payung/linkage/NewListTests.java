package id.payung.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.linkage.model.Model;
import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Fields;
import id.payung.linkage.records.FieldsWriting;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A new list held against a master gives each new record the person that one search of both lists
 * would give it, wherever that search leaves the master's people apart, and looks at no pair within
 * the master. Of rows that say exactly the same, each list has one here.
 */
class NewListTests {
    private static final double EVEN = 0;
    private static final int MASTERS = 1100;

    private static Model model = new Model(0.5, 1, List.of(), List.of());

    @BeforeAll
    static void learn() throws Exception {
        People people = distinct(new People(1).born(MASTERS).again(200));
        model =
                ((Deduplication.Done)
                                Deduplication.of(people.evidence(), 0, EVEN, new Phases(_ -> {})))
                        .findings()
                        .model();
    }

    @ParameterizedTest(name = "people of seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void givesTheSamePersonsAsOneSearchOfBothLists(long seed) throws Exception {
        People people = distinct(new People(seed).born(MASTERS).again(250).again(60).born(90));

        Deduplication.Done whole = found(people, 0);
        Deduplication.Done added = found(people, MASTERS);

        assertThat(mastersTogether(whole, MASTERS)).as("people of the master joined").isZero();
        assertThat(persons(added)).isEqualTo(persons(whole));
        assertThat(added.persons().count()).isLessThan(people.rows().size());
    }

    @ParameterizedTest(name = "people of seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void looksAtThePairsOfTheNewListAndAtNoOthers(long seed) throws Exception {
        People people = distinct(new People(seed).born(MASTERS).again(250).born(90));

        Set<Long> whole = pairs(found(people, 0));
        Set<Long> added = pairs(found(people, MASTERS));

        assertThat(whole).anyMatch(pair -> isWithin(pair, MASTERS));
        whole.removeIf(pair -> isWithin(pair, MASTERS));
        assertThat(added).isEqualTo(whole);
    }

    @Test
    void fewRecordsAreAllComparedButForThoseOfTheMaster() throws Exception {
        People people = distinct(new People(31).born(400).again(100));
        long size = people.rows().size();

        assertThat(found(people, 0).findings().compared()).isEqualTo(size * (size - 1) / 2);
        assertThat(found(people, 400).findings().compared())
                .isEqualTo(size * (size - 1) / 2 - 400 * 399 / 2);
    }

    @ParameterizedTest(name = "people of seed {0}")
    @ValueSource(longs = {41, 42})
    void aPairIsWorthTheSameWhicheverWayItIsFound(long seed) throws Exception {
        People people = distinct(new People(seed).born(MASTERS).again(250).born(90));

        Map<Long, Double> whole = odds(linked(people, 0));
        whole.keySet().removeIf(pair -> isWithin(pair, MASTERS));

        assertThat(odds(linked(people, MASTERS))).isEqualTo(whole).isNotEmpty();
    }

    @Test
    void whereOneSearchWouldJoinTwoPeopleOfTheMasterTheMasterIsRight() throws Exception {
        People people = new People(51);
        people.record("Euis Sulastri", "1985-03-12", "", "Singajaya", "081234567890");
        people.record("Euis Sulastri", "1985-03-12", "", "Singajaya", "081234567899");
        people.born(MASTERS).again(250);
        people.record("Euis Sulastri", "1985-03-12", "", "Singajaya", "081234567899");
        int last = people.rows().size() - 1;

        Deduplication.Done whole = found(people, 0);
        Deduplication.Done added = found(people, MASTERS + 2);

        assertThat(whole.persons().of(0)).isEqualTo(whole.persons().of(1));
        assertThat(added.persons().of(0)).isNotEqualTo(added.persons().of(1));
        assertThat(added.persons().of(last)).isEqualTo(added.persons().of(1));
    }

    @Test
    void aModelOfOtherFieldsIsRefused() throws Exception {
        Fields other =
                new FieldsWriting(Map.of("alamat", ColumnKind.TEXT))
                        .add(List.of("Kp. Suka Maju"))
                        .add(List.of("Kp. Suka Damai"))
                        .fields();

        assertThat(Deduplication.of(other, 0, Optional.of(model), EVEN, new Phases(_ -> {})))
                .isEqualTo(Deduplication.Refusal.OTHER_FIELDS);
    }

    private static Deduplication.Done found(People people, int masters) throws Exception {
        return (Deduplication.Done)
                Deduplication.of(
                        people.evidence(), masters, Optional.of(model), EVEN, new Phases(_ -> {}));
    }

    private static Linkage.Done linked(People people, int masters) throws Exception {
        return (Linkage.Done)
                Linkage.of(
                        people.evidence(),
                        masters,
                        Optional.of(model),
                        Band.usual(),
                        new Phases(_ -> {}));
    }

    /** The person of each record, numbered as they first appear. */
    private static List<Integer> persons(Deduplication.Done done) {
        return IntStream.range(0, done.persons().size()).mapToObj(done.persons()::of).toList();
    }

    private static int mastersTogether(Deduplication.Done done, int masters) {
        Set<Integer> persons = new HashSet<>(persons(done).subList(0, masters));
        return masters - persons.size();
    }

    private static Set<Long> pairs(Deduplication.Done done) {
        Set<Long> pairs = new HashSet<>();
        done.findings()
                .pairs()
                .forEach(
                        (left, right) ->
                                assertThat(pairs.add(key(left, right)))
                                        .as("%d and %d for the first time", left, right)
                                        .isTrue());
        assertThat(done.findings().compared()).isEqualTo(pairs.size());
        return pairs;
    }

    private static Map<Long, Double> odds(Linkage.Done done) {
        Map<Long, Double> odds = new TreeMap<>();
        done.links().forEach(link -> odds.put(key(link.earlier(), link.later()), link.bits()));
        return odds;
    }

    private static long key(int left, int right) {
        return (long) Math.min(left, right) << 32 | Math.max(left, right);
    }

    private static boolean isWithin(long pair, int masters) {
        return (int) pair < masters;
    }

    private static People distinct(People people) {
        People distinct = new People(0);
        new LinkedHashSet<>(people.rows())
                .forEach(row -> distinct.record(row.toArray(String[]::new)));
        return distinct;
    }
}
