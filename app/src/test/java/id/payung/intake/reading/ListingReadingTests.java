package id.payung.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.payung.intake.reading.MappingRefused.NoRows;
import id.payung.shared.Outcome;
import id.payung.shared.Refusal;
import id.payung.sheets.SheetFile;
import id.payung.sheets.SheetRead;
import id.payung.sheets.SheetRefused;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingReadingTests {

    private static final String EUIS = "9901065505900001;Euis Suryani\n";
    private static final String ASEP = "9901061708850002;Asep Saepudin\n";

    @Test
    void countsRowsAsThePersonSeesThem() {
        List<ReadRow> rows = Lines.rows("DAFTAR;\n\nNIK;Nama\n" + EUIS + "\n" + ASEP);
        assertThat(rows).extracting(ReadRow::row).containsExactly(4, 6);
        assertThat(rows).extracting(ReadRow::name).containsExactly("Euis Suryani", "Asep Saepudin");
    }

    @Test
    void passesOverHeadingsRepeatedOnEveryPage() {
        List<ReadRow> rows = Lines.rows("NIK;Nama\nNIK;Nama\n" + EUIS + "nik ;NAMA\n" + ASEP);
        assertThat(rows).extracting(ReadRow::row).containsExactly(3, 5);
    }

    @Test
    void passesOverTheRowThatNumbersTheColumns() {
        assertThat(Lines.rows("NIK;Nama;JK\n1;2;3\n" + EUIS)).hasSize(1);
        assertThat(Lines.rows("NIK;Nama;JK\n(1);(2);(3)\n" + EUIS)).hasSize(1);
    }

    @Test
    void passesOverNotesTotalsAndSignaturesBelowTheList() {
        String csv = "NIK;Nama;Alamat;JK\n" + EUIS + ";;Jumlah: 1 orang;\n;;Kepala Desa;ttd\n";
        assertThat(Lines.rows(csv)).hasSize(1);
    }

    @Test
    void doesNotPassOverAPersonWithoutNikAndName() {
        List<ReadRow> rows = Lines.rows("NIK;Nama;Alamat;JK;Desa\n;;Kp. Baru;L;Singajaya\n");
        assertThat(Lines.codes(rows.getFirst())).containsExactly("nik-missing", "name-missing");
    }

    @Test
    void refusesAPersonWithOnlyANameOrOnlyANik() {
        List<ReadRow> rows = Lines.rows("NIK;Nama\n;Euis Suryani\n9901065505900001;\n");
        assertThat(Lines.codes(rows.get(0))).containsExactly("nik-missing");
        assertThat(Lines.codes(rows.get(1))).containsExactly("name-missing");
    }

    @Test
    void refusesAListThatIsOnlyHeadings() {
        SheetFile file = Lines.csv("DAFTAR;\nNIK;Nama\n");
        Outcome<ListingReading, Refusal> prepared =
                ListingReading.prepare(
                        file, Lines.mapping(file), Lines.USULAN, Lines.JONGGOL, Lines.TODAY);
        assertThat(prepared).isEqualTo(Outcome.refused(new NoRows(2)));
        assertThat(new NoRows(2).code()).isEqualTo("listing-no-rows");
        assertThat(new NoRows(2).message(Words.INDONESIAN)).contains("judul");
    }

    @ParameterizedTest
    @CsvSource({"10, 3, false", "10, 4, true", "9, 3, true", "4, 2, false", "3, 3, true"})
    void warnsOfAColumnOfNumbersWhenMoreThanThirtyPercentOfNiksEndInZero(
            int people, int endingInZero, boolean warned) {
        StringBuilder csv = new StringBuilder("NIK;Nama\n");
        for (int person = 1; person <= people; person++) {
            String last = person <= endingInZero ? "%03d0" : "0%02d1";
            csv.append("990106550590").append(last.formatted(person)).append(";Warga\n");
        }
        List<Finding> findings = Lines.reading(csv.toString()).facts().findings();
        assertThat(findings.stream().map(Finding::code).toList())
                .isEqualTo(warned ? List.of("nik-column-not-text") : List.of());
        if (warned) {
            assertThat(findings.getFirst().column()).isEqualTo("NIK");
            assertThat(findings.getFirst().message(Words.INDONESIAN))
                    .contains("kolom NIK harus teks");
        }
    }

    @Test
    void countsOnlyPeople() {
        ListingReading reading =
                Lines.reading("NIK;Nama;Alamat\n" + EUIS + ";;Kepala Desa\n" + ASEP);
        assertThat(reading.facts().rows()).isEqualTo(2);
        assertThat(reading.read(_ -> true)).isEqualTo(new SheetRead(4, 0));
    }

    @Test
    void readsTheSameEveryTimeAndStopsWhenTold() {
        ListingReading reading = Lines.reading("NIK;Nama\n" + EUIS + ASEP);
        assertThat(Lines.rows(reading)).isEqualTo(Lines.rows(reading));
        List<ReadRow> first = new ArrayList<>();
        reading.read(row -> !first.add(row));
        assertThat(first).hasSize(1);
    }

    @Test
    void saysWhenAColumnOccursTwice() {
        ListingReading reading = Lines.reading("NIK;Nama;Nama\n" + EUIS);
        assertThat(reading.facts().findings())
                .extracting(Finding::code, Finding::column)
                .containsExactly(tuple("column-doubled", "Nama"));
    }

    @Test
    void cutsCellsThatHoldTwoColumns() {
        String csv =
                """
                NIK;Nama;Tempat/Tgl Lahir;RT/RW
                9901065505900001;Euis;Bogor, 15-05-1990;001/004
                9901061708850002;Asep;Kab. Bogor / 17 Agustus 1985;RT 2 RW 4
                9901060101700003;Dedi;01-01-1970;3
                9901060101700004;Udin;Garut;-
                """;
        List<ReadRow> rows = Lines.rows(csv);
        assertThat(rows)
                .extracting(ReadRow::birthplace)
                .containsExactly("Bogor", "Kab. Bogor", null, "Garut");
        assertThat(rows)
                .extracting(row -> String.valueOf(row.bornOn()))
                .containsExactly("1990-05-15", "1985-08-17", "1970-01-01", "null");
        assertThat(rows)
                .extracting(row -> row.home().rt())
                .containsExactly("001", "002", "003", null);
        assertThat(rows)
                .extracting(row -> row.home().rw())
                .containsExactly("004", "004", null, null);
        assertThat(rows).allMatch(row -> row.findings().isEmpty());
    }

    @Test
    void findsTheOrderOfDatesInCellsThatHoldTwoColumns() {
        ListingReading reading =
                Lines.reading("NIK;Nama;TTL\n?;Dedi;Bogor, 03/04/1990\n?;Asep;Garut, 12/25/1991\n");
        assertThat(reading.facts().order()).isEqualTo(DateOrder.MONTH_FIRST);
    }

    @Test
    void passesARefusalFurtherDownTheFileOn() {
        String csv = "NIK;Nama\n" + EUIS.repeat(300) + "9901065505900001;\"Euis\" x\n";
        SheetFile file = Lines.csv(csv);
        assertThat(
                        ListingReading.prepare(
                                file,
                                Lines.mapping(file),
                                Lines.USULAN,
                                Lines.JONGGOL,
                                Lines.TODAY))
                .isEqualTo(
                        Outcome.refused(
                                new SheetRefused(SheetRefused.Reason.BROKEN_QUOTES, 302, "")));
    }
}
