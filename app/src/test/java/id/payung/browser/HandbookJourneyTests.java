package id.payung.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each role walks its page of the handbook, step by step. */
@BrowserTest
class HandbookJourneyTests {
    /** A step that sends somebody to pages, and the words he is to press or read there. */
    private record Step(List<String> places, List<String> words) {}

    /**
     * What the handbook shows, whose screen it is, and where; {@code scripts/picture} keeps them.
     */
    private static final Map<String, Visit> PICTURES =
            pictures(
                    Visit.at("/", "hari-ini-desa", "village", "/"),
                    Visit.at("/", "hari-ini-dinas", "regency", "/"),
                    Visit.at("/daftar", "daftar", "village", "/daftar"),
                    Visit.at("/verval", "verval-kecamatan", "district", "/verval?wilayah=32.01.06"),
                    Visit.at(
                            "/verval/isi",
                            "verval-isi",
                            "regency",
                            "/verval/isi?wilayah=32.01.06.2003"),
                    Visit.first("/pekerja/{id}", "pekerja", "regency", "/kepesertaan"),
                    Visit.at("/sk", "sk", "regency-head", "/sk"),
                    Visit.at("/iuran", "iuran", "treasurer", "/iuran"),
                    Visit.at("/iuran/tagihan", "tagihan", "treasurer", "/iuran/tagihan"),
                    Visit.at("/kepesertaan", "kepesertaan", "branch", "/kepesertaan"),
                    Visit.at("/mutasi", "mutasi", "regency", "/mutasi"),
                    new Visit(
                            "daftar-tunggu",
                            "/daftar-tunggu",
                            "regency",
                            "/dana",
                            "/dana/{id}",
                            "/daftar-tunggu?dana={id}"),
                    Visit.at("/donasi", "donasi", "donor", "/donasi"),
                    Visit.at("/audit", "audit", "auditor", "/audit"),
                    Visit.at("/akun", "akun", "administrator", "/akun"));

    @ParameterizedTest
    @CsvSource({
        "village, petugas-desa",
        "agent, agen",
        "district, kecamatan",
        "regency, dinas",
        "regency, mutasi",
        "province, dinas",
        "regency-head, pejabat-penyetuju",
        "treasurer, bendahara",
        "branch, cabang-bpjs",
        "auditor, auditor",
        "donor, donatur",
        "administrator, administrator"
    })
    void everyStepIsTakenWhereTheChapterSends(String role, String chapter, Street street) {
        Visitor visitor = street.visitor(role, Manner.DESK_WITHOUT_SCRIPT);
        visitor.open("/bantuan");
        visitor.page().locator("main a[href='/bantuan/" + chapter + "']").click();
        List<String> places = all(visitor.page().locator(".handbook a"), "href");
        List<String> pictures = all(visitor.page().locator(".handbook img"), "src");
        List<Step> steps =
                visitor.page().locator(".handbook ol > li").all().stream()
                        .map(
                                step ->
                                        new Step(
                                                all(step.locator("a"), "href"),
                                                step.locator("b").allInnerTexts()))
                        .filter(step -> !step.places.isEmpty())
                        .toList();
        assertThat(pictures).isNotEmpty();
        assertThat(steps).isNotEmpty();
        SoftAssertions all = new SoftAssertions();
        Map<String, String> read = new LinkedHashMap<>();
        for (String place : places) {
            all.assertThat(visitor.open(place)).as(place).isEqualTo(200);
            read.put(place, visitor.content());
        }
        for (Step step : steps) {
            String there = String.join(" ", step.places.stream().map(read::get).toList());
            step.words.forEach(
                    word ->
                            all.assertThat(there)
                                    .as("%s says \"%s\"", step.places, word)
                                    .containsIgnoringCase(word));
        }
        pictures.forEach(
                picture -> all.assertThat(visitor.open(picture)).as(picture).isEqualTo(200));
        all.assertAll();
    }

    @Test
    void everyPictureIsOneOfAScreenThatIsThere(Street street) {
        SoftAssertions all = new SoftAssertions();
        TreeSet<String> shown = new TreeSet<>();
        Visitor reader = street.visitor("regency", Manner.DESK_WITHOUT_SCRIPT);
        reader.open("/bantuan");
        for (String chapter : all(reader.page().locator("main a[href^='/bantuan/']"), "href")) {
            reader.open(chapter);
            all(reader.page().locator(".handbook img"), "src")
                    .forEach(src -> shown.add(src.replaceFirst(".*/(.*)\\.png", "$1")));
        }
        all.assertThat(shown).isEqualTo(PICTURES.keySet());
        PICTURES.forEach(
                (name, visit) -> {
                    String address = visit.address(street);
                    Visitor visitor = visit.come(street, Manner.DESK_WITHOUT_SCRIPT);
                    all.assertThat(visitor.open(address)).as(name).isEqualTo(200);
                    visitor.page()
                            .screenshot(
                                    new Page.ScreenshotOptions()
                                            .setPath(Path.of("target", "handbook", name + ".png")));
                });
        all.assertAll();
    }

    private static Map<String, Visit> pictures(Visit... visits) {
        Map<String, Visit> pictures = new java.util.TreeMap<>();
        for (Visit visit : visits) {
            pictures.put(visit.name(), visit);
        }
        return pictures;
    }

    private static List<String> all(Locator found, String attribute) {
        return found.all().stream()
                .map(one -> String.valueOf(one.getAttribute(attribute)))
                .distinct()
                .toList();
    }
}
