package id.payung.territory;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaNamesTests {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "Ds. Singajaya, Singajaya",
                "DESA SINGAJAYA, Singajaya",
                "ds.singajaya, Singajaya",
                "Kel. Sukahati, Sukahati",
                "Desa/Kel. Sukahati, Sukahati",
                "Kelurahan  Sukahati, Sukahati",
                "KEC. CIBINONG, Cibinong",
                "Distrik Sentani, Sentani",
                "Nagari Koto Gadang, Koto Gadang",
                "Kab Bogor, Kabupaten Bogor",
                "KAB.BOGOR, Kabupaten Bogor",
                "Kodya Bogor, Kota Bogor",
                "Kota Adm. Jakarta Selatan, Kota Administrasi Jakarta Selatan",
                "Kota Jakarta Selatan, Kota Administrasi Jakarta Selatan",
                "Kab. Adm. Kep. Seribu, Kabupaten Administrasi Kepulauan Seribu",
                "Prov. Jawa Barat, Jawa Barat",
                "Jabar, Jawa Barat",
                "DKI Jakarta, Daerah Khusus Ibukota Jakarta",
                "D.I. Yogyakarta, Daerah Istimewa Yogyakarta",
                "Prov. NTT, Nusa Tenggara Timur",
            })
    void setsAsideWhatOnlyStatesTheLevel(String written, String printed) {
        assertMeet(written, printed);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "Bojong Gede, Bojonggede",
                "BOJONG-GEDE, Bojonggede",
                "Sukamaju 2, Sukamaju II",
                "Sukamaju 02, Sukamaju II",
                "Sukamaju ii, Sukamaju II",
                "4 Koto, IV Koto",
                "14 Koto, XIV Koto",
                "Srimulyo 24, Srimulyo XXIV",
                "Kp. Baru, Kampung Baru",
                "Tj. Priok, Tanjung Priok",
                "Sungai Rampah, Sei Rampah",
                "Moroo, Moro'o",
                "Panii, Pani'i",
                "Soka\"an, Soka'an",
                "Regapu’u, Regapu'u",
                "Desa Yoboi, Desa Adat Yoboi",
                "Teuw, Teuw*",
            })
    void seesThroughSpacingNumbersAbbreviationsAndSigns(String written, String printed) {
        assertMeet(written, printed);
    }

    @Test
    void seesThroughWhatSpreadsheetsAndTelephonesSmuggleIn() {
        assertMeet("\u00a0Ds.\u00a0Singa\u200bjaya\ufeff", "Singajaya");
        assertMeet("D\u200bs. Singajaya", "Singajaya");
        assertMeet("\uff33ukamaju \uff12", "Sukamaju II");
        assertMeet("Singajayá", "Singajaya");
    }

    @ParameterizedTest
    @CsvSource({
        "Kabupaten Bogor, Kota Bogor",
        "Sukamaju, Sukamaju II",
        "Sukamaju I, Sukamaju II",
        "Singajaya, Singajya",
        "Desa Adat Yoboi, Adat Yoboi",
        "Kota Baru, Baru",
        "Blok 10, Blok 1",
    })
    void keepsApartWhatMayBeTwoPlaces(String one, String other) {
        assertThat(AreaNames.normalise(one)).isNotEqualTo(AreaNames.normalise(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kelurahan", "Desa Kelurahan", "KEL. KELURAHAN"})
    void leavesTheVillageThatIsNamedKelurahanItsName(String written) {
        assertThat(AreaNames.normalise(written)).isEqualTo("kelurahan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "…", "\u200b", "😀", "'"})
    void findsNoNameWhereNothingIsWritten(String written) {
        assertThat(AreaNames.normalise(written)).isEmpty();
    }

    @Test
    void standsStillWhenAppliedTwice() {
        assertThat(AreasTests.ALL)
                .extracting(area -> AreaNames.normalise(area.name()))
                .filteredOn(key -> !key.equals(AreaNames.normalise(key)))
                .isEmpty();
    }

    @Test
    void bringsNoTwoVillagesOfADistrictTogetherThatAreNotPrintedAlike() {
        var alike = namesakes(area -> area.name().toLowerCase(Locale.ROOT).replace(" ", ""));
        var underOneKey = namesakes(area -> AreaNames.normalise(area.name()));
        assertThat(underOneKey).hasSize(16).isSubsetOf(alike);
    }

    @Test
    void readsFromTheWordsBeforeTheNameWhichKindOfVillageIsMeant() {
        assertThat(AreaNames.states(AreaKind.DESA, "Ds. Merlung")).isTrue();
        assertThat(AreaNames.states(AreaKind.KELURAHAN, "Ds. Merlung")).isFalse();
        assertThat(AreaNames.states(AreaKind.KELURAHAN, "KEL MERLUNG")).isTrue();
        assertThat(AreaNames.states(AreaKind.DESA, "Desa/Kel. Merlung")).isTrue();
        assertThat(AreaNames.states(AreaKind.KELURAHAN, "Desa/Kel. Merlung")).isTrue();
        assertThat(AreaNames.states(AreaKind.KELURAHAN, "Kelurahan")).isFalse();
    }

    private static List<List<Area>> namesakes(Function<Area, String> key) {
        return AreasTests.ALL.stream()
                .filter(area -> area.code().length() == 13)
                .collect(groupingBy(area -> area.parent().orElseThrow() + key.apply(area)))
                .values()
                .stream()
                .filter(areas -> areas.size() > 1)
                .toList();
    }

    private static void assertMeet(String written, String printed) {
        assertThat(AreaNames.normalise(written))
                .isNotEmpty()
                .isEqualTo(AreaNames.normalise(printed));
    }
}
