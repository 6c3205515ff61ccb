package id.payung.linkage.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.FieldsWriting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is compared with whom: the same pairs as if everybody were asked about everybody. */
class CandidatesTests {
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(2);
    private static final int SIZE = 130;
    private static final List<Field> PEOPLE = people(SIZE, 1);

    private static final List<Rule> RULES = RuleBook.of(PEOPLE, SIZE).rules();
    private static final Map<KeyPart, List<Set<String>>> KEYS = new HashMap<>();
    private static final Map<Rule, Set<Pair>> BY_DEFINITION = new HashMap<>();

    private record Pair(int left, int right) {}

    @AfterAll
    static void close() {
        WORKERS.close();
    }

    /** Every rule there is for names, a day, a number, a text, a code and a category. */
    static Stream<Rule> rules() {
        return RULES.stream();
    }

    @Test
    void thereAreRulesOfEveryKind() {
        Set<String> words = new HashSet<>();
        rules().forEach(rule -> words.add(rule.toString()));

        assertThat(words)
                .contains(
                        "depan:exact",
                        "depan:sound",
                        "depan:start",
                        "depan:one-left-out",
                        "alamat:words",
                        "nik:end",
                        "lahir:sorted-figures",
                        "depan|belakang:words",
                        "depan|belakang:sound",
                        "lahir:year & desa:exact");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRuleMakesExactlyThePairsThatShareAKey(Rule rule) throws Exception {
        Map<Pair, Integer> emitted = emitted(Candidates.of(List.of(rule), SIZE, 0), 2);

        assertThat(emitted.keySet()).isEqualTo(byDefinition(rule));
        assertThat(emitted.values()).allMatch(times -> times == 1);
    }

    @ParameterizedTest(name = "{0} lanes")
    @ValueSource(ints = {1, 2, 3, 7})
    void manyRulesMakeEachPairOnce(int lanes) throws Exception {
        List<Rule> some = some(9);
        Set<Pair> expected = new HashSet<>();
        some.forEach(rule -> expected.addAll(byDefinition(rule)));

        Map<Pair, Integer> emitted = emitted(Candidates.of(some, SIZE, 0), lanes);

        assertThat(emitted.keySet()).isEqualTo(expected);
        assertThat(emitted.values()).allMatch(times -> times == 1);
    }

    @Test
    void aPairIsEmittedByTheFirstRuleThatMakesIt() throws Exception {
        List<Rule> some = some(6);
        List<Pair> emitted = new ArrayList<>();
        Candidates.of(some, SIZE, 0)
                .emit(WORKERS, 1, () -> (left, right) -> emitted.add(new Pair(left, right)));

        List<Integer> firsts = new ArrayList<>();
        for (Pair pair : emitted) {
            int first = 0;
            while (!byDefinition(some.get(first)).contains(pair)) {
                first++;
            }
            firsts.add(first);
        }
        assertThat(firsts).isSorted();
    }

    @Test
    void saysOfAnyTwoRecordsWhetherARuleMakesThem() {
        List<Rule> some = some(5);
        Set<Pair> expected = new HashSet<>();
        some.forEach(rule -> expected.addAll(byDefinition(rule)));
        Candidates candidates = Candidates.of(some, SIZE, 0);

        for (int left = 0; left < SIZE; left++) {
            for (int right = left + 1; right < SIZE; right++) {
                assertThat(candidates.makes(left, right))
                        .isEqualTo(candidates.makes(right, left))
                        .isEqualTo(expected.contains(new Pair(left, right)));
            }
        }
    }

    @ParameterizedTest(name = "{0} masters")
    @ValueSource(ints = {1, 100, 129})
    void twoMastersAreNeverCompared(int masters) throws Exception {
        List<Rule> some = some(4);
        Set<Pair> expected = new HashSet<>();
        some.forEach(rule -> expected.addAll(byDefinition(rule)));
        expected.removeIf(pair -> pair.right() < masters);

        assertThat(emitted(Candidates.of(some, SIZE, masters), 2).keySet()).isEqualTo(expected);
    }

    @Test
    void withoutRulesThereIsNobodyToCompare() throws Exception {
        assertThat(emitted(Candidates.of(List.of(), SIZE, 0), 2)).isEmpty();
    }

    @Test
    void fewRecordsAreAllCompared() throws Exception {
        Map<Pair, Integer> emitted = emitted(Candidates.everyPair(40, 10), 2);

        assertThat(emitted).hasSize(40 * 39 / 2 - 10 * 9 / 2);
        assertThat(emitted.keySet()).noneMatch(pair -> pair.right() < 10);
    }

    @Test
    void aValueOfMoreThanAThousandRecordsMakesNoPairs() throws Exception {
        FieldsWriting writing = new FieldsWriting(Map.of("desa", ColumnKind.TEXT));
        for (int record = 0; record < Blocks.MOST + 1; record++) {
            writing.add(List.of("Singajaya"));
        }
        for (int record = 0; record < 30; record++) {
            writing.add(List.of("Cibodas"));
        }
        List<Field> fields = writing.fields().fields();
        Rule village = new Rule(List.of(KeyPart.of(fields, KeyForm.EXACT)));
        Candidates candidates = Candidates.of(List.of(village), Blocks.MOST + 31, 0);

        assertThat(emitted(candidates, 2)).hasSize(30 * 29 / 2);
        assertThat(candidates.makes(0, 1)).isFalse();
        assertThat(candidates.makes(Blocks.MOST + 1, Blocks.MOST + 2)).isTrue();
    }

    @Test
    void whomAFrequentWordHidesARarerOneOfTheSameNameStillFinds() throws Exception {
        FieldsWriting writing = new FieldsWriting(Map.of("nama", ColumnKind.NAME));
        for (int record = 0; record < Blocks.MOST + 1; record++) {
            writing.add(List.of("Siti " + "x".repeat(1) + Integer.toString(record + 100, 26)));
        }
        writing.add(List.of("Siti Suryaningrat")).add(List.of("Siti Suryaningrat"));
        List<Field> fields = writing.fields().fields();
        Rule words = new Rule(List.of(KeyPart.of(fields, KeyForm.WORDS)));

        assertThat(emitted(Candidates.of(List.of(words), Blocks.MOST + 3, 0), 2).keySet())
                .containsExactly(new Pair(Blocks.MOST + 1, Blocks.MOST + 2));
    }

    @Test
    void aHundredThousandIdenticalKeysCostNoPairsAndLittleTime() throws Exception {
        int many = 100_000;
        FieldsWriting writing = new FieldsWriting(Map.of("desa", ColumnKind.TEXT));
        for (int record = 0; record < many; record++) {
            writing.add(List.of("Singajaya"));
        }
        Rule village = new Rule(List.of(KeyPart.of(writing.fields().fields(), KeyForm.EXACT)));

        assertThat(emitted(Candidates.of(List.of(village), many, 0), 2)).isEmpty();
    }

    @Test
    void costsAreThePairsThatARuleWillMake() throws Exception {
        Costs costs = new Costs(Sample.all(SIZE), 0);
        Costs against = new Costs(Sample.all(SIZE), 100);
        for (Rule rule : rules().filter(each -> each.slots() == 1).toList()) {
            assertThat(costs.pairs(rule, SIZE)).isEqualTo(byDefinition(rule).size());
            assertThat(against.pairs(rule, SIZE))
                    .isEqualTo(
                            byDefinition(rule).stream()
                                    .filter(pair -> pair.right() >= 100)
                                    .count());
        }
    }

    @Test
    void costsLeaveOutWhatIsTooFrequent() {
        Rule sex = new Rule(List.of(KeyPart.of(List.of(PEOPLE.getLast()), KeyForm.EXACT)));
        Costs costs = new Costs(Sample.all(SIZE), 0);

        assertThat(costs.pairs(sex, SIZE)).isGreaterThan(200);
        assertThat(costs.pairs(sex, 20)).isZero();
    }

    /** Rules far apart in the book, among them some with several keys a record. */
    private static List<Rule> some(int count) {
        List<Rule> all = rules().filter(rule -> byDefinition(rule).size() < 2000).toList();
        List<Rule> some = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            some.add(all.get(all.size() * at / count));
        }
        return some;
    }

