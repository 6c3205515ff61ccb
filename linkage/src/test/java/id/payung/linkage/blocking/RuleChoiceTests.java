package id.payung.linkage.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.linkage.People;
import id.payung.linkage.clustering.Edges;
import id.payung.linkage.records.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that nobody had to choose. */
class RuleChoiceTests {
    private static final int BORN = 3000;
    private static final int TWICE = 500;
    private final People people = new People(1).born(BORN).again(TWICE);
    private final List<Field> fields = people.evidence().fields();
    private final int size = BORN + TWICE;
    private final RuleChoice choice = new RuleChoice(fields, size, 0);

    @Test
    void theFirstRulesAreCheapAndSpreadOverAllFields() {
        List<Rule> first = choice.first();

        for (Field field : fields) {
            assertThat(first)
                    .as(field.name())
                    .anyMatch(
                            rule ->
                                    rule.parts().stream()
                                            .anyMatch(part -> part.fields().contains(field)));
        }
        Costs costs = new Costs(Sample.all(size), 0);
        assertThat(first).allMatch(rule -> costs.pairs(rule, Blocks.MOST) <= 4L * size);
    }

    @Test
    void whatIdentifiesByItselfIsTriedAlone() {
        assertThat(choice.first())
                .extracting(Rule::toString)
                .contains("nik:exact", "hp:exact")
                .doesNotContain("desa:exact");
    }

    @Test
    void theChosenRulesFindWhatIsLikeTheKnownMatches() throws Exception {
        List<Rule> chosen = choice.informedBy(matches(0, 100), 100.0 * size);

        Candidates candidates = Candidates.of(chosen, size, 0);
        int found = 0;
        for (int match = 100; match < TWICE; match++) {
            found += candidates.makes(match, BORN + match) ? 1 : 0;
        }
        assertThat(found).isGreaterThan((TWICE - 100) * 98 / 100);
    }

    @Test
    void theBudgetOfPairsIsKept() {
        double budget = 2.0 * size;
        List<Rule> chosen = choice.informedBy(matches(0, TWICE), budget);

        Costs costs = new Costs(Sample.all(size), 0);
        double pairs = chosen.stream().mapToDouble(rule -> costs.pairs(rule, Blocks.MOST)).sum();
        assertThat(chosen).isNotEmpty();
        assertThat(pairs).isLessThanOrEqualTo(budget);
    }

    @Test
    void noRuleIsChosenThatFindsNoMatch() {
        assertThat(choice.informedBy(new Edges(), 100.0 * size)).isEmpty();
    }

    @Test
    void rulesAreFoundAgainByTheirWords() {
        List<Rule> chosen = choice.informedBy(matches(0, TWICE), 50.0 * size);
        List<String> words = chosen.stream().map(Rule::toString).toList();

        assertThat(RuleChoice.named(fields, size, words))
                .extracting(Rule::toString)
                .containsExactlyInAnyOrderElementsOf(words);
        assertThat(RuleChoice.named(fields, size, List.of("sepatu:exact"))).isEmpty();
    }

    @Test
    void theSameListGetsTheSameRules() {
        RuleChoice again = new RuleChoice(fields, size, 0);

        assertThat(again.first())
                .extracting(Rule::toString)
                .isEqualTo(choice.first().stream().map(Rule::toString).toList());
    }

    private Edges matches(int from, int to) {
        Edges matches = new Edges();
        for (int match = from; match < to; match++) {
            matches.add(match, BORN + match, 10);
        }
        return matches;
    }
}
