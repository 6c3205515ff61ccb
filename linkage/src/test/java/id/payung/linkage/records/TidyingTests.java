package id.payung.linkage.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one form in which values are compared. */
class TidyingTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "EUIS SULASTRI,          euis sulastri",
        "'  Euis   Sulastri ',   euis sulastri",
        "Hj. Euis Sulastri,      euis sulastri",
        "Euis Sulastri S.Pd.,    euis sulastri",
        "Dr. H. Asep Kurnia,     asep kurnia",
        "Siti binti Ahmad,       siti ahmad",
        "Ma'mun,                 mamun",
        "Nur-Hayati,             nur hayati",
        "René Müller,            rene muller",
        "Łukasz Żółć,            lukasz zolc",
        "Hj.,                    hj",
        "-,                      ''",
        "tidak ada,              ''",
    })
    void namesLoseTitlesAndManner(String written, String tidy) {
        assertThat(tidied(ColumnKind.NAME, written)).isEqualTo(tidy);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1985-03-12,      19850312",
        "12 Maret 1985,   19850312",
        "12 Agust 1985,   19850812",
        "1985,            19850000",
        "31118,           19850312",
        "2 Des 01,        20011202",
        "kapan-kapan,     ''",
    })
    void daysBecomeEightFigures(String written, String tidy) {
        assertThat(tidied(ColumnKind.DATE, written)).isEqualTo(tidy);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "9999 0149 0385 0007,   9999014903850007",
        "9999.01.490385.0007,   9999014903850007",
        "9999O149O385OOO7,      9999014903850007",
        "９９９９014903850007,      9999014903850007",
        "999901490385000,       999901490385000",
        "1111111111111111,      ''",
        "12345,                 ''",
    })
    void identityNumbersBecomeFigures(String written, String tidy) {
        assertThat(tidied(ColumnKind.NIK, written)).isEqualTo(tidy);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0812-3456-7890,   81234567890",
        "+62 812 3456 7890, 81234567890",
        "62812 34567890,   81234567890",
        "007,              7",
        "12.0,             12",
        "PO15 5RR,         po155rr",
        "0,                ''",
    })
    void codesLoseWhatStandsBetween(String written, String tidy) {
        assertThat(tidied(ColumnKind.CODE, written)).isEqualTo(tidy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999014903850007", "9999011203850001", "9999013112990001"})
    void possibleNumbers(String nik) {
        assertThat(Nik.isPossible(nik)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "999901490385000",
                "99990149038500071",
                "9999014913850007",
                "9999014900850007",
                "9999010003850007",
                "9999013203850007",
                "9999017203850007",
                "9999014903850000",
                "99990149O3850007"
            })
    void impossibleNumbers(String nik) {
        assertThat(Nik.isPossible(nik)).isFalse();
    }

    private static String tidied(ColumnKind kind, String written) {
        return new FieldsWriting(Map.of("isi", kind))
                .add(List.of(written))
                .fields()
                .fields()
                .getFirst()
                .column()
                .of(0);
    }
}
