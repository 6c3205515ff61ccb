package id.payung.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One page tells everything about one worker, and why. */
@BrowserTest
class WorkerPageTests {

    private static Visitor beforeACoveredWorker(Street street) {
        Visitor rina = street.visitor("regency", Manner.DESK_WITHOUT_SCRIPT);
        rina.open("/kepesertaan");
        rina.page().locator("tbody th a").first().click();
        return rina;
    }

    @Test
    void theTimelineGoesFromTheListOverTheDecreeToThePaidMonth(Street street) {
        Visitor rina = beforeACoveredWorker(street);
        String story = String.join("\n", rina.page().locator(".line li").allInnerTexts());
        assertThat(story).contains("Iuran bulan", "dibayar").containsPattern("SK 560/");
        assertThat(rina.content()).contains("Asal data", "Peserta aktif", "Bulan terlindungi");
    }

    @Test
    void everyJudgementGivesItsReasonAndItsArticle(Street street) {
        Visitor rina = beforeACoveredWorker(street);
        List<Locator> reasons =
                rina.page().locator("section:has(h2:has-text('Penilaian')) tbody tr").all();
        assertThat(reasons).hasSizeGreaterThan(6);
        assertThat(reasons)
                .extracting(row -> row.locator("td").last().innerText())
                .allMatch(article -> !article.isBlank());
        assertThat(rina.content()).contains("Pasal 4").doesNotContain("_DRIVER", "(32.01)");
    }

    @Test
    void theIdentityNumberIsMaskedUntilItIsAskedFor(Street street) {
        Visitor rina = beforeACoveredWorker(street);
        assertThat(rina.content()).contains("••");
        rina.click("Tampilkan lengkap");
        assertThat(rina.content()).containsPattern("99\\d\\d \\d{4} \\d{4} \\d{4}");
    }

    @Test
    void aMutationShowsWhatItWillDoBeforeItIsSavedAndTheWayBackKeepsWhatWasWritten(Street street) {
        Visitor rina = street.visitor("regency", Manner.PHONE);
        rina.open("/kepesertaan");
        rina.page().locator("tbody th a").first().click();
        rina.open(rina.address() + "/mutasi");
        rina.page().locator("input[name=jenis][value=DIED]").check();
        rina.page().locator("#tanggal").fill("2025-11-10");
        rina.click("Lihat akibatnya");
        rina.page().locator("button[value=simpan]").waitFor();
        assertThat(rina.text()).contains("Yang akan terjadi", "Belum ada yang disimpan.");
        Eye eye = new Eye(rina.page());
        eye.keepPicture("mutasi-pratinjau", rina.manner());
        assertThat(eye.violations()).isEmpty();
        assertThat(eye.overflow()).isZero();
        rina.click("Ubah isian");
        assertThat(rina.page().locator("input[type=radio][value=DIED]").isChecked()).isTrue();
    }

    @Test
    void aListIsNotTakenBackWhileItsPeopleStandOnADecreeAndTheyAreNamed(Street street) {
        Visitor rina = street.visitor("regency", Manner.DESK_WITHOUT_SCRIPT);
        rina.open("/daftar?keadaan=diterima");
        rina.click("pendataan-32.01.csv");
        rina.click("Batalkan daftar");
        String refusal = rina.page().locator("[role=alert]").innerText();
        assertThat(refusal)
                .contains("tidak dapat dibatalkan", "sudah tercantum di SK")
                .containsPattern("antara lain [A-Z]\\w+");
        assertThat(rina.heading()).isEqualTo("Daftar diterima");
    }
}
