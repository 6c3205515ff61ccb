package id.payung.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.shared.FamilyCardNumber.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyCardNumberTests {

    @Test
    void readsSixteenDigitsWithWhateverSeparatesThem() {
        FamilyCardNumber card = FamilyCardNumber.parse("9901 0612.0315-0001").orElseThrow();
        assertThat(card.digits()).isEqualTo("9901061203150001");
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "'9,90106E+15', EXPONENT",
        "99O1061203150001, CHARACTERS",
        "990106120315001, LENGTH",
        "2222222222222222, REPEATED",
        "9901061203150000, SERIAL"
    })
    void refusesWhatNoCardCanHave(String typed, Fault fault) {
        assertThat(FamilyCardNumber.parse(typed)).isEqualTo(Outcome.refused(fault));
    }

    @Test
    void doesNotReadADateIntoIt() {
        FamilyCardNumber card = FamilyCardNumber.parse("9901069999990001").orElseThrow();
        assertThat(card.digits()).endsWith("0001");
    }

    @Test
    void showsItselfMaskedAndHidesWhatItRefuses() {
        assertThat("" + new FamilyCardNumber("9901061203150001")).isEqualTo("9901 06•• •••• 0001");
        assertThatThrownBy(() -> new FamilyCardNumber("99010612"))
                .hasMessage("not a family card number: LENGTH");
    }
}
