package id.payung.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.Fields;
import id.payung.linkage.records.FieldsWriting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When it is sure that two names have nothing to do with each other. */
class OtherNamesTests {

    @ParameterizedTest(name = "{0} · {1} / {2} · {3}: {4}")
    @CsvSource({
        "Dedi,         Kurnia,   Rizky,       Maulana,   true",
        "Dedi,         Kurnia,   Rizky,       Kurnia,    false",
        "Dedi,         Kurnia,   Kurnia,      Maulana,   false",
        "Dedi,         Kurnia,   Rizky,       Kurniah,   false",
        "Dedi,         Kurnia,   D,           Maulana,   false",
        "Muhammad,     Kurnia,   Moh,         Maulana,   false",
        "Soekarno,     Putra,    Sukarno,     Widodo,    false",
        "Dedi,         '',       Rizky,       Maulana,   false",
        "Dedi,         '',       Rizky,       '',        true",
        "'',           '',       '',          '',        false",
        "'',           Kurnia,   Rizky,       Maulana,   false",
        "Dedi Kurnia,  Wibowo,   Rizky Putra, Maulana,   true",
        "Dedi Maulana, Wibowo,   Rizky Putra, Maulana,   false",
    })
    void areOther(String first, String last, String other, String otherLast, boolean are) {
        Map<String, ColumnKind> kinds = new LinkedHashMap<>();
        kinds.put("depan", ColumnKind.NAME);
        kinds.put("belakang", ColumnKind.NAME);
        Fields fields =
                new FieldsWriting(kinds)
                        .add(List.of(first, last))
                        .add(List.of(other, otherLast))
                        .fields();
        var columns = fields.fields().stream().map(Field::column).toList();

        assertThat(OtherNames.are(columns, 0, 1)).isEqualTo(are);
        assertThat(OtherNames.are(columns, 1, 0)).isEqualTo(are);
    }
}
