package id.payung.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each role walks its page of the handbook: every place it sends him to lets him in. */
@BrowserTest
class HandbookJourneyTests {

    @ParameterizedTest
    @CsvSource({
        "village, petugas-desa",
        "district, kecamatan",
        "regency, dinas",
        "regency-head, pejabat-penyetuju",
        "regency, bendahara",
        "branch, cabang-bpjs",
        "auditor, auditor",
        "administrator, administrator"
    })
    void everyPlaceTheChapterNamesOpensForItsRole(String role, String chapter, Street street) {
        Visitor visitor = street.visitor(role, Manner.DESK_WITHOUT_SCRIPT);
        visitor.open("/bantuan");
        visitor.page().locator("main a[href='/bantuan/" + chapter + "']").click();
        List<String> places =
                visitor.page().locator(".handbook a").all().stream()
                        .map(link -> String.valueOf(link.getAttribute("href")))
                        .distinct()
                        .toList();
        List<String> pictures =
                visitor.page().locator(".handbook img").all().stream()
                        .map(picture -> String.valueOf(picture.getAttribute("src")))
                        .toList();
        assertThat(pictures).isNotEmpty();
        SoftAssertions all = new SoftAssertions();
        places.forEach(place -> all.assertThat(visitor.open(place)).as(place).isEqualTo(200));
        pictures.forEach(
                picture -> all.assertThat(visitor.open(picture)).as(picture).isEqualTo(200));
        all.assertAll();
    }
}
