package id.payung.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What Rina does between a proposal and a decree, and every month after it, as her chapters of the
 * handbook tell her: she visits, asks the insurer, tells who has left and sets a quota.
 */
@BrowserTest
class OfficeJourneyTests {
    private static final Pattern NIK = Pattern.compile("\\d{4} \\d{4} \\d{4} \\d{4}");
    private static final Pattern PEOPLE = Pattern.compile("([\\d.]+) orang");

    @BeforeEach
    void aNewMorning(Street street) throws Exception {
        street.renew();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_WITHOUT_SCRIPT"})
    void whoWasVisitedLeavesTheListOfThoseStillToVisit(Manner manner, Street street) {
        Visitor rina = street.visitor("regency", manner);
        rina.open("/verval?wilayah=32.01.06");
        rina.named("Isi hasil").first().click();
        assertThat(NIK.matcher(rina.content()).find()).as("masked at first").isFalse();
        rina.click("Mulai verval dengan NIK lengkap");
        assertThat(NIK.matcher(rina.content()).find()).as("in full while verifying").isTrue();
        int waiting = people(rina);
        Locator first = rina.page().locator("select[name^='hasil-']").first();
        String name = String.valueOf(first.getAttribute("aria-label"));
        first.selectOption(new SelectOption().setLabel("Ditemukan"));
        rina.click("Simpan hasil halaman ini");
        assertThat(rina.content()).contains("1 hasil");
        assertThat(people(rina)).isEqualTo(waiting - 1);
        assertThat(rina.page().locator("select[aria-label='" + name + "']").count()).isZero();
    }

    @Test
    void whatTheInsurerAnswersComesBackOnTheListThatItWasSent(Street street) {
        Visitor rina = street.visitor("regency", Manner.DESK_WITHOUT_SCRIPT);
        rina.open("/jawaban?keadaan=belum");
        int open = people(rina);
        String nik = asked(rina);
        rina.open("/jawaban");
        rina.click("Unggah jawaban");
        rina.field("Berkas XLSX atau CSV")
                .setInputFiles(
                        new FilePayload(
                                "jawaban.csv",
                                "text/csv",
                                ("NIK;Jawaban;Tanggal Jawaban\n" + nik + ";Baru;19-12-2025\n")
                                        .getBytes(StandardCharsets.UTF_8)));
        rina.click("Unggah");
        rina.click("Periksa daftar");
        assertThat(rina.page().locator("h1")).hasText("Periksa daftar");
        rina.click("Terima 1 baris");
        assertThat(rina.page().locator("h1")).hasText("Daftar diterima");
        rina.open("/jawaban?keadaan=belum");
        assertThat(people(rina)).isEqualTo(open - 1);
    }

    /** The NIK of one of those about whom the insurer was asked and has not answered. */
    private static String asked(Visitor rina) {
        rina.open("/jawaban?keadaan=belum");
        rina.page().locator("tbody a[href^='/pekerja/']").first().click();
        rina.click("Tampilkan lengkap");
        var found = NIK.matcher(rina.content());
        assertThat(found.find()).isTrue();
        return found.group().replace(" ", "");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_WITHOUT_SCRIPT"})
    void whoMovedAwayIsSeenToLeaveBeforeItIsSavedAndStandsOnAnAmendment(
            Manner manner, Street street) {
        Visitor rina = street.visitor("regency", manner);
        rina.open("/mutasi");
        int told = told(rina);
        rina.open("/kepesertaan");
        rina.page().locator("tbody a[href^='/pekerja/']").first().click();
        String person = rina.address();
        String name = rina.heading();
        resigns(rina, person);
        assertThat(rina.content())
                .contains("Yang akan terjadi", "Belum ada yang disimpan.", "Desember 2025");
        rina.open("/mutasi");
        assertThat(told(rina)).as("nothing is saved by looking").isEqualTo(told);
        resigns(rina, person);
        rina.click("Simpan");
        rina.open("/mutasi?nama=" + name.replaceAll(" .*", ""));
        assertThat(rina.content()).contains(name, "Mengundurkan diri");
    }

    private static void resigns(Visitor rina, String person) {
        rina.open(person);
        rina.click("Catat mutasi");
        rina.page().locator("input[name='jenis'][value='RESIGNED']").check();
        rina.type("Tanggal kejadian", "2025-11-20");
        rina.click("Lihat akibatnya");
    }

    @Test
    void aQuotaOfADistrictLimitsItsPeopleAndShowsHowFarItIsFilled(Street street) {
        Visitor rina = street.visitor("regency", Manner.DESK_WITHOUT_SCRIPT);
        rina.open("/dana");
        rina.page().locator("tbody a[href^='/dana/']").first().click();
        rina.click("Kuota wilayah");
        assertThat(rina.content()).contains("Belum ada kuota wilayah.");
        rina.page().locator("form[method='post'] select[name='wilayah']").selectOption("32.01.06");
        rina.page().locator("form[method='post'] input[name='orang']").fill("25");
        rina.page().locator("form[method='post'] input[name='alasan']").fill("rapat pembagian");
        rina.click("Tetapkan");
        assertThat(rina.content()).contains("1 kuota", "Jonggol", "25", "rapat pembagian");
    }

    private static int told(Visitor visitor) {
        return number(Pattern.compile("([\\d.]+) mutasi"), visitor);
    }

    private static int people(Visitor visitor) {
        return number(PEOPLE, visitor);
    }

    private static int number(Pattern pattern, Visitor visitor) {
        var found = pattern.matcher(String.join(" ", heads(visitor)));
        return found.find() ? Integer.parseInt(found.group(1).replace(".", "")) : 0;
    }

    private static List<String> heads(Visitor visitor) {
        return visitor.page().locator(".sheet header h2").allInnerTexts();
    }
}
