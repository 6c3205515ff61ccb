package id.payung.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.payung.shared.Nik;
import id.payung.sheets.Cell;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NikColumnTests {

    private static final String EUIS = "9901065505900001";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9901 0655 0590 0001", "990106.550590.0001", "'9901065505900001",
                "\u00A09901065505900001\u200B", "９９０１０６５５０５９００００１", "990106-550590-0001"
            })
    void readsANikThroughSeparatorsAndInvisibleCharactersWithoutAWord(String typed) {
        ReadRow row = row(typed);
        assertThat(Objects.requireNonNull(row.nik()).digits()).isEqualTo(EUIS);
        assertThat(row.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "990106550590001, nik-length, '15 digit'",
        "99010655059000011, nik-length, '17 digit'",
        "99O1O65505900001, nik-characters, huruf",
        "99010655059OOOOI, nik-characters, huruf",
        "99010655059000Ol, nik-characters, huruf",
        "'3,20101E+15', nik-exponent, '3,20101E+15'",
        "9901060005900001, nik-day, 41-71",
        "9901063205900001, nik-day, 41-71",
        "9901064005900001, nik-day, 41-71",
        "9901067205900001, nik-day, 41-71",
        "9901065513900001, nik-month, Bulan",
        "9901063002900001, nik-date, kalender",
        "9901065505900000, nik-serial, 0000",
        "1111111111111111, nik-repeated, diulang",
        "'', nik-missing, kosong",
        "-, nik-missing, kosong",
        "NULL, nik-missing, kosong",
        "#REF!, nik-characters, huruf"
    })
    void refusesAnImpossibleNikSayingWhatIsWrongAndWhatToDo(
            String typed, String code, String saying) {
        ReadRow row = row(typed);
        assertThat(row.refused()).isTrue();
        assertThat(row.nik()).isNull();
        Finding finding = row.findings().getFirst();
        assertThat(finding.row()).isEqualTo(2);
        assertThat(finding.column()).isEqualTo("NIK");
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.message(Words.INDONESIAN)).contains(saying);
        assertThat(finding.remedy(Words.INDONESIAN)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9901065505900000", "9901065505900001", "9.9010655059E15"})
    void refusesSixteenDigitsInANumericCell(String stored) {
        Findings findings = new Findings(7);
        Nik nik = cells().read(Cell.number(new BigDecimal(stored)), findings);
        assertThat(nik).isNull();
        assertThat(findings.all()).extracting(Finding::code).containsExactly("nik-numeric-cell");
        assertThat(findings.all().getFirst().message(Words.INDONESIAN)).contains("15 digit");
    }

    @Test
    void refusesAShorterNumberByItsLength() {
        Findings findings = new Findings(7);
        assertThat(cells().read(Cell.number(990_106_550_590_000L), findings)).isNull();
        assertThat(findings.all()).extracting(Finding::code).containsExactly("nik-length");
    }

    @Test
    void refusesAnErrorOrANovelInPlaceOfANik() {
        Findings findings = new Findings(7);
        assertThat(cells().read(Cell.error("#REF!"), findings)).isNull();
        assertThat(cells().read(Cell.text("9".repeat(10_001)), findings)).isNull();
        assertThat(findings.all())
                .extracting(Finding::code)
                .containsExactly("cell-error", "nik-characters");
        assertThat(findings.all().get(1).args()).isEmpty();
    }

    @Test
    void warnsOfAnUnknownRegionWithTheNearestCode() {
        ReadRow row = row("3201995505900001");
        assertThat(row.warned()).isTrue();
        assertThat(row.nik()).isNotNull();
        assertThat(Lines.codes(row)).containsExactly("nik-region");
        assertThat(row.findings().getFirst().message(Words.INDONESIAN))
                .contains("32.01.99")
                .contains("32.01.06");
    }

    @Test
    void warnsOfAnUnknownRegionThatResemblesNone() {
        assertThat(Lines.codes(row("8901065505900001"))).containsExactly("nik-region-far");
    }

    @Test
    void isSilentAboutKnownRegionsAndTheDemonstrations() {
        assertThat(row("3273056010900009").findings()).isEmpty();
        assertThat(row("9999995505900001").findings()).isEmpty();
    }

    @Test
    void refusesTheFamilyCardNumberInTheNikColumn() {
        ReadRow row =
                Lines.only("NIK;No KK;Nama\n9901061203150001;9901061203150001;Euis Suryani\n");
        assertThat(row.refused()).isTrue();
        assertThat(row.nik()).isNull();
        assertThat(Lines.codes(row)).containsExactly("nik-is-family-card");
    }

    @ParameterizedTest
    @CsvSource({
        "99O1061203150001, family-card-unreadable",
        "990106120315001, family-card-unreadable",
        "'9,90106E+15', family-card-unreadable",
        "#N/A, ''",
        "'', ''",
        "0, ''"
    })
    void leavesAnUnreadableFamilyCardEmptyAndTakesTheRow(String typed, String code) {
        ReadRow row = Lines.only("NIK;No KK;Nama\n" + EUIS + ";" + typed + ";Euis Suryani\n");
        assertThat(row.refused()).isFalse();
        assertThat(row.familyCard()).isNull();
        assertThat(String.join(",", Lines.codes(row))).isEqualTo(code);
    }

    @Test
    void leavesAFamilyCardInANumericCellEmpty() {
        Findings findings = new Findings(7);
        assertThat(cells().readFamilyCard(Cell.number(9901061203150000L), findings)).isNull();
        assertThat(findings.all())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("family-card-numeric-cell", Severity.WARNING));
    }

    @Test
    void neverPutsAnIdentityNumberIntoAFindingOrIntoText() {
        ReadRow row = Lines.only("NIK;No KK;Nama;No HP\n990106550590001;99O1;Euis;08x120000\n");
        assertThat(row.findings()).hasSize(3);
        assertThat(row.findings().toString()).doesNotContain("990106", "99O1", "08x12");
        assertThat("" + row).isEqualTo("row 2 with 3 findings");
    }

    private static NikCell cells() {
        return new NikCell(Lines.JONGGOL);
    }

    private static ReadRow row(String nik) {
        return Lines.only("NIK;Nama\n" + nik + ";Euis Suryani\n");
    }
}
