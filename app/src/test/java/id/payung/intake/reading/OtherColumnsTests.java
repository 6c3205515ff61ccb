package id.payung.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.registry.Occupation;
import id.payung.shared.Sex;
import id.payung.sheets.Cell;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherColumnsTests {

    private final Findings findings = new Findings(9);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L",
                "l",
                "Lk",
                "LK.",
                "Laki-laki",
                "LAKI - LAKI",
                "laki",
                "Pria",
                "M",
                "male",
                "1"
            })
    void readsAManInEachWording(String typed) {
        assertThat(SexCell.read(Cell.text(typed), findings)).isEqualTo(Sex.MALE);
        assertThat(findings.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "p", "Pr", "Perempuan", "WANITA", "W", "F", "Female", "2"})
    void readsAWomanInEachWording(String typed) {
        assertThat(SexCell.read(Cell.text(typed), findings)).isEqualTo(Sex.FEMALE);
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void readsTheSexFromANumericCell() {
        assertThat(SexCell.read(Cell.number(1), findings)).isEqualTo(Sex.MALE);
        assertThat(SexCell.read(Cell.number(2), findings)).isEqualTo(Sex.FEMALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"L/P", "3", "Islam", "LP"})
    void warnsOfASexThatIsNone(String typed) {
        assertThat(SexCell.read(Cell.text(typed), findings)).isNull();
        assertThat(findings.all()).extracting(Finding::code).containsExactly("sex-unreadable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16800|16800",
                "16.800|16800",
                "16,800|16800",
                "Rp16.800|16800",
                "Rp. 16.800|16800",
                "rp 16.800,-|16800",
                "16.800,00|16800",
                "16,800.00|16800",
                "1.400.000|1400000",
                "1,400,000.00|1400000",
                "IDR 1.400.000|1400000",
                "1,5 juta|1500000",
                "1.5jt|1500000",
                "500 ribu|500000",
                "800rb|800000",
                "1.400.000/bulan|1400000",
                "1400000 per bulan|1400000",
                "1.400.000 rupiah|1400000",
                "1.000.000.000.000|1000000000000"
            })
    void readsMoneyInEitherCustom(String typed, long rupiah) {
        assertThat(MoneyCell.read(Cell.text(typed), findings)).isEqualTo(rupiah);
        assertThat(findings.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-16.800|money-negative",
                "-1|money-negative",
                "Rp -5.000|money-negative",
                "1e9|money-unreadable",
                "1E+6|money-unreadable",
                "banyak|money-unreadable",
                "1.000.000 - 1.500.000|money-unreadable",
                "1.40.000|money-unreadable",
                "16.8000|money-unreadable",
                "$100|money-unreadable",
                "1.000.000.000.001|money-too-large",
                "99999999999999999999|money-too-large",
                "#REF!|cell-error"
            })
    void leavesAnAmountThatIsNoneEmptyAndWarns(String typed, String code) {
        assertThat(MoneyCell.read(Cell.text(typed), findings)).isNull();
        assertThat(findings.refused()).isFalse();
        assertThat(findings.all()).extracting(Finding::code).containsExactly(code);
        assertThat(findings.all().getFirst().column()).isEqualTo("Penghasilan");
    }

    @Test
    void doesNotChokeOnAnAmountOfTenThousandFigures() {
        assertThat(MoneyCell.read(Cell.text("9".repeat(10_000)), findings)).isNull();
        assertThat(MoneyCell.read(Cell.text("9.".repeat(5_000)), findings)).isNull();
        assertThat(findings.all())
                .extracting(Finding::code)
                .containsExactly("money-too-large", "money-unreadable");
    }

    @Test
    void readsMoneyFromNumericCells() {
        assertThat(MoneyCell.read(Cell.number(1_400_000), findings)).isEqualTo(1_400_000);
        assertThat(MoneyCell.read(Cell.number(-1), findings)).isNull();
        assertThat(MoneyCell.read(Cell.number(new BigDecimal("1E+30")), findings)).isNull();
        assertThat(findings.all())
                .extracting(Finding::code)
                .containsExactly("money-negative", "money-too-large");
    }

    @Test
    void roundsPartsOfARupiahWithAWarning() {
        assertThat(MoneyCell.read(Cell.number(new BigDecimal("16.8")), findings)).isEqualTo(17);
        assertThat(MoneyCell.read(Cell.text("1,400,000.50"), findings)).isEqualTo(1_400_001);
        assertThat(findings.all())
                .extracting(Finding::code)
                .containsExactly("money-rounded", "money-rounded");
        assertThat(findings.all().getLast().message(Words.INDONESIAN)).contains("Rp1.400.001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "081200000001",
                "+6281200000001",
                "6281200000001",
                "006281200000001",
                "81200000001",
                "0812-0000-0001",
                "+62 812 0000 0001",
                "(0812) 0000001",
                "0812.0000.0001",
                "+62 0812 0000 0001",
                "'081200000001"
            })
    void writesATelephoneNumberFromZero(String typed) {
        assertThat(PhoneCell.read(Cell.text(typed), findings))
                .startsWith("08120000")
                .hasSizeBetween(11, 12);
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void givesBackTheZeroThatANumericCellLost() {
        assertThat(PhoneCell.read(Cell.number(81_200_000_001L), findings))
                .isEqualTo("081200000001");
        assertThat(findings.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "081200000001 / 081200000002",
                "081200000001,081200000002",
                "081200000001;081200000002",
                "081200000001 atau 081200000002",
                "081200000001 081200000002",
                "081200000001\n081200000002",
                "0812-0000-0001 & 081200000002"
            })
    void takesTheFirstOfTwoNumbersAndWarns(String typed) {
        assertThat(PhoneCell.read(Cell.text(typed), findings)).isEqualTo("081200000001");
        assertThat(findings.all()).extracting(Finding::code).containsExactly("phone-two-numbers");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8,12E+11|phone-exponent",
                "8.12e11|phone-exponent",
                "8,4E+10|phone-exponent",
                "tidak punya|phone-unreadable",
                "0812345|phone-unreadable",
                "0812345678901234|phone-unreadable",
                "0000000000|phone-unreadable"
            })
    void leavesANumberNobodyCanCallEmptyAndWarns(String typed, String code) {
        assertThat(PhoneCell.read(Cell.text(typed), findings)).isNull();
        assertThat(findings.all()).extracting(Finding::code).containsExactly(code);
        assertThat(findings.all().getFirst().args()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 001",
        "01, 001",
        "001, 001",
        "RT 4, 004",
        "RW.012, 012",
        "999, 999",
        "' 7 ', 007"
    })
    void writesRtAndRwInThreeDigits(String typed, String number) {
        assertThat(SmallNumbers.neighbourhood(Column.RT, Cell.text(typed), findings))
                .isEqualTo(number);
        assertThat(findings.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "1/2", "satu", "-1", "1,5", "12345678901234567890"})
    void warnsOfAnRtThatIsNone(String typed) {
        assertThat(SmallNumbers.neighbourhood(Column.RT, Cell.text(typed), findings)).isNull();
        assertThat(findings.all())
                .extracting(Finding::code)
                .containsExactly("neighbourhood-unreadable");
        assertThat(findings.all().getFirst().message(Words.INDONESIAN)).startsWith("RT ");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "10, 10", "Desil 4, 4", "D3, 3", "(2), 2"})
    void readsADecileFromOneToTen(String typed, int decile) {
        assertThat(SmallNumbers.decile(Cell.text(typed), findings)).isEqualTo(decile);
        assertThat(SmallNumbers.decile(Cell.number(decile), findings)).isEqualTo(decile);
        assertThat(findings.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "00", "1-4", "miskin", "3.5", "-2"})
    void warnsOfADecileThatIsNone(String typed) {
        assertThat(SmallNumbers.decile(Cell.text(typed), findings)).isNull();
        assertThat(findings.all()).extracting(Finding::code).containsExactly("decile-unreadable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=HYPERLINK(\"http://x\")|text-code", "@SUM(A1)|text-code",
                "<script>x</script>|text-code", "#REF!|cell-error"
            })
    void leavesATextThatNobodySaysEmptyAndWarns(String typed, String code) {
        assertThat(TextCells.text(Column.ADDRESS, Cell.text(typed), findings)).isNull();
        assertThat(findings.all()).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void keepsAnAddressOfTwoHundredCharactersAndLeavesALongerOneEmpty() {
        assertThat(TextCells.text(Column.ADDRESS, Cell.text("a".repeat(200)), findings))
                .hasSize(200);
        assertThat(findings.all()).isEmpty();
        assertThat(TextCells.text(Column.ADDRESS, Cell.text("a".repeat(201)), findings)).isNull();
        assertThat(TextCells.text(Column.ADDRESS, Cell.text("a".repeat(10_001)), findings))
                .isNull();
        assertThat(findings.all()).hasSize(2).allMatch(f -> f.code().equals("text-too-long"));
    }

    @Test
    void keepsAnOrdinaryAddressWhateverItsPunctuation() {
        String address = "Kp. Singajaya (belakang SD) No. 3-A, <50 m dari masjid; RT 1/4";
        assertThat(TextCells.text(Column.ADDRESS, Cell.text(address), findings)).isEqualTo(address);
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void keepsTheWordsOfAnOccupationBesideItsMeaning() {
        ReadRow row = Lines.only("NIK;Nama;Pekerjaan\n9901065505900001;Euis;Penjahit rumahan\n");
        assertThat(row.livelihood())
                .isEqualTo(new Livelihood(Occupation.TAILOR, "Penjahit rumahan"));
        ReadRow other = Lines.only("NIK;Nama;Pekerjaan\n9901065505900001;Euis;Pawang hujan\n");
        assertThat(Objects.requireNonNull(other.livelihood()).occupation())
                .isEqualTo(Occupation.OTHER);
        assertThat(other.findings()).isEmpty();
    }

    @Test
    void readsThePlaceAndTheHomeAsTheyStand() {
        ReadRow row =
                Lines.only(
                        "NIK;Nama;Tempat Lahir;Alamat;RT;RW;Desa;Kec.;Kab/Kota;Nama Ibu;Desil\n"
                                + "9901065505900001;Euis;Bogor;Kp. Baru;1;2;Singajaya;Jonggol;"
                                + "Kab. Bogor;Rohaeti;3\n");
        assertThat(row.home())
                .isEqualTo(
                        new ReadRow.Home(
                                "Kp. Baru", "001", "002", "Singajaya", "Jonggol", "Kab. Bogor"));
        assertThat(row.birthplace()).isEqualTo("Bogor");
        assertThat(row.mother()).isEqualTo("Rohaeti");
        assertThat(row.decile()).isEqualTo(3);
        assertThat(row.findings()).isEmpty();
    }
}
