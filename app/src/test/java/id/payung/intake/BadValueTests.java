package id.payung.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.payung.registry.WorkerRecord;
import id.payung.registry.Workers;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Dates, sums and telephone numbers as offices write them, taken all the way: what cannot be read
 * is left empty with a warning, and stays to be seen as it was typed.
 */
@PayungTest
class BadValueTests {
    private static final String BORN = "Tanggal Lahir";
    private static final String INCOME = "Penghasilan";
    private static final String PHONE = "No HP";

    @Autowired StoryWorld world;
    @Autowired Lists lists;
    @Autowired ListingContents contents;
    @Autowired Workers workers;
    Desk desk;

    @BeforeEach
    void sitisDesk() {
        desk = new Desk(lists, contents, workers, world.siti(), world.singajaya());
    }

    @Test
    void theThirtyFirstOfFebruaryIsWarnedAbout() {
        desk.warns(BORN, "date-impossible", "31/02/1990", "1990-02-31", "31-Feb-90");
    }

    @Test
    void aDateInAnyFormMeansItsDay() {
        String[] typed = {
            "33008",
            "15 Mei 1990",
            "15-05-90",
            "15 mei 90",
            "19900515",
            "1990-05-15 00:00:00",
            "Selasa, 15 Mei 1990"
        };
        assertThat(desk.takes(BORN, typed))
                .hasSize(typed.length)
                .allMatch(worker -> worker.bornOn().toString().equals("1990-05-15"));
    }

    @Test
    void seventeenAgustIsAugust() {
        assertThat(desk.check(born("9901061708850002;Asep;17 Agust 1985")).findings()).isEmpty();
    }

    @Test
    void aDateThatIsNotTheNiksIsShownAsItWasTyped() {
        desk.warns(BORN, "date-contradicts-nik", "16/05/1990", "16 Mei 90");
    }

    private static String born(String... rows) {
        return "NIK;Nama;Tanggal Lahir\n" + String.join("\n", rows) + "\n";
    }

    @Test
    void anAmbiguousDateIsReadAsTheWholeFileShows() {
        IntakeReport report =
                desk.check(
                        born(
                                "9901060403900001;Dedi Supriadi;03/04/1990",
                                "9901065505900001;Euis Suryani;05/15/1990",
                                "9901061708850002;Asep Saepudin;08/17/1985"));
        assertThat(report.added()).isEqualTo(3);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aFileWhoseDatesShowNoOrderSaysSoOnceAndReadsTheDayFirst() {
        IntakeReport.Line line =
                desk.check(born("?;Dedi;03/04/1990", "?;Asep;05/06/1991")).findings().getFirst();
        assertThat(line.row()).isZero();
        assertThat(line.column()).isEqualTo(BORN);
        assertThat(line.code()).isEqualTo("dates-ambiguous");
        assertThat(line.remedy()).contains("3 April 1990");
    }

    @Test
    void oneRowInTheOtherOrderIsWarnedAboutAndNotTurnedRound() {
        IntakeReport report =
                desk.check(
                        born(
                                "9901065505900001;Euis Suryani;15/05/1990",
                                "9901062412910001;Dedi Supriadi;24/12/1991",
                                "9901061708850002;Asep Saepudin;08/17/1985"));
        assertThat(report.findings())
                .extracting(IntakeReport.Line::row, IntakeReport.Line::code)
                .containsExactly(tuple(0, "dates-mixed"), tuple(4, "date-order"));
    }

    @Test
    void birthsToComeAndBeforeLivingMemoryAreWarnedAbout() {
        desk.warns(BORN, "date-future", "17-08-2085");
        desk.only(BORN, "date-too-old", born("9901065505900009;Euis;17-08-1885"));
    }

    @Test
    void anAgeOutsideTheProgrammeIsWarnedAbout() {
        desk.only(BORN, "age-out-of-range", born("9901061708150002;Asep;17-08-2015"));
    }

    @Test
    void aWordInPlaceOfADateIsWarnedAbout() {
        desk.warns(BORN, "date-unreadable", "kemarin", "Mei 1990");
    }

    @Test
    void moneyIsReadInEitherCustom() {
        assertThat(desk.takes(INCOME, "Rp16.800", "16.800,00", "16,800.00", "1,5 juta"))
                .extracting(WorkerRecord::income)
                .containsExactly(16_800L, 16_800L, 16_800L, 1_500_000L);
    }

    @Test
    void moneyThatCannotBeReadIsLeftEmptyAndShown() {
        assertThat(desk.warns(INCOME, "money-unreadable", "1e9", "1.000.000 - 1.500.000", "cukup"))
                .allMatch(worker -> worker.income() == null);
    }

    @Test
    void lessThanNothingAndMoreThanATrillionAreLeftEmptyAndShown() {
        desk.only(
                INCOME, "money-negative", "NIK;Nama;Penghasilan\n9901065505900001;Euis;-16.800\n");
        assertThat(
                        desk.warns(
                                INCOME,
                                "money-too-large",
                                "99999999999999999999",
                                "1.000.000.000.001"))
                .allMatch(worker -> worker.income() == null);
    }

    @Test
    void partsOfARupiahAreRoundedOnlyWithAWarning() {
        assertThat(desk.warns(INCOME, "money-rounded", "16.8", "1,400,000.50"))
                .extracting(WorkerRecord::income)
                .containsExactly(17L, 1_400_001L);
    }

    @Test
    void aTelephoneNumberIsReadHoweverItBegins() {
        assertThat(
                        desk.takes(
                                PHONE,
                                "081200000001",
                                "+6281200000001",
                                "6281200000001",
                                "81200000001"))
                .allMatch(worker -> String.valueOf(worker.phoneMasked()).endsWith("001"));
    }

    @Test
    void aTelephoneNumberAsAPowerOfTenIsLeftEmptyAndShown() {
        assertThat(desk.warns(PHONE, "phone-exponent", "8,12E+11", "8.12E+11"))
                .allMatch(worker -> worker.phoneMasked() == null);
    }

    @Test
    void ofTwoTelephoneNumbersTheFirstIsTakenAndBothAreShown() {
        assertThat(desk.warns(PHONE, "phone-two-numbers", "081200000001 / 081200000002"))
                .allMatch(worker -> String.valueOf(worker.phoneMasked()).endsWith("001"));
    }

    @Test
    void formulasAndScriptsInAnyOtherColumnAreLeftEmptyAndShown() {
        String[] typed = {"=HYPERLINK(\"http://contoh.id\")", "=A1&B1", "<script>x</script>"};
        assertThat(desk.warns("Alamat", "text-code", typed))
                .hasSize(typed.length)
                .allMatch(worker -> worker.address() == null);
    }
}
