package id.payung.population.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OtherFaultTests {

    @Test
    void birthDatesFallOnDaysThatDoNotExist() {
        assertThat(Euis.spoilt(BirthFault.IMPOSSIBLE_DATE)).matches("(31-02|31-04|30-02)-1968");
    }

    @Test
    void birthDatesBecomeTheDayCountOfSpreadsheets() {
        Cell cell = BirthFault.SERIAL.spoil(Euis.slip(DayStyle.DASHES, 7));

        assertThat(cell).isEqualTo(new Cell.Figure(25_078, "25078"));
        assertThat(LocalDate.of(1899, 12, 30).plusDays(25_078)).isEqualTo("1968-08-28");
    }

    @Test
    void birthDatesAreWrittenInWordsOrWithTwoDigitsOfTheYear() {
        assertThat(Euis.spoilt(BirthFault.WORDS)).isEqualTo("28 Agust 1968");
        assertThat(Euis.spoilt(BirthFault.SHORT_YEAR)).isEqualTo("28-08-68");
    }

    @Test
    void birthDatesLieInTheFutureOrBeforeAnybodyLived() {
        assertThat(Euis.spoilt(BirthFault.FUTURE)).matches("28-08-20[3-9]\\d");
        assertThat(Euis.spoilt(BirthFault.ANCIENT)).matches("01-01-18\\d\\d");
    }

    @ParameterizedTest
    @CsvSource({"DASHES, 08/28/1968", "MONTH_FIRST, 28/08/1968", "SLASHES, 08/28/1968"})
    void dayAndMonthSwapInTheFilesOtherOrder(DayStyle days, String shown) {
        assertThat(BirthFault.SWAPPED.spoil(Euis.slip(days, 7)).shown()).isEqualTo(shown);
    }

    @Test
    void birthDatesAndSexContradictTheNik() {
        assertThat(Euis.spoilt(BirthFault.OTHER_DAY)).isNotEqualTo("28-08-1968");
        assertThat(Euis.spoilt(BirthFault.OTHER_SEX)).isEqualTo("L");
        assertThat(BirthFault.OTHER_SEX.column()).isEqualTo(Column.SEX);
        assertThat(BirthFault.OTHER_DAY.column()).isEqualTo(Column.BORN_ON);
    }

    @Test
    void sumsAreWrittenInEveryFashion() {
        assertThat(Euis.spoilt(IncomeFault.WITH_CURRENCY)).matches("Rp\\.? ?1\\.200\\.000");
        assertThat(Euis.spoilt(IncomeFault.WITH_CENTS)).isEqualTo("1.200.000,00");
        assertThat(Euis.spoilt(IncomeFault.ENGLISH)).isEqualTo("1,200,000.00");
        assertThat(Euis.spoilt(IncomeFault.NEGATIVE)).isEqualTo("-1200000");
        assertThat(Euis.spoilt(IncomeFault.EXPONENT)).isEqualTo("1e9");
        assertThat(Euis.spoilt(IncomeFault.OVERFLOW)).isEqualTo("99999999999999999999");
        assertThat(Euis.spoilt(IncomeFault.BROKEN_FORMULA)).isEqualTo("#REF!");
    }

    @Test
    void telephonesAreWrittenInEveryFashion() {
        assertThat(Euis.spoilt(PhoneFault.PLUS_62)).isEqualTo("+6284012345001");
        assertThat(Euis.spoilt(PhoneFault.ONLY_62)).isEqualTo("6284012345001");
        assertThat(Euis.spoilt(PhoneFault.EXPONENT)).matches("8,4\\dE\\+10");
        assertThat(Euis.spoilt(PhoneFault.TWO_NUMBERS))
                .matches("084012345001( / |, | atau )0840\\d{8}");
    }

    @ParameterizedTest
    @EnumSource(IncomeFault.class)
    void noSumStaysAsItWas(IncomeFault fault) {
        assertThat(Euis.spoilt(fault)).isNotEqualTo("1200000");
        assertThat(fault.outcome()).isIn(Outcome.MENDED, Outcome.WARNED);
    }

    @ParameterizedTest
    @EnumSource(PhoneFault.class)
    void noTelephoneStaysAsItWas(PhoneFault fault) {
        assertThat(Euis.spoilt(fault)).isNotEqualTo("084012345001");
        assertThat(fault.code()).startsWith("PHONE_");
    }
}
