package id.payung.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Sex;
import id.payung.sheets.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTests {

    private static final LocalDate AUGUST = LocalDate.of(1985, 8, 17);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17-08-1985",
                "17/08/1985",
                "17.08.1985",
                "17 08 1985",
                "17-8-1985",
                "1985-08-17",
                "1985/8/17",
                "17081985",
                "19850817",
                "170885",
                "17-08-85",
                "17/8/85",
                "17 Agustus 1985",
                "17 Agust 1985",
                "17 agt 1985",
                "17-Ags-85",
                "17 AGU 1985",
                "17 August 1985",
                "August 17, 1985",
                "17-Aug-85",
                "1985-Agt-17",
                "31276",
                "1985-08-17 00:00:00",
                "1985-08-17T00:00:00",
                "Sabtu, 17 Agustus 1985",
                "17  Agustus  1985"
            })
    void readsADateInEveryFormOffered(String typed) {
        Findings findings = new Findings(2);
        assertThat(read(Cell.text(typed), findings)).isEqualTo(AUGUST);
        assertThat(findings.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Januari, 1",
        "Peb, 2",
        "Pebruari, 2",
        "Februari, 2",
        "Maret, 3",
        "Apr, 4",
        "Mei, 5",
        "May, 5",
        "Juni, 6",
        "Jul, 7",
        "Sept, 9",
        "September, 9",
        "Okt, 10",
        "Oct, 10",
        "Nop, 11",
        "Nopember, 11",
        "Des, 12",
        "Dec, 12"
    })
    void knowsIndonesianAndEnglishMonthsOldAndNew(String month, int number) {
        assertThat(read(Cell.text("5 " + month + " 1990"), new Findings(2)))
                .isEqualTo(LocalDate.of(1990, number, 5));
    }

    @Test
    void readsDateCellsAndSerialNumbers() {
        assertThat(read(Cell.date(AUGUST), new Findings(2))).isEqualTo(AUGUST);
        assertThat(read(Cell.number(31_276), new Findings(2))).isEqualTo(AUGUST);
        assertThat(read(Cell.number(new BigDecimal("31276.5")), new Findings(2))).isEqualTo(AUGUST);
        assertThat(read(Cell.number(17_081_985), new Findings(2))).isEqualTo(AUGUST);
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/1990, date-impossible",
        "31-04-1990, date-impossible",
        "29-02-1991, date-impossible",
        "00-01-1990, date-impossible",
        "45/45/1990, date-impossible",
        "08/17/1985, date-order",
        "kemarin, date-unreadable",
        "1990, date-unreadable",
        "17-08-985, date-unreadable",
        "17-Foo-1985, date-unreadable",
        "1-2-3-4-5, date-unreadable",
        "16-01-2026, date-future",
        "17-08-2085, date-future",
        "14-01-1906, date-too-old",
        "#VALUE!, cell-error"
    })
    void leavesADateThatIsNoneEmptyAndWarns(String typed, String code) {
        Findings findings = new Findings(2);
        assertThat(read(Cell.text(typed), findings)).isNull();
        assertThat(findings.refused()).isFalse();
        assertThat(findings.all()).extracting(Finding::code).containsExactly(code);
        assertThat(findings.all().getFirst().column()).isEqualTo("Tanggal Lahir");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "NULL", "0", "tidak ada"})
    void takesAPlaceholderForAnEmptyCell(String typed) {
        Findings findings = new Findings(2);
        assertThat(read(Cell.text(typed), findings)).isNull();
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void readsTheDayOfSubmissionAndOneHundredTwentyYearsBeforeIt() {
        Findings findings = new Findings(2);
        assertThat(read(Cell.text("15-01-2026"), findings)).isEqualTo(Lines.TODAY);
        assertThat(read(Cell.text("15-01-1906"), findings)).isEqualTo("1906-01-15");
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void looksBackForAYearOfTwoFigures() {
        assertThat(read(Cell.text("15-01-26"), new Findings(2))).isEqualTo("2026-01-15");
        assertThat(read(Cell.text("16-01-26"), new Findings(2))).isEqualTo("1926-01-16");
        assertThat(read(Cell.text("29-02-00"), new Findings(2))).isEqualTo("2000-02-29");
    }

    @Test
    void choosesDayFirstForTheWholeFileFromOneClearDate() {
        ListingReading reading = dated("03/04/1990", "25/12/1991", "05/06/1992");
        assertThat(reading.facts().order()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(reading.facts().findings()).isEmpty();
        assertThat(births(reading)).containsExactly("1990-04-03", "1991-12-25", "1992-06-05");
    }

    @Test
    void choosesMonthFirstForTheWholeFileFromOneClearDate() {
        ListingReading reading = dated("03/04/1990", "12/25/1991", "05/06/1992");
        assertThat(reading.facts().order()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(births(reading)).containsExactly("1990-03-04", "1991-12-25", "1992-05-06");
    }

    @Test
    void readsDayFirstAndWarnsOfTheFileWhenNothingShowsTheOrder() {
        ListingReading reading = dated("03/04/1990", "05/06/1992");
        assertThat(births(reading)).containsExactly("1990-04-03", "1992-06-05");
        assertThat(reading.facts().findings())
                .extracting(Finding::code)
                .containsExactly("dates-ambiguous");
        assertThat(reading.facts().findings().getFirst().isOfFile()).isTrue();
    }

    @Test
    void hasNoDoubtWhenEveryDateNamesItsMonthOrBeginsWithItsYear() {
        assertThat(dated("3 April 1990", "1990-05-06", "04/04/1990").facts().findings()).isEmpty();
    }

    @Test
    void letsTheNikDecideTheOrderOfDatesThatCouldBeBoth() {
        ListingReading reading =
                Lines.reading("NIK;Nama;Tgl Lahir\n9901064403900001;Euis Suryani;03/04/1990\n");
        assertThat(reading.facts().order()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(reading.facts().findings()).isEmpty();
        assertThat(births(reading)).containsExactly("1990-03-04");
        assertThat(Lines.rows(reading).getFirst().findings()).isEmpty();
    }

    @Test
    void neverReadsOneRowTheOtherWayRound() {
        ListingReading reading = dated("25/12/1991", "24/12/1991", "08/17/1985");
        assertThat(births(reading)).containsExactly("1991-12-25", "1991-12-24", "null");
        assertThat(Lines.codes(Lines.rows(reading).get(2))).contains("date-order");
        assertThat(reading.facts().findings())
                .extracting(Finding::code)
                .containsExactly("dates-mixed");
    }

    @Test
    void takesTheNiksDateAndWarnsWhenTheCellContradictsIt() {
        ReadRow row = Lines.only("NIK;Nama;Tgl Lahir\n9901065505900001;Euis Suryani;16-05-1990\n");
        assertThat(row.bornOn()).isEqualTo(LocalDate.of(1990, 5, 15));
        assertThat(row.warned()).isTrue();
        assertThat(row.findings().getFirst().message(Words.INDONESIAN))
                .contains("16 Mei 1990", "15 Mei 1990");
    }

    @Test
    void acceptsACenturyThatTheTwoFiguresOfTheNikCannotTell() {
        ReadRow row = Lines.only("NIK;Nama;Tgl Lahir\n9901061501200001;Dedi;15-01-1920\n");
        assertThat(row.bornOn()).isEqualTo(LocalDate.of(1920, 1, 15));
        assertThat(Lines.codes(row)).containsExactly("age-out-of-range");
    }

    @Test
    void takesTheNiksSexAndWarnsWhenTheCellContradictsIt() {
        ReadRow row = Lines.only("NIK;Nama;JK\n9901065505900001;Euis Suryani;L\n");
        assertThat(row.sex()).isEqualTo(Sex.FEMALE);
        assertThat(Lines.codes(row)).containsExactly("sex-contradicts-nik");
        assertThat(row.findings().getFirst().message(Words.INDONESIAN)).contains("L", "P");
    }

    @ParameterizedTest
    @CsvSource({
        "9901061601080001, 17",
        "9901061501080001, ''",
        "9901061601610001, ''",
        "9901061501610001, 65"
    })
    void warnsOfAnAgeBelowEighteenOrAboveSixtyFour(String nik, String age) {
        ReadRow row = Lines.only("NIK;Nama\n" + nik + ";Dedi\n");
        assertThat(row.findings().stream().map(finding -> finding.args().getFirst()).toList())
                .isEqualTo(age.isEmpty() ? List.of() : List.of(age));
        assertThat(row.bornOn()).as("the list does not say").isNull();
    }

    private static @Nullable LocalDate read(Cell cell, Findings findings) {
        return new DateCell(DateOrder.DAY_FIRST, Lines.TODAY).read(cell, findings);
    }

    /** People whose NIK cannot be read, so that only the dates themselves speak. */
    private static ListingReading dated(String... dates) {
        StringBuilder csv = new StringBuilder("NIK;Nama;Tanggal Lahir\n");
        for (String date : dates) {
            csv.append("?;Dedi;").append(date).append('\n');
        }
        return Lines.reading(csv.toString());
    }

    private static List<String> births(ListingReading reading) {
        return Lines.rows(reading).stream().map(row -> String.valueOf(row.bornOn())).toList();
    }
}
