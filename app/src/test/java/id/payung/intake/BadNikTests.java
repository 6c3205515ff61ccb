package id.payung.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.payung.registry.Workers;
import id.payung.shared.Acting;
import id.payung.shared.Nik;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What offices write into the column of identity numbers, taken all the way. */
@PayungTest
class BadNikTests {
    private static final String EUIS = "9901065505900001";

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
    void fifteenAndSeventeenDigitsAreRefused() {
        desk.refuses("NIK", "nik-length", "990106550590001", "99010655059000011");
    }

    @Test
    void lettersThatLookLikeDigitsAreRefusedAndNeverGuessed() {
        desk.refuses(
                "NIK",
                "nik-characters",
                "99O1O65505900001",
                "990I065505900001",
                "99010655059000Ol");
    }

    @Test
    void separatorsInvisibleCharactersAndWideDigitsHideNobodysNumber() {
        desk.takes(
                "NIK",
                "9901 0655 0590 0001",
                "990106.550590.0002",
                "9901\u00A00655\u00A00590\u00A00003",
                "9901\u200B06550590\u20600004",
                "９９０１０６５５０５９００００５",
                "'9901065505900006");
        Acting.run(
                world.siti(),
                () -> {
                    for (int person = 1; person <= 6; person++) {
                        assertThat(workers.bearing(new Nik("990106550590000" + person)))
                                .isPresent();
                    }
                });
    }

    @Test
    void aPowerOfTenIsRefused() {
        desk.refuses("NIK", "nik-exponent", "3,20101E+15", "3.20101E+15");
    }

    @Test
    void manyNiksThatEndInZeroTellThatTheColumnMustBeText() {
        StringBuilder list = new StringBuilder("NIK;Nama\n");
        for (int person = 1; person <= 10; person++) {
            String last = person <= 4 ? "%03d0" : "0%02d1";
            list.append("990106550590").append(last.formatted(person)).append(";Warga\n");
        }
        IntakeReport report = desk.check(list.toString());
        IntakeReport.Line line = report.findings().getFirst();
        assertThat(line.row()).isZero();
        assertThat(line.column()).isEqualTo("NIK");
        assertThat(line.code()).isEqualTo("nik-column-not-text");
        assertThat(line.message()).startsWith("40 %").contains("kolom NIK harus teks");
        assertThat(line.remedy()).contains("Teks");
        assertThat(report.added()).isEqualTo(10);
    }

    @Test
    void aDayOfBirthThatCannotBeIsRefused() {
        desk.refuses(
                "NIK",
                "nik-day",
                "9901060005900001",
                "9901063205900001",
                "9901064005900001",
                "9901067205900001",
                "9901069905900001");
    }

    @Test
    void aWomansDayBesideTheLetterOfAManIsWarnedAboutAndTheNikIsBelieved() {
        IntakeReport.Line line =
                desk.only(
                        "JK", "sex-contradicts-nik", "NIK;Nama;JK\n" + EUIS + ";Euis Suryani;L\n");
        assertThat(line.message()).contains("L", "P", "yang dipakai dari NIK");
    }

    @Test
    void anUnknownRegionIsWarnedAboutWithTheNearestOneInItsRemedy() {
        IntakeReport.Line line =
                desk.only("NIK", "nik-region", "NIK;Nama\n3201995505900001;Euis Suryani\n");
        assertThat(line.message()).contains("32.01.99");
        assertThat(line.remedy()).contains("32.01.40");
        desk.only("NIK", "nik-region-far", "NIK;Nama\n8901065505900001;Euis Suryani\n");
    }

    @Test
    void theSerialNumberZeroIsRefused() {
        desk.refuses("NIK", "nik-serial", "9901065505900000");
    }

    @Test
    void oneDigitSixteenTimesIsRefused() {
        desk.refuses("NIK", "nik-repeated", "1111111111111111");
    }

    @Test
    void aFamilyCardInTheColumnOfNiksIsRefusedOrShowsByItsYoungAge() {
        desk.only(
                "NIK",
                "nik-is-family-card",
                "NIK;No KK;Nama\n9901061203850001;9901061203850001;Euis Suryani\n");
        desk.only("NIK", "age-out-of-range", "NIK;Nama\n9901061203150001;Euis Suryani\n");
    }

    @Test
    void aFamilyThatAllCarriesTheCardsNumberIsRefusedButForOne() {
        IntakeReport report =
                desk.check(
                        """
                        NIK;Nama
                        9901061203850001;Euis Suryani
                        9901061203850001;Asep Saepudin
                        9901061203850001;Dedi Supriadi
                        """);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.findings())
                .extracting(IntakeReport.Line::row, IntakeReport.Line::code)
                .containsExactly(tuple(3, "nik-repeated-name"), tuple(4, "nik-repeated-name"));
    }

    @Test
    void theSameNikUnderAnotherNameIsRefusedAtTheNameAndTheFirstRowStays() {
        IntakeReport report =
                desk.check("NIK;Nama\n" + EUIS + ";Euis Suryani\n" + EUIS + ";Bambang Wijayanto\n");
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
        IntakeReport.Line line = report.findings().getFirst();
        assertThat(line.row()).isEqualTo(3);
        assertThat(line.column()).isEqualTo("Nama");
        assertThat(line.message()).contains("baris 2");
        assertThat(line.remedy()).isNotBlank();
    }

    @Test
    void aNikOfTheRegisterUnderAnotherNameNeverOverwritesIt() {
        lists.accepted(world.siti(), world.singajaya(), "NIK;Nama\n" + EUIS + ";Euis Suryani\n");
        desk.only("Nama", "nik-registered-name", "NIK;Nama\n" + EUIS + ";Bambang Wijayanto\n");
    }

    @Test
    void aBirthDateThatIsNotTheNiksIsWarnedAboutWithBothDates() {
        IntakeReport.Line line =
                desk.only(
                        "Tanggal Lahir",
                        "date-contradicts-nik",
                        "NIK;Nama;Tanggal Lahir\n" + EUIS + ";Euis Suryani;16-05-1990\n");
        assertThat(line.message()).contains("16 Mei 1990", "15 Mei 1990");
    }
}
