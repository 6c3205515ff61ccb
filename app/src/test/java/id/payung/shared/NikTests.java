package id.payung.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.shared.Nik.Fault;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NikTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final Nik EUIS = nik("9901065505900001");

    @ParameterizedTest
    @CsvSource({
        "3602041211870001, MALE, 1987-11-12",
        "3273056010900009, FEMALE, 1990-10-20",
        "3515144508680002, FEMALE, 1968-08-05"
    })
    void readsThePublishedSamples(String digits, Sex sex, LocalDate bornOn) {
        Nik nik = nik(digits);
        assertThat(nik.sex()).isEqualTo(sex);
        assertThat(nik.bornOn(TODAY)).isEqualTo(bornOn);
    }

    @Test
    void tellsTheRegionOfFirstRegistration() {
        assertThat(nik("3273056010900009").regionCode()).isEqualTo("32.73.05");
        assertThat(nik("3273056010900009").regionDigits()).isEqualTo("327305");
        assertThat(nik("3273056010900009").isOfTheDemonstration()).isFalse();
        assertThat(EUIS.isOfTheDemonstration()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 9901065505900001 ",
                "9901 0655 0590 0001",
                "99.01.06.550590.0001",
                "9901-0655-0590-0001",
                "990106/550590/0001",
                "'9901065505900001",
                "\u20189901065505900001\u2019",
                "9901\u00A0065505900001",
                "\u200B9901065505900001\uFEFF",
                "990106\u202F5505900001",
                "９９０１０６５５０５９００００１",
                "\t9901065505900001\u0000"
            })
    void removesSeparatorsAndInvisibleCharactersSilently(String typed) {
        assertThat(nik(typed)).isEqualTo(EUIS);
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "' ', MISSING",
        "'3,20101E+15', EXPONENT",
        "3.20101e15, EXPONENT",
        "9.90106550590000E+15, EXPONENT",
        "99O1065505900001, CHARACTERS",
        "990106550590000I, CHARACTERS",
        "990106550590000l, CHARACTERS",
        "9901065505900001?, CHARACTERS",
        "'9901,065505900001', CHARACTERS",
        "٩٩٠١٠٦٥٥٠٥٩٠٠٠٠١, CHARACTERS",
        "exponent, CHARACTERS",
        "990106550590001, LENGTH",
        "99010655059000011, LENGTH",
        "1111111111111111, REPEATED",
        "0000000000000000, REPEATED",
        "9901065500900001, MONTH",
        "9901065513900001, MONTH",
        "9901060005900001, DAY",
        "9901063205900001, DAY",
        "9901064005900001, DAY",
        "9901067205900001, DAY",
        "9901069905900001, DAY",
        "9901063102900001, DATE",
        "9901067104900001, DATE",
        "9901062902910001, DATE",
        "9901065505900000, SERIAL"
    })
    void refusesWhatNobodyCanHave(String typed, Fault fault) {
        assertThat(Nik.parse(typed)).isEqualTo(Outcome.refused(fault));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9901060105900001",
                "9901063105900001",
                "9901064105900001",
                "9901067105900001",
                "9901062902920001",
                "9901062902000001",
                "9901060101900001",
                "9901063112909999"
            })
    void acceptsTheFirstAndLastPossibleDays(String digits) {
        assertThat(nik(digits).digits()).isEqualTo(digits);
    }

    @Test
    void takesTheLatestBirthYearThatIsNotInTheFuture() {
        assertThat(nik("9901061501260001").bornOn(TODAY)).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(nik("9901061601260001").bornOn(TODAY)).isEqualTo(LocalDate.of(1926, 1, 16));
        assertThat(nik("9901062902000001").bornOn(TODAY)).isEqualTo(LocalDate.of(2000, 2, 29));
        assertThat(nik("9901062902000001").bornOn(LocalDate.of(1999, 1, 1)))
                .as("1900 had no such day")
                .isEqualTo(LocalDate.of(2000, 2, 29));
    }

    @Test
    void showsItselfMasked() {
        assertThat(EUIS.masked()).isEqualTo("9901 06•• •••• 0001");
        assertThat("" + EUIS).isEqualTo("9901 06•• •••• 0001");
    }

    @Test
    void refusesToBeBuiltFromSomethingElseWithoutRepeatingIt() {
        assertThatThrownBy(() -> new Nik("990106550590000"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a NIK: LENGTH");
        assertThatThrownBy(() -> new Nik("9901 0655 0590 0001"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesItsFaultsForMessages() {
        assertThat(Fault.LENGTH.code()).isEqualTo("nik-length");
        assertThat(FamilyCardNumber.Fault.LENGTH.code()).isEqualTo("family-card-length");
    }

    private static Nik nik(String typed) {
        return Nik.parse(typed).orElseThrow();
    }
}
