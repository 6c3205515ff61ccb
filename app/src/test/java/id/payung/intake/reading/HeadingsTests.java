package id.payung.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.intake.reading.Mapping.Place;
import id.payung.intake.reading.MappingRefused.MissingColumn;
import id.payung.intake.reading.MappingRefused.NoHeading;
import id.payung.shared.Outcome;
import id.payung.shared.Refusal;
import id.payung.sheets.SheetFile;
import id.payung.sheets.SheetRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTests {

    private static final String ROW = "9901065505900001;Euis Suryani\n";

    @Test
    void readsTheTemplatesOwnHeadings() {
        Mapping mapping =
                mapping(
                        "NIK;No KK;Nama;Tempat Lahir;Tanggal Lahir;JK;Nama Ibu"
                                + " Kandung;Alamat;RT;RW;Desa/Kelurahan;Kecamatan;Kabupaten/Kota;Pekerjaan;No"
                                + " HP;Penghasilan;Desil;Perbaikan\n");
        assertThat(mapping.places().keySet()).containsExactlyElementsOf(Column.ofPeople());
        assertThat(mapping.places().values())
                .allMatch(place -> place.certainty() == Certainty.EXACT)
                .extracting(Place::index)
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
        assertThat(mapping.unused()).isEmpty();
        assertThat(mapping.needsConfirmation()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("id.payung.intake.reading.Column#ofPeople")
    void knowsEveryOtherNameAsThatColumn(Column column) {
        for (String name : column.otherNames()) {
            HeadingWords.Meaning meaning = Objects.requireNonNull(HeadingWords.meaning(name), name);
            assertThat(meaning.columns()).as(name).containsExactly(column);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Nama Lengkap, NAME",
        "NAMA LENGKAP (sesuai KTP), NAME",
        "No. NIK, NIK",
        "N I K, ''",
        "Nomor Induk Kependudukan, NIK",
        "NIK (16 digit), NIK",
        "ID Number, NIK",
        "Tgl. Lahir, BORN_ON",
        "Tanggal Lahir (HH-BB-TTTT), BORN_ON",
        "Date of Birth, BORN_ON",
        "L/P, SEX",
        "Jenis Kelamin (L/P), SEX",
        "Gender, SEX",
        "No. Kartu Keluarga, FAMILY_CARD",
        "KK, FAMILY_CARD",
        "Alamat Lengkap, ADDRESS",
        "Desa, VILLAGE",
        "Kel., VILLAGE",
        "Kec., DISTRICT",
        "Kab/Kota, REGENCY",
        "No Telp/HP/WA, PHONE",
        "No. HP/WA, PHONE",
        "Pendapatan, INCOME",
        "Penghasilan (Rp), INCOME",
        "Penghasilan per Bulan, INCOME",
        "Desil DTSEN, DECILE",
        "Mother's Name, MOTHER",
        "Pekerjan, OCCUPATION",
        "Kecamtan, DISTRICT",
        "Nama Lengkap Tanpa Gelar, NAME",
        "Nama Ibu Kandung, MOTHER"
    })
    void understandsHeadingsAsOfficesWriteThem(String heading, String column) {
        HeadingWords.Meaning meaning = HeadingWords.meaning(heading);
        List<String> columns =
                meaning == null
                        ? List.of("")
                        : meaning.columns().stream().map(Column::code).toList();
        assertThat(columns).containsExactly(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nama Ahli Waris", "Nama Suami", "NIK Kepala Keluarga", "Nama Ayah", "Nama Bank",
                "Nama Desa Asal Kegiatan", "Keterangan", "Agama", "Nama Kelompok", "Umur"
            })
    void doesNotTakeAnothersNameOrNumberForTheWorkers(String heading) {
        HeadingWords.Meaning meaning = HeadingWords.meaning(heading);
        assertThat(meaning == null ? List.of() : meaning.columns())
                .doesNotContain(Column.NAME, Column.NIK);
    }

    @Test
    void readsColumnsInAnyOrderAndKeepsTheRestAside() {
        Mapping mapping = mapping("No;Nama;Keterangan;L/P;NIK\n1;Euis;x;P;9901065505900001\n");
        assertThat(index(mapping, Column.NAME)).isEqualTo(1);
        assertThat(index(mapping, Column.SEX)).isEqualTo(3);
        assertThat(index(mapping, Column.NIK)).isEqualTo(4);
        assertThat(mapping.unused()).containsExactly("Keterangan");
    }

    @Test
    void findsTheHeadingsBelowTitles() {
        Mapping mapping =
                mapping(
                        "DAFTAR NAMA PENERIMA;\nDesa Singajaya;Kecamatan Jonggol\nTahun;2026\n\n"
                                + "NIK;Nama\n"
                                + ROW);
        assertThat(mapping.headingRow()).isEqualTo(5);
        assertThat(mapping.lastHeadingRow()).isEqualTo(5);
    }

    @Test
    void looksForHeadingsInTheFirstThirtyFilledRowsOnly() {
        String title = "DAFTAR;\n";
        assertThat(mapping(title.repeat(29) + "NIK;Nama\n" + ROW).headingRow()).isEqualTo(30);
        assertThat(refused(title.repeat(30) + "NIK;Nama\n")).isInstanceOf(NoHeading.class);
    }

    @Test
    void readsHeadingsOverTwoRows() {
        Mapping mapping =
                mapping(
                        """
                        NO;NIK;NAMA;TEMPAT TINGGAL;;
                        ;;;KAMPUNG;RT;RW
                        1;9901065505900001;Euis;Baru;1;2
                        """);
        assertThat(mapping.headingRow()).isEqualTo(1);
        assertThat(mapping.lastHeadingRow()).isEqualTo(2);
        assertThat(index(mapping, Column.ADDRESS)).isEqualTo(3);
        assertThat(index(mapping, Column.RT)).isEqualTo(4);
        assertThat(index(mapping, Column.RW)).isEqualTo(5);
    }

    @Test
    void doesNotTakeTheFirstPersonForASecondRowOfHeadings() {
        Mapping mapping = mapping("NIK;Nama;Desa\n;Euis Suryani;Desa\n");
        assertThat(mapping.lastHeadingRow()).isEqualTo(1);
    }

    @Test
    void readsTwoColumnsInOne() {
        Mapping mapping = mapping("NIK;Nama;Tempat/Tgl. Lahir;RT/RW\n");
        assertThat(mapping.shares(Column.BIRTHPLACE, Column.BORN_ON)).isTrue();
        assertThat(mapping.shares(Column.RT, Column.RW)).isTrue();
        assertThat(mapping.shares(Column.NIK, Column.NAME)).isFalse();
    }

    @Test
    void takesTheFirstOfTwoLikeColumnsAndSaysSo() {
        Mapping mapping = mapping("NIK;Nama;Nama\n");
        assertThat(index(mapping, Column.NAME)).isEqualTo(1);
        assertThat(mapping.doubled()).containsExactly(Column.NAME);
    }

    @Test
    void prefersTheSurerOfTwoColumnsWithoutComplaint() {
        Mapping mapping = mapping("NIK;Nama Lengkap Tanpa Gelar;Nama\n");
        assertThat(index(mapping, Column.NAME)).isEqualTo(2);
        assertThat(mapping.doubled()).isEmpty();
    }

    @Test
    void obeysWhatTheOfficeConfirmedBefore() {
        Map<Column, String> remembered = Map.of(Column.NIK, "Kode", Column.NAME, "Orang");
        Mapping mapping =
                Headings.find(
                                Lines.csv("Kode;Orang;Nama\n9901065505900001;Euis;x\n"),
                                Lines.USULAN,
                                new Remembered(remembered, null))
                        .orElseThrow();
        assertThat(mapping.place(Column.NIK)).isEqualTo(new Place(0, "Kode", Certainty.REMEMBERED));
        assertThat(index(mapping, Column.NAME)).isEqualTo(1);
        assertThat(mapping.headings()).isEqualTo(remembered);
    }

    @Test
    void letsAPersonPlaceAndRemoveColumns() {
        Mapping mapping = mapping("NIK;Nama;Orang\n").with(Column.NAME, 2, "Orang");
        assertThat(mapping.place(Column.NAME))
                .isEqualTo(new Place(2, "Orang", Certainty.REMEMBERED));
        assertThat(mapping.with(Column.NAME, null, "").place(Column.NAME)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Nama;Alamat, NIK", "NIK;Alamat, Nama", "'Nama Lengkap;JK', NIK"})
    void refusesAListWithoutARequiredColumnNamingIt(String headings, String missing) {
        Refusal refusal = refused("DAFTAR;\n" + headings + "\nx;y\n");
        assertThat(refusal).isInstanceOf(MissingColumn.class);
        assertThat(refusal.args()).containsExactly(missing, 2);
        assertThat(((MappingRefused) refusal).message(Words.INDONESIAN))
                .contains('"' + missing + '"')
                .contains("baris 2");
        assertThat(((MappingRefused) refusal).remedy(Words.INDONESIAN)).contains(missing);
    }

    @Test
    void proposesColumnsFromTheirContentWhenThereAreNoHeadings() {
        Mapping mapping = mapping(withoutHeadings(""));
        assertThat(mapping.headingRow()).isZero();
        assertThat(mapping.needsConfirmation()).isTrue();
        assertThat(index(mapping, Column.NAME)).isEqualTo(1);
        assertThat(index(mapping, Column.NIK)).isEqualTo(3);
        assertThat(index(mapping, Column.FAMILY_CARD)).isEqualTo(2);
        assertThat(index(mapping, Column.BORN_ON)).isEqualTo(5);
        assertThat(index(mapping, Column.SEX)).isEqualTo(4);
        assertThat(index(mapping, Column.PHONE)).isEqualTo(6);
    }

    @Test
    void beginsBelowATitleWhenThereAreNoHeadings() {
        Mapping mapping = mapping(withoutHeadings("DAFTAR USULAN\n\n"));
        assertThat(mapping.lastHeadingRow()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"satu;dua\ntiga;empat\n", "1;2\n3;4\n", "halo\n"})
    void refusesWhatNeitherHeadingsNorContentExplain(String csv) {
        Refusal refusal = refused(csv);
        assertThat(refusal).isInstanceOf(NoHeading.class);
        assertThat(refusal.code()).isEqualTo("listing-no-heading");
        assertThat(((MappingRefused) refusal).remedy(Words.INDONESIAN)).contains("NIK");
    }

    @Test
    void readsTheHeadingsInTheRowThatAPersonPointsAt() {
        SheetFile file = Lines.csv("NIK;Nama\nDAFTAR;\nNo KK;Nama Lengkap;NIK\n1;Euis;2\n");
        Mapping third = pointedAt(file, 3);
        assertThat(third.headingRow()).isEqualTo(3);
        assertThat(third.lastHeadingRow()).isEqualTo(3);
        assertThat(index(third, Column.NIK)).isEqualTo(2);
        assertThat(pointedAt(file, 2).missing(Lines.USULAN)).contains(Column.NIK);
        assertThat(pointedAt(file, 77).places()).isEmpty();
        assertThat(pointedAt(file, -1).headingRow()).isZero();
    }

    @Test
    void letsTheCellsSpeakWhenAPersonSaysThatThereAreNoHeadings() {
        assertThat(index(pointedAt(Lines.csv(withoutHeadings("")), 0), Column.NIK)).isEqualTo(3);
        assertThat(pointedAt(Lines.csv("satu;dua\n"), 0).places()).isEmpty();
    }

    private static Mapping pointedAt(SheetFile file, int row) {
        return Headings.inRow(file, file.firstFilled(), Lines.USULAN, Remembered.NOTHING, row)
                .orElseThrow();
    }

    @Test
    void passesTheFilesOwnRefusalOn() {
        String broken = "NIK;Nama\n9901065505900001;\"Euis\" x\n";
        assertThat(refused(broken)).isInstanceOf(SheetRefused.class);
    }

    private static String withoutHeadings(String title) {
        List<String> people = new ArrayList<>();
        for (int person = 1; person <= 9; person++) {
            people.add(
                    "%d;Warga %s;990106120315000%d;990106150590000%d;L;15-05-1990;08120000000%d"
                            .formatted(
                                    person,
                                    "Asep Dedi Euis Iis Rina Rudi Siti Tini Udin"
                                            .split(" ", -1)[person - 1],
                                    person % 3 + 1,
                                    person,
                                    person));
        }
        return title + String.join("\n", people) + "\n";
    }

    private static int index(Mapping mapping, Column column) {
        return Objects.requireNonNull(mapping.place(column)).index();
    }

    private static Mapping mapping(String csv) {
        return Lines.mapping(Lines.csv(csv));
    }

    private static Refusal refused(String csv) {
        return switch (Lines.find(Lines.csv(csv))) {
            case Outcome.Refused<Mapping, Refusal>(Refusal reason) -> reason;
            case Outcome.Done<Mapping, Refusal>(Mapping mapping) ->
                    throw new AssertionError("found: " + mapping);
        };
    }
}