    private static Map<Pair, Integer> emitted(Candidates candidates, int lanes)
            throws InterruptedException {
        Map<Pair, Integer> emitted = new HashMap<>();
        candidates.emit(
                WORKERS,
                lanes,
                () ->
                        (left, right) -> {
                            synchronized (emitted) {
                                assertThat(left).isLessThan(right);
                                emitted.merge(new Pair(left, right), 1, Integer::sum);
                            }
                        });
        return emitted;
    }

    /** Everybody with everybody, on the letters themselves. */
    private static Set<Pair> byDefinition(Rule rule) {
        return BY_DEFINITION.computeIfAbsent(rule, CandidatesTests::pairs);
    }

    private static Set<Pair> pairs(Rule rule) {
        Set<Pair> pairs = new HashSet<>();
        for (int left = 0; left < SIZE; left++) {
            for (int right = left + 1; right < SIZE; right++) {
                if (haveInCommon(rule, left, right)) {
                    pairs.add(new Pair(left, right));
                }
            }
        }
        return pairs;
    }

    private static boolean haveInCommon(Rule rule, int left, int right) {
        for (KeyPart part : rule.parts()) {
            List<Set<String>> keys = KEYS.computeIfAbsent(part, CandidatesTests::keys);
            if (Collections.disjoint(keys.get(left), keys.get(right))) {
                return false;
            }
        }
        return true;
    }

