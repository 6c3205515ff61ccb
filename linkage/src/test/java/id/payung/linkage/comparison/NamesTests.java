package id.payung.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.linkage.records.Column;
import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Fields;
import id.payung.linkage.records.FieldsWriting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Indonesian names agree that two clerks wrote down. */
class NamesTests {

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "Euis Sulastri,         Euis Sulastri,          EXACT",
        "Euis Sulastri,         EUIS SULASTRI,          EXACT",
        "Hj. Euis Sulastri,     Euis Sulastri,          EXACT",
        "Euis Sulastri S.Pd.,   Euis Sulastri,          EXACT",
        "Siti binti Ahmad,      Siti Ahmad,             EXACT",
        "Sulastri Euis,         Euis Sulastri,          REORDERED",
        "Euis,                  Euis Sulastri,          CONTAINED",
        "Euis Sulastr,          Euis Sulastri,          ONE_SLIP",
        "Eusi Sulastri,         Euis Sulastri,          ONE_SLIP",
        "Nur Hayati,            Nurhayati,              ONE_SLIP",
        "E Sulastri,            Euis Sulastri,          INITIAL",
        "Soekarno,              Sukarno,                SOUND",
        "Djoko Widodo,          Joko Widodo,            ONE_SLIP",
        "Tjokro Aminoto,        Cokro Aminoto,          SOUND",
        "Sjarifuddin,           Syarifudin,             SOUND",
        "Moh. Hatta,            Muhammad Hatta,         SOUND",
        "Muh. Hatta,            Mohammad Hatta,         SOUND",
        "M. Hatta,              Muhammad Hatta,         INITIAL",
        "Asep Kurnia,           Dedi Wibowo,            DIFFERENT",
    })
    void agree(String left, String right, Agreement expected) {
        assertThat(agreement(left, right)).isEqualTo(expected);
    }

    @Test
    void whichIsLeftNeverMatters() {
        for (String[] names : randomNames(3000)) {
            assertThat(new NameLikeness().level(names[0], names[1]))
                    .as("%s / %s", names[0], names[1])
                    .isEqualTo(new NameLikeness().level(names[1], names[0]));
        }
    }

    @Test
    void codedNamesAgreeAsTheLettersDo() {
        FieldsWriting writing = new FieldsWriting(Map.of("nama", ColumnKind.NAME));
        List<String[]> names = randomNames(1500);
        names.forEach(pair -> writing.add(List.of(pair[0])).add(List.of(pair[1])));
        Column column = writing.fields().fields().getFirst().column();
        CodedNames coded = new CodedNames(column);

        for (int record = 0; record < column.size() - 1; record++) {
            int one = column.code(record);
            int other = column.code(record + 1);
            if (one != other && one != 0 && other != 0) {
                assertThat(coded.level(one, other))
                        .as("%s / %s", column.value(one), column.value(other))
                        .isEqualTo(
                                new NameLikeness().level(column.value(one), column.value(other)));
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1} / {2}, {3}: {4}, {5}")
    @CsvSource({
        "Euis, Sulastri, Sulastri, Euis,  ELSEWHERE, ELSEWHERE",
        "Euis, Sulastri, Wahyu,    Euis,  ELSEWHERE, DIFFERENT",
        "Euis, Sulastri, Euis, Sulastri,  EXACT,     EXACT",
        "Euis, Sulastri, '',       Euis,  MISSING,   DIFFERENT",
    })
    void aNameInAnotherColumnCountsOnce(
            String first,
            String last,
            String otherFirst,
            String otherLast,
            Agreement firstNames,
            Agreement lastNames) {
        Map<String, ColumnKind> kinds = new LinkedHashMap<>();
        kinds.put("depan", ColumnKind.NAME);
        kinds.put("belakang", ColumnKind.NAME);
        Fields fields =
                new FieldsWriting(kinds)
                        .add(List.of(first, last))
                        .add(List.of(otherFirst, otherLast))
                        .fields();

        List<Comparison> comparisons = Comparisons.of(fields.fields()).all();

        assertThat(agreement(comparisons.get(0))).isEqualTo(firstNames);
        assertThat(agreement(comparisons.get(1))).isEqualTo(lastNames);
    }

    private static Agreement agreement(Comparison comparison) {
        assertThat(comparison.level(0, 1)).isEqualTo(comparison.level(1, 0));
        return comparison.levels().get(comparison.level(0, 1));
    }

    private static Agreement agreement(String left, String right) {
        Fields fields =
                new FieldsWriting(Map.of("nama", ColumnKind.NAME))
                        .add(List.of(left))
                        .add(List.of(right))
                        .fields();
        return agreement(Comparisons.of(fields.fields()).all().getFirst());
    }

    /** Pairs of names of one to four words over few syllables, so that many are alike. */
    private static List<String[]> randomNames(int count) {
        SplittableRandom chance = new SplittableRandom(11);
        String[] syllables = {"su", "sri", "la", "nur", "ha", "ti", "wa", "moh", "s", "dj"};
        return java.util.stream.Stream.generate(
                        () -> new String[] {name(chance, syllables), name(chance, syllables)})
                .limit(count)
                .toList();
    }

    private static String name(SplittableRandom chance, String[] syllables) {
        StringBuilder name = new StringBuilder();
        int words = 1 + chance.nextInt(4);
        for (int word = 0; word < words; word++) {
            name.append(word == 0 ? "" : " ");
            for (int at = 1 + chance.nextInt(3); at > 0; at--) {
                name.append(syllables[chance.nextInt(syllables.length)]);
            }
        }
        return name.toString();
    }
}
