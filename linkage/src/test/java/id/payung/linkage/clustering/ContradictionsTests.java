package id.payung.linkage.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.linkage.comparison.Comparisons;
import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Fields;
import id.payung.linkage.records.FieldsWriting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people stay two, however alike the rest is. */
class ContradictionsTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "two numbers that both may be right, 9999011203850001, 9999021203850345, true",
        "two numbers far apart,              9999011203850001, 9999074503910345, true",
        "one figure mistyped,                9999011203850001, 9999011203850004, false",
        "two figures swapped,                9999011203850012, 9999011203850021, false",
        "the same number,                    9999011203850001, 9999011203850001, false",
        "one of them is missing,             9999011203850001, '', false",
        "one of them is too short,           9999011203850001, 999907450391034, false",
        "one with an impossible month,       9999011203850001, 9999074513910345, false",
        "one with an impossible day,         9999011203850001, 9999073203910345, false",
        "one without a serial,               9999011203850001, 9999074503910000, false",
    })
    void numbersContradict(String why, String one, String other, boolean contradict) {
        Fields fields =
                people(
                        List.of("Euis Sulastri", "1985-03-12", one),
                        List.of("Euis Sulastri", "1985-03-12", other));

        assertThat(between(fields)).isEqualTo(contradict);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "twins with neighbouring numbers, Hasan Basri, Husein Basri, 9999011203850001,"
                + " 9999011203850002",
        "another day,                     Euis,        Euis,         9999011203850001,"
                + " 9999011303850001",
    })
    void aSlipInTheNumberExcusesNothingElse(
            String why, String name, String otherName, String one, String other) {
        String born = one.equals("9999011203850001") ? "1985-03-12" : "";
        String otherBorn = other.substring(6, 8).equals("13") ? "1985-03-13" : "1985-03-12";
        Fields fields = people(List.of(name, born, one), List.of(otherName, otherBorn, other));

        assertThat(between(fields)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "father and son,       Dedi Kurnia, 1960-04-02, Rizky Maulana, 1985-11-23, true",
        "another name only,    Dedi Kurnia, 1960-04-02, Rizky Maulana, 1960-04-02, false",
        "another day only,     Dedi Kurnia, 1960-04-02, Dedi Kurnia,   1985-11-23, false",
        "no day,               Dedi Kurnia, '',         Rizky Maulana, 1985-11-23, false",
        "no name,              '',          1960-04-02, Rizky Maulana, 1985-11-23, false",
        "a day like the other, Dedi Kurnia, 1960-04-02, Rizky Maulana, 1960-11-23, false",
        "one word alike,       Dedi Kurnia, 1960-04-02, Kurniah,       1985-11-23, false",
        "day and month swapped,Dedi Kurnia, 1960-04-02, Rizky Maulana, 1960-02-04, false",
    })
    void birthAndNameContradictTogetherOnly(
            String why, String name, String born, String other, String otherBorn, boolean is) {
        Fields fields = people(List.of(name, born, ""), List.of(other, otherBorn, ""));

        assertThat(between(fields)).isEqualTo(is);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the family card in place of the number,  9999011203100001, 9999011203100001, false",
        "the family card of somebody else,        9999011203100001, 9999022508120003, true",
        "no family card,                          9999011203100001, '', true",
    })
    void aFamilyCardIsNobodysNumber(String why, String written, String card, boolean contradict) {
        Map<String, ColumnKind> kinds = new LinkedHashMap<>();
        kinds.put("nama", ColumnKind.NAME);
        kinds.put("nik", ColumnKind.NIK);
        kinds.put("kk", ColumnKind.CODE);
        Fields fields =
                new FieldsWriting(kinds)
                        .add(List.of("Euis Sulastri", written, card))
                        .add(List.of("Euis Sulastri", "9999014903850007", card))
                        .fields();

        assertThat(between(fields)).isEqualTo(contradict);
    }

    private static boolean between(Fields fields) {
        Objection contradictions = Contradictions.in(Comparisons.of(fields.fields()));
        assertThat(contradictions.between(1, 0)).isEqualTo(contradictions.between(0, 1));
        return contradictions.between(0, 1);
    }

    private static Fields people(List<String> one, List<String> other) {
        Map<String, ColumnKind> kinds = new LinkedHashMap<>();
        kinds.put("nama", ColumnKind.NAME);
        kinds.put("lahir", ColumnKind.DATE);
        kinds.put("nik", ColumnKind.NIK);
        return new FieldsWriting(kinds).add(one).add(other).fields();
    }
}