    private static List<Set<String>> keys(KeyPart part) {
        List<Set<String>> keys = new ArrayList<>();
        for (int record = 0; record < SIZE; record++) {
            Set<String> own = new HashSet<>();
            for (Field field : part.fields()) {
                String value = field.column().of(record);
                own.addAll(value.isEmpty() ? Set.of() : part.form().keys(value, field.kind()));
            }
            keys.add(own);
        }
        return keys;
    }

    /** Few names, days and villages, so that all rules meet somebody; every tenth cell empty. */
    private static List<Field> people(int size, long seed) {
        Map<String, ColumnKind> kinds = new LinkedHashMap<>();
        kinds.put("depan", ColumnKind.NAME);
        kinds.put("belakang", ColumnKind.NAME);
        kinds.put("lahir", ColumnKind.DATE);
        kinds.put("nik", ColumnKind.NIK);
        kinds.put("alamat", ColumnKind.TEXT);
        kinds.put("hp", ColumnKind.CODE);
        kinds.put("desa", ColumnKind.CATEGORY);
        FieldsWriting writing = new FieldsWriting(kinds);
        SplittableRandom chance = new SplittableRandom(seed);
        for (int record = 0; record < size; record++) {
            List<String> row = row(chance);
            row.replaceAll(cell -> chance.nextInt(10) == 0 ? "" : cell);
            writing.add(row);
        }
        return writing.fields().fields();
    }

    private static List<String> row(SplittableRandom chance) {
        String[] first = {"Euis", "Asep", "Dedi", "Siti Nur", "Djoko", "Joko", "Sulastri"};
        String[] last = {"Sulastri", "Soelastri", "Kurnia", "Asep", "Hidayat", "Joko Hidayat"};
        String born =
                "19%d%d-0%d-1%d"
                        .formatted(
                                5 + chance.nextInt(2),
                                chance.nextInt(4),
                                1 + chance.nextInt(4),
                                chance.nextInt(4));
        return new ArrayList<>(
                List.of(
                        first[chance.nextInt(first.length)],
                        last[chance.nextInt(last.length)],
                        born,
                        "99990%d%s000%d"
                                .formatted(
                                        1 + chance.nextInt(4),
                                        born.substring(8) + born.substring(5, 7) + "50",
                                        1 + chance.nextInt(4)),
                        "Kampung " + (char) ('A' + chance.nextInt(9)) + "suka Maju",
                        "081" + (1000 + chance.nextInt(60)),
                        chance.nextInt(2) == 0 ? "Singajaya" : "Cibodas"));
    }
}
