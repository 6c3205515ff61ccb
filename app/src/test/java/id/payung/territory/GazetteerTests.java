package id.payung.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTests {
    private static final String KABUPATEN_BOGOR = "32.01";
    private static final Gazetteer PROVINCES = level(2);
    private static final Gazetteer REGENCIES = level(5);
    private static final Gazetteer DISTRICTS = level(8);
    private static final Gazetteer VILLAGES = level(13);

    @ParameterizedTest
    @ValueSource(strings = {"Ds. Singajaya", "SINGAJAYA", "Desa Singa Jaya", "Kel. Singajaya"})
    void findsTheVillageOfEuisHoweverItsOfficeWroteIt(String written) {
        assertThat(VILLAGES.find(written, "32.01.06")).isEqualTo(known("32.01.06.2003"));
    }

    @Test
    void aNameBorneInFiveRegenciesIsKnownOnlyWithinOne() {
        assertThat(shared(VILLAGES.find("Singajaya", "")))
                .containsExactly(
                        "32.01.06.2003",
                        "32.05.24.2001",
                        "32.06.06.2005",
                        "32.12.15.2014",
                        "32.17.10.2008");
        assertThat(VILLAGES.find("Singajaya", KABUPATEN_BOGOR)).isEqualTo(known("32.01.06.2003"));
    }

    @ParameterizedTest
    @CsvSource({
        "Kab Bogor, 32.01",
        "Kota Bogor, 32.71",
        "Kota Adm. Jakarta Selatan, 31.74",
        "Jakarta Selatan, 31.74",
        "Garut, 32.05",
        "Kota Baru, 63.02",
        "Kab. Lima Puluh Kota, 13.07",
    })
    void findsRegenciesAndCities(String written, String code) {
        assertThat(REGENCIES.find(written, "")).isEqualTo(known(code));
    }

    @Test
    void aBareBogorMayBeTheRegencyOrTheCity() {
        assertThat(shared(REGENCIES.find("Bogor", "32"))).containsExactly("32.01", "32.71");
    }

    @Test
    void suggestsTheRegencyWhereACityOfTheNameDoesNotExist() {
        assertThat(suggested(REGENCIES.find("Kota Garut", "32"))).containsExactly("32.05");
    }

    @ParameterizedTest
    @CsvSource({
        "Jawa Barat, 32",
        "JABAR, 32",
        "Jakarta, 31",
        "DKI Jakarta, 31",
        "Yogyakarta, 34",
        "DIY, 34"
    })
    void findsProvincesByTheirFullAndShortNames(String written, String code) {
        assertThat(PROVINCES.find(written, "")).isEqualTo(known(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bojong Gede", "Kec. Bojonggede", "BOJONGGEDE"})
    void findsADistrictWithOrWithoutTheBlank(String written) {
        assertThat(DISTRICTS.find(written, KABUPATEN_BOGOR)).isEqualTo(known("32.01.13"));
    }

    @Test
    void theWordBeforeTheNameTellsADesaFromTheKelurahanOfThatName() {
        var merlung = "15.06.05";
        assertThat(VILLAGES.find("Kel. Merlung", merlung)).isEqualTo(known("15.06.05.1007"));
        assertThat(VILLAGES.find("Desa Merlung", merlung)).isEqualTo(known("15.06.05.2020"));
        assertThat(shared(VILLAGES.find("Merlung", merlung)))
                .isEqualTo(shared(VILLAGES.find("Desa/Kel. Merlung", merlung)))
                .containsExactly("15.06.05.1007", "15.06.05.2020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kampung Yoboi", "Kp. Yoboi", "Desa Yoboi", "Yoboi"})
    void inPapuaAVillageIsCalledKampung(String written) {
        assertThat(VILLAGES.find(written, "91.03")).isEqualTo(known("91.03.01.3007"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Singajya", "Singgajaya", "Singajaay", "Ds. Singajaja"})
    void suggestsButNeverTakesANameOneLetterAway(String written) {
        assertThat(suggested(VILLAGES.find(written, "32.01.06"))).containsExactly("32.01.06.2003");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Singojoyo", "Singajaya 2", "", "-", "Jo", "\u202eayajagniS"})
    void isSilentWhereNothingComesClose(String written) {
        assertThat(VILLAGES.find(written, KABUPATEN_BOGOR))
                .isEqualTo(new NamedArea.Unknown(List.of()));
    }

    @Test
    void suggestsNothingForANameTooShortToBeMisspelt() {
        assertThat(suggested(DISTRICTS.find("Yall", "95.08"))).containsExactly("95.08.16");
        assertThat(suggested(DISTRICTS.find("Ya", "95.08"))).isEmpty();
    }

    @Test
    void answersInTheOrderOfCodesHoweverItWasFilled() {
        var backwards = Gazetteer.of(AreasTests.ALL.reversed().stream());
        assertThat(shared(backwards.find("Bogor", "32")))
                .containsExactly("32.01", "32.12.24.2001", "32.71");
    }

    @Test
    void suggestsAtMostFive() {
        assertThat(suggested(VILLAGES.find("Sukamajju", ""))).hasSize(5);
    }

    @Test
    void findsEveryVillageInItsDistrictByItsOwnName() {
        var unsure =
                AreasTests.ALL.stream()
                        .filter(area -> area.code().length() == 13)
                        .filter(Predicate.not(GazetteerTests::isFoundByItsKindAndName));
        assertThat(unsure)
                .extracting(Area::code)
                .containsExactly(
                        "71.02.11.2003", "71.02.11.2018", "94.03.01.2011", "94.03.01.2018");
    }

    private static boolean isFoundByItsKindAndName(Area village) {
        var word = village.kind() == AreaKind.DESA ? "DESA " : "KEL. ";
        return VILLAGES.find(word + village.name(), village.parent().orElseThrow())
                .equals(new NamedArea.Known(village));
    }

    private static NamedArea known(String code) {
        return AreasTests.ALL.stream()
                .filter(area -> area.code().equals(code))
                .map(NamedArea.Known::new)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> shared(NamedArea found) {
        return found instanceof NamedArea.Shared(var areas) ? codes(areas) : List.of();
    }

    private static List<String> suggested(NamedArea found) {
        return found instanceof NamedArea.Unknown(var areas) ? codes(areas) : List.of();
    }

    private static List<String> codes(List<Area> areas) {
        return areas.stream().map(Area::code).toList();
    }

    private static Gazetteer level(int codeLength) {
        return Gazetteer.of(
                AreasTests.ALL.stream().filter(area -> area.code().length() == codeLength));
    }
}
