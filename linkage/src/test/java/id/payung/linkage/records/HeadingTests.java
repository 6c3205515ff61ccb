package id.payung.linkage.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a heading promises, in whichever language and manner it is written. */
class HeadingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nama",
                "NAMA LENGKAP",
                "Nama_Pekerja",
                "nama ibu",
                "firstName",
                "LastName",
                "given-name",
                "surname",
                "imie",
                "nazwisko",
                "prénom",
                "Vorname",
                "apellidos",
                "nama panggilan"
            })
    void promisesAName(String heading) {
        assertThat(Heading.of(heading).saysName()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nama desa", "nama jalan", "company name", "Nama Bank", "nama kecamatan",
                "street_name", "school name", "tempat lahir", "pekerjaan", "namaku"
            })
    void promisesNoName(String heading) {
        assertThat(Heading.of(heading).saysName()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NIK", "nik_pekerja", "No KTP", "no. ktp", "Nomor Induk Kependudukan"})
    void promisesAnIdentityNumber(String heading) {
        assertThat(Heading.of(heading).saysNik()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nikmat", "teknik", "unik", "KTPN"})
    void lettersWithinAWordPromiseNothing(String heading) {
        assertThat(Heading.of(heading).saysNik()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"No KK", "kartu_keluarga", "Kartu Keluarga", "household_id"})
    void promisesTheNumberOfAHouse(String heading) {
        assertThat(Heading.of(heading).saysFamily()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tgl_lahir", "Tanggal Lahir", "dob", "birthDate", "data_ur", "Geburtsdatum"})
    void promisesADay(String heading) {
        assertThat(Heading.of(heading).saysDay()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no_hp", "Telp.", "e-mail", "postcode", "KodePos", "soc_sec_id", "npwp"})
    void promisesACode(String heading) {
        assertThat(Heading.of(heading).saysCode()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"No", "no.", "ID", "rec_id", "Nomor Urut", "Unnamed: 0", "", "row"})
    void promisesARowNumber(String heading) {
        assertThat(Heading.of(heading).saysKey()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cluster", "true_id", "Ground Truth", "entity_id", "kebenaran"})
    void promisesTheTruth(String heading) {
        assertThat(Heading.of(heading).saysTruth()).isTrue();
    }

    @Test
    void aRowNumberIsTheWholeHeadingOrNone() {
        assertThat(Heading.of("no hp").saysKey()).isFalse();
        assertThat(Heading.of("cluster sawah").saysTruth()).isFalse();
    }
}
