package id.payung.population.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NikFaultTests {

    private static final String NIK = "9901066808680001";

    @Test
    void dropsOrAddsADigit() {
        assertThat(Euis.spoilt(NikFault.SHORT)).matches("990106\\d{9}");
        assertThat(Euis.spoilt(NikFault.LONG)).matches("99010668\\d{9}");
    }

    @Test
    void takesLettersForDigits() {
        assertThat(Euis.spoilt(NikFault.LETTER)).hasSize(16).matches("990106680868[0-9OIl]{4}");
        assertThat(Euis.spoilt(NikFault.LETTER)).containsPattern("[OIl]");
    }

    @Test
    void putsSignsBetweenGroups() {
        assertThat(Euis.spoilt(NikFault.SEPARATED)).matches("990106[ .-]680868[ .-]0001");
    }

    @Test
    void hidesCharactersThatNobodySees() {
        String spoilt = Euis.spoilt(NikFault.INVISIBLE);

        assertThat(spoilt).isNotEqualTo(NIK).contains(NIK);
        assertThat(spoilt.replaceAll("[\\u00A0\\u200B\\uFEFF]", "")).isEqualTo(NIK);
    }

    @Test
    void widensDigits() {
        String spoilt = Euis.spoilt(NikFault.FULL_WIDTH);

        assertThat(spoilt).hasSize(16).doesNotContainPattern("[0-9]");
        assertThat(spoilt.chars().map(Character::getNumericValue).limit(4))
                .containsExactly(9, 9, 0, 1);
    }

    @Test
    void writesExponentsAsAnIndonesianSpreadsheetDoes() {
        assertThat(Euis.spoilt(NikFault.EXPONENT)).isEqualTo("9,90107E+15");
    }

    @Test
    void losesTheSixteenthDigitButNoOther() {
        assertThat(Euis.spoilt(NikFault.LAST_DIGIT_LOST)).isEqualTo("9901066808680000");
        assertThat(Euis.spoilt(NikFault.NO_SERIAL)).isEqualTo("9901066808680000");
    }

    @Test
    void keepsFifteenDigitsInANumericCell() {
        Cell cell = NikFault.NUMERIC_CELL.spoil(Euis.slip(DayStyle.DASHES, 7));

        assertThat(cell).isEqualTo(new Cell.Figure(9_901_066_808_680_000L, "9,90107E+15"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void writesADayThatNoMonthHasForAnybody(long chance) {
        String spoilt = NikFault.IMPOSSIBLE_DAY.spoil(Euis.slip(DayStyle.DASHES, chance)).shown();
        int day = Integer.parseInt(spoilt, 6, 8, 10);

        assertThat(day == 0 || (day > 31 && day < 41) || day > 71).isTrue();
        assertThat(spoilt).startsWith("990106").endsWith("08680001");
    }

    @Test
    void movesToAProvinceThatIsNeitherRealNorTheDemos() {
        Set<String> provinces = new HashSet<>();
        for (long chance = 0; chance < 50; chance++) {
            Slip slip = Euis.slip(DayStyle.DASHES, chance);
            provinces.add(NikFault.UNKNOWN_REGION.spoil(slip).shown().substring(0, 2));
        }

        assertThat(provinces).containsExactlyInAnyOrder("00", "89", "98");
    }

    @Test
    void takesAnotherNumberForIt() {
        assertThat(Euis.spoilt(NikFault.FAMILY_CARD)).isEqualTo(Euis.euis().home().familyCard());
        assertThat(Euis.spoilt(NikFault.OF_ANOTHER)).isEqualTo(Euis.asep().nik());
        assertThat(Euis.spoilt(NikFault.ONE_DIGIT)).isEqualTo("1111111111111111");
        assertThat(Euis.spoilt(NikFault.MISSING)).isEmpty();
    }

    @Test
    void mistypesTheSerialSoThatTheNumberStaysPlausible() {
        assertThat(Euis.spoilt(NikFault.MISTYPED)).matches("990106680868[5-9]001");
    }

    @ParameterizedTest
    @EnumSource(NikFault.class)
    void leavesNoNumberAsItWas(NikFault fault) {
        assertThat(Euis.spoilt(fault)).isNotEqualTo(NIK);
        assertThat(fault.column()).isEqualTo(Column.NIK);
        assertThat(fault.code()).isEqualTo("NIK_" + fault.name());
    }
}
