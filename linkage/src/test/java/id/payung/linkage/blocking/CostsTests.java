package id.payung.linkage.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.linkage.People;
import id.payung.linkage.records.Field;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule would cost is what it does cost. */
class CostsTests {
    private static final int SIZE = 700;
    private final List<Field> fields = new People(3).born(450).again(250).evidence().fields();
    private final List<Rule> rules = RuleBook.of(fields, SIZE).rules();

    @ParameterizedTest(name = "{0} of them a master list")
    @ValueSource(ints = {0, 1, 450, 699})
    void theCountedPairsAreThoseThatTheRuleMakes(int masters) throws Exception {
        Costs costs = new Costs(Sample.all(SIZE), masters);
        for (Rule rule : rules) {
            long pairs = costs.pairs(rule, SIZE);
            AtomicLong emitted = new AtomicLong();
            try (ExecutorService workers = Executors.newFixedThreadPool(1)) {
                Candidates.of(List.of(rule), SIZE, masters)
                        .emit(workers, 1, () -> (_, _) -> emitted.incrementAndGet());
            }

            assertThat(pairs).as("%s", rule).isGreaterThanOrEqualTo(emitted.get());
            if (rule.slots() == 1) {
                assertThat(pairs).as("%s", rule).isEqualTo(emitted.get());
            }
        }
    }

    @Test
    void aKeyThatTooManyShareCostsNothingAndIsToldOf() {
        Costs costs = new Costs(Sample.all(SIZE), 0);
        Rule village = rule("desa:exact");

        assertThat(costs.pairs(village, SIZE)).isPositive();
        assertThat(costs.capped()).isFalse();
        assertThat(costs.pairs(village, 1)).isZero();
        assertThat(costs.capped()).isTrue();
    }

    @Test
    void aPairBehindTooFrequentAKeyIsNotMade() {
        Costs costs = new Costs(Sample.all(SIZE), 0);
        Rule village = rule("desa:exact");
        int neighbour = 1;
        while (fields.get(3).column().code(neighbour) != fields.get(3).column().code(0)) {
            neighbour++;
        }

        costs.pairs(village, SIZE);
        assertThat(costs.makes(village, 0, neighbour, SIZE)).isTrue();
        assertThat(costs.makes(village, 0, neighbour, 1)).isFalse();
    }

    @Test
    void countsAnewForEachRule() {
        Costs costs = new Costs(Sample.all(SIZE), 0);
        long first = costs.pairs(rule("nik:exact"), SIZE);
        costs.pairs(rule("nama:sound"), SIZE);

        assertThat(costs.pairs(rule("nik:exact"), SIZE)).isEqualTo(first);
    }

    @Test
    void onlyTheSampledRecordsAreCounted() {
        long all = new Costs(Sample.all(SIZE), 0).pairs(rule("nama:sound"), SIZE);
        long some = new Costs(Sample.of(SIZE, 350, 1), 0).pairs(rule("nama:sound"), SIZE);

        assertThat(some).isBetween(all / 8, all / 2);
    }

    @Test
    void eachTwoFieldsAreARuleTogetherAndNoFieldWithItself() {
        assertThat(rules).extracting(Rule::toString).doesNotHaveDuplicates();
        assertThat(rules)
                .filteredOn(rule -> rule.parts().size() == 2)
                .isNotEmpty()
                .allMatch(
                        rule ->
                                rule.parts().getFirst().fields().stream()
                                        .noneMatch(rule.parts().getLast().fields()::contains));
    }

    @Test
    void manyRecordsAreSparedTheWidestForm() {
        assertThat(RuleBook.of(fields, 200_000).rules())
                .extracting(Rule::toString)
                .anyMatch(rule -> rule.contains("one-left-out"));
        assertThat(RuleBook.of(fields, 200_001).rules())
                .extracting(Rule::toString)
                .noneMatch(rule -> rule.contains("one-left-out"));
    }

    @Test
    void rulesAreFoundAgainByTheirWords() {
        assertThat(RuleChoice.named(fields, SIZE, List.of("nik:exact", "nama:nothing")))
                .extracting(Rule::toString)
                .containsExactly("nik:exact");
        assertThat(RuleChoice.named(fields, SIZE, List.of())).isEmpty();
    }

    private Rule rule(String words) {
        return RuleChoice.named(fields, SIZE, List.of(words)).getFirst();
    }
}
