package id.payung.territory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class AreasTests {
    static final List<Area> ALL = read();

    private static List<Area> read() {
        try (var areas = Areas.stream()) {
            return areas.toList();
        }
    }

    @Test
    void holdsEveryProvinceRegencyCityDistrictAndVillage() {
        assertThat(kindsIn(""))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                AreaKind.PROVINCE, 38L,
                                AreaKind.REGENCY, 416L,
                                AreaKind.CITY, 98L,
                                AreaKind.DISTRICT, 7_285L,
                                AreaKind.DESA, 75_266L,
                                AreaKind.KELURAHAN, 8_496L));
    }

    @Test
    void kabupatenBogorHas40Districts416DesaAnd19Kelurahan() {
        assertThat(kindsIn("32.01"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                AreaKind.REGENCY, 1L,
                                AreaKind.DISTRICT, 40L,
                                AreaKind.DESA, 416L,
                                AreaKind.KELURAHAN, 19L));
    }

    @Test
    void comesInTheOrderOfCodesEachAfterTheAreaItLiesIn() {
        var above = new HashSet<String>();
        for (var area : ALL) {
            if (!area.parent().map(above::contains).orElse(true)) {
                fail(area + " comes before the area it lies in");
            }
            above.add(area.code());
        }
        assertThat(ALL).extracting(Area::code).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void placesSingajayaInJonggolInKabupatenBogorInJawaBarat() {
        assertThat(ALL)
                .contains(
                        new Area("32", "Jawa Barat"),
                        new Area("32.01", "Kabupaten Bogor"),
                        new Area("32.01.06", "Jonggol"),
                        new Area("32.01.06.2003", "Singajaya"));
    }

    @Test
    void everyRegencyAndCitySaysInItsNameWhatItsCodeSays() {
        assertThat(ALL)
                .filteredOn(area -> area.kind() == AreaKind.REGENCY)
                .allMatch(area -> area.name().startsWith("Kabupaten "));
        assertThat(ALL)
                .filteredOn(area -> area.kind() == AreaKind.CITY)
                .allMatch(area -> area.name().startsWith("Kota "));
    }

    @Test
    void theOnlyThirdSortOfVillageIsTheDesaAdatOfKabupatenJayapura() {
        assertThat(ALL)
                .filteredOn(area -> area.code().length() == 13 && area.code().charAt(9) == '3')
                .hasSize(14)
                .allMatch(area -> area.name().startsWith("Desa Adat "))
                .allMatch(area -> area.code().startsWith("91.03."));
    }

    @Test
    void writesTheGlottalStopInOneWayOnly() {
        assertThat(ALL).extracting(Area::name).contains("Ra'as", "Soka'an", "Regapu'u");
        assertThat(ALL).extracting(Area::name).noneMatch(name -> name.matches(".*[\"’`].*"));
        assertThat(ALL).extracting(Area::name).allMatch(name -> name.equals(name.strip()));
    }

    @Test
    void isTheTextWhoseDigestTheAttributionNames() throws IOException, NoSuchAlgorithmException {
        var text = new GZIPInputStream(resource("areas.txt.gz")).readAllBytes();
        var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        var attribution = new String(resource("ATTRIBUTION.md").readAllBytes(), UTF_8);
        assertThat(attribution).contains(digest, "Open Database License", "idn-area-data");
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Areas.class.getResourceAsStream("/territory/" + name));
    }

    private static Map<AreaKind, Long> kindsIn(String code) {
        return ALL.stream()
                .filter(area -> area.code().startsWith(code))
                .collect(groupingBy(Area::kind, counting()));
    }
}
