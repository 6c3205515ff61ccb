package id.payung.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.linkage.comparison.Comparisons;
import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.FieldsWriting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept on the way: equal records, compared pairs, times. */
class PiecesTests {

    @Test
    void recordsThatSayTheSameAreOneKind() {
        List<Field> fields =
                fields(
                        List.of("Euis", "Singajaya"),
                        List.of("Asep", "Singajaya"),
                        List.of("EUIS", "singajaya"),
                        List.of("Euis", ""),
                        List.of("Asep", "Singajaya"));
        Twins twins = Twins.in(fields);

        assertThat(twins.kinds()).isEqualTo(3);
        assertThat(List.of(0, 1, 2, 3, 4)).extracting(twins::kind).containsExactly(0, 1, 0, 2, 1);
    }

    @Test
    void eachKindIsComparedByItsFirstRecord() {
        List<Field> kept =
                Twins.in(fields(List.of("Euis", "A"), List.of("Euis", "A"), List.of("Asep", "B")))
                        .firstOfEach(
                                fields(
                                        List.of("Euis", "A"),
                                        List.of("Euis", "A"),
                                        List.of("Asep", "B")));

        assertThat(kept).extracting(Field::name).containsExactly("nama", "desa");
        assertThat(kept.getFirst().column().size()).isEqualTo(2);
        assertThat(kept.getFirst().column().of(1)).isEqualTo("asep");
    }

    @Test
    void withoutTwinsEverybodyIsOfHisOwnKind() {
        Twins none = Twins.none(4);

        assertThat(none.kinds()).isEqualTo(4);
        assertThat(none.kind(3)).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0} pairs")
    @ValueSource(ints = {0, 1, 63, 64, 65, (1 << 15) - 1, 1 << 15, (1 << 15) + 1, 100_000})
    void everyComparedPairIsKeptWithItsPattern(int count) {
        Comparisons comparisons =
                Comparisons.of(
                        fields(List.of("Euis", "A"), List.of("Euis", "B"), List.of("Asep", "B")));
        ComparedPairs pairs = new ComparedPairs(comparisons);
        for (int at = 0; at < count; at++) {
            pairs.pair(at % 2, at % 2 + 1);
        }

        List<Integer> lefts = new ArrayList<>();
        pairs.forEach(
                (left, right, pattern) -> {
                    lefts.add(left);
                    assertThat(right).isEqualTo(left + 1);
                    assertThat(pattern).isEqualTo(comparisons.pattern(left, right));
                });
        assertThat(pairs.size()).isEqualTo(count);
        assertThat(lefts).hasSize(count);
        assertThat(lefts.stream().filter(left -> left == 1).count()).isEqualTo(count / 2);
        assertThat(pairs.counts().total()).isEqualTo(count);
        assertThat(pairs.counts().distinct()).isEqualTo(Math.min(count, 2));
    }

    @Test
    void eachPartOfTheWorkIsToldAndTimedInItsOrder() {
        List<String> told = new ArrayList<>();
        Phases phases = new Phases(told::add);
        phases.begin("blocking");
        phases.begin("comparing");
        phases.begin("blocking");
        phases.end();
        phases.end();

        assertThat(told).containsExactly("blocking", "comparing", "blocking");
        assertThat(phases.seconds().keySet()).containsExactly("blocking", "comparing");
        assertThat(phases.seconds().values()).allMatch(seconds -> seconds >= 0);
    }

    @Test
    void withoutABeginningNothingIsTimed() {
        Phases phases = new Phases(_ -> {});
        phases.end();

        assertThat(phases.seconds()).isEmpty();
    }

    @SafeVarargs
    private static List<Field> fields(List<String>... rows) {
        Map<String, ColumnKind> kinds = new LinkedHashMap<>();
        kinds.put("nama", ColumnKind.NAME);
        kinds.put("desa", ColumnKind.TEXT);
        FieldsWriting writing = new FieldsWriting(kinds);
        for (List<String> row : rows) {
            writing.add(row);
        }
        return writing.fields().fields();
    }
}
