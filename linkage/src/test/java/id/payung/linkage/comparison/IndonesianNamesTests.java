package id.payung.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.linkage.records.ColumnKind;
import id.payung.linkage.records.Field;
import id.payung.linkage.records.FieldsWriting;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One Indonesian name as two offices write it, and two names that only look alike. */
class IndonesianNamesTests {
    private static final Set<Agreement> ALIKE =
            EnumSet.of(
                    Agreement.INITIAL,
                    Agreement.CONTAINED,
                    Agreement.SOUND,
                    Agreement.ONE_SLIP,
                    Agreement.REORDERED,
                    Agreement.EXACT);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "H. Dedi Mulyadi,            Dedi Mulyadi",
        "Hj. Siti Aminah,            Siti Aminah",
        "Drs. Hendra Gunawan,        Hendra Gunawan",
        "'Hendra Gunawan, S.H.',     Hendra Gunawan",
        "'Rina Permana, S.Pd.I',     Rina Permana",
        "'dr. Rina Permana',         Rina Permana",
        "Ust. Dedi Mulyadi,          Dedi Mulyadi",
        "Bpk. Dedi Mulyadi,          Dedi Mulyadi",
        "Ibu Siti Aminah,            Siti Aminah",
        "Alm. Dedi Mulyadi,          Dedi Mulyadi",
        "Asep bin Kurnia,            Asep Kurnia",
        "Siti binti Ahmad,           Siti Ahmad",
        "Ma'mun Al-Rasyid,           Mamun Rasyid",
        "Nur'aini,                   Nuraini",
        "dedi MULYADI,               Dedi Mulyadi",
    })
    void titlesAndParticlesAreNoPartOfIt(String written, String plain) {
        assertThat(agreement(written, plain)).isEqualTo(Agreement.EXACT);
    }

    @ParameterizedTest(name = "{0} may be {1}")
    @CsvSource({
        "Soekarno Hatta,       Sukarno Hatta",
        "Boediono,             Budiono",
        "Djuanda Kartawidjaja, Juanda Kartawijaya",
        "Tjipto Mangoenkoesoemo, Cipto Mangunkusumo",
        "Sjahrir Sjarif,       Syahrir Syarif",
        "Moh. Ridwan,          Muhammad Ridwan",
        "Muh. Ridwan,          Mohamad Ridwan",
        "M. Ridwan,            Muhammad Ridwan",
        "Mochamad Ridwan,      Mohammad Ridwan",
        "Abd. Rahman,          Abdul Rahman",
        "Achmad Fauzi,         Ahmad Pauzi",
        "Yusuf,                Yusup",
        "Zaenal,               Zainal",
        "Nur Hayati,           Nurhayati",
        "Sri Wahyuni,          Sriwahyuni",
        "Suharti,              Suharti Ningsih",
        "Suparno,              Suparmo",
        "Kurnia Asep,          Asep Kurnia",
    })
    void spellingsShortFormsAndSingleNamesAreStillAlike(String one, String other) {
        assertThat(ALIKE).contains(agreement(one, other));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "Siti Aminah,      Siti Nurjanah",
        "Muhammad Ridwan,  Muhammad Hidayat",
        "Agus Suryana,     Agus Wibowo",
        "Dedi Mulyadi,     Rizky Maulana",
        "Suparno,          Sukamto",
        "Tuti Sumiati,     Titin Suhartini",
        "Wahyu,            Rahayu",
    })
    void aSharedWordIsNoSharedName(String one, String other) {
        assertThat(ALIKE).doesNotContain(agreement(one, other));
    }

    private static Agreement agreement(String one, String other) {
        List<Field> fields =
                new FieldsWriting(Map.of("nama", ColumnKind.NAME))
                        .add(List.of(one))
                        .add(List.of(other))
                        .fields()
                        .fields();
        Comparison names = Comparisons.of(fields).all().getFirst();
        assertThat(names.level(1, 0)).isEqualTo(names.level(0, 1));
        return names.levels().get(names.level(0, 1));
    }
}
