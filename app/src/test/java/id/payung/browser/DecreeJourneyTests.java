package id.payung.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rina puts the eligible under a donor's money, Hendra approves, and what the treasurer pays is
 * settled to the rupiah: with and without script.
 */
@BrowserTest
class DecreeJourneyTests {
    private static final long PRICE = 16_800;
    private static final String FUND = "Donatur Sahabat Pekerja 2025";
    private static final Pattern YEAR = Pattern.compile("2025\\s+Rp[\\d.]+\\s+Rp([\\d.]+)");

    @BeforeEach
    void aNewMorning(Street street) throws Exception {
        street.renew();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_WITHOUT_SCRIPT"})
    void moneyBecomesCoverAndAPaidMonthByTheHandsOfTwo(Manner manner, Street street) {
        Visitor rina = street.visitor("regency", manner);
        Visitor hendra = street.visitor("regency-head", manner);
        long covered = covered(rina);
        long committed = committed(rina);

        draft(rina);
        assertThat(rina.heading()).isEqualTo("SK 560/DONATUR/2025");
        rina.click("Ajukan untuk diperiksa");
        assertThat(rina.content()).contains("Menunggu diperiksa petugas lain");
        assertThat(rina.named("Sudah diperiksa, teruskan").count()).isZero();

        hendra.open("/");
        hendra.page().locator(".todo a", having("SK menunggu pemeriksaan Anda")).click();
        hendra.click("560/DONATUR/2025");
        hendra.click("Sudah diperiksa, teruskan");
        hendra.open("/");
        hendra.page().locator(".todo a", having("SK menunggu persetujuan Anda")).click();
        hendra.click("560/DONATUR/2025");
        int people = asked(hendra);
        String owed = String.format(Locale.of("id"), "%,d", people * PRICE);
        String more = String.format(Locale.of("id"), "%,d", people * PRICE + 1);
        hendra.click("Setujui untuk " + people + " orang");
        assertThat(hendra.content()).contains("disetujui", "Ditetapkan");
        assertThat(covered(rina)).as("nobody is covered before the signature").isEqualTo(covered);

        rina.open("/");
        rina.page().locator(".todo a", having("SK menunggu tanda tangan")).click();
        rina.click("560/DONATUR/2025");
        rina.type("Tanggal pada naskah", "2025-11-28");
        rina.type("Ditandatangani oleh", "Bupati Bogor");
        rina.field("Pindaian naskah")
                .setInputFiles(
                        new com.microsoft.playwright.options.FilePayload(
                                "sk.pdf",
                                "application/pdf",
                                "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        rina.click("Catat tanda tangan");
        assertThat(rina.content()).contains("berjalan", "28 November 2025");

        assertThat(covered(rina)).isEqualTo(covered + people);
        assertThat(committed(rina)).isEqualTo(committed + people * PRICE);

        rina.open("/iuran?bulan=2025-12");
        assertThat(line(rina)).contains(people + "", "Rp" + owed, "Perlu kode iuran");
        rina.click("560/DONATUR/2025");
        rina.type("Kode iuran dari BPJS Ketenagakerjaan", "2512-0042");
        rina.click("Simpan kode");
        rina.type("Nomor SPM atau perintah bayar", "SPM-0042");
        rina.type("Tanggal", "2025-12-10");
        rina.type("Jumlah", owed);
        rina.click("Catat SPM");
        assertThat(rina.content()).contains("SPM-0042", "Menunggu SP2D");

        Visitor treasurer = street.visitor("treasurer", manner);
        treasurer.open(rina.address());
        treasurer.type("Nomor SP2D atau bukti transfer", "SP2D-0042");
        treasurer.type("Tanggal", "2025-12-11");
        treasurer.type("Jumlah", more);
        treasurer.click("Catat SP2D");
        assertThat(treasurer.content()).contains("lebih Rp1.", "Catat uang kembali");
        treasurer.type("Nomor STS", "STS-0007");
        treasurer.type("Tanggal", "2025-12-12");
        treasurer.type("Jumlah", "1");
        treasurer.click("Catat uang kembali");
        assertThat(treasurer.content()).contains("Lunas", "STS-0007");
        rina.open("/iuran?bulan=2025-12");
        assertThat(line(rina)).contains(people + "", "Lunas").doesNotContain("Perlu kode iuran");
    }

    /** For how many the page asks to approve. */
    private static int asked(Visitor visitor) {
        Matcher people = Pattern.compile("Setujui untuk (\\d+) orang").matcher(visitor.content());
        assertThat(people.find()).isTrue();
        return Integer.parseInt(people.group(1));
    }

    private static void draft(Visitor rina) {
        rina.open("/dana");
        rina.click(FUND);
        rina.click("Siapkan SK");
        rina.type("Nomor SK", "560/DONATUR/2025");
        rina.type("Tentang", "Penetapan pekerja rentan");
        rina.field("Dasar hukum")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        rina.type("Dari bulan", "2025-12");
        rina.type("Sampai bulan", "2025-12");
        rina.click("Buat konsep SK");
    }

    private static long covered(Visitor visitor) {
        visitor.open("/kepesertaan?bulan=2025-12");
        return Long.parseLong(
                visitor.page().locator(".sheet h2").innerText().replaceAll("\\D", ""));
    }

    /** What of the year's budget is bound, as the fund's page says. */
    private static long committed(Visitor visitor) {
        visitor.open("/dana");
        visitor.click(FUND);
        Matcher budget = YEAR.matcher(visitor.content());
        assertThat(budget.find()).isTrue();
        return Long.parseLong(budget.group(1).replace(".", ""));
    }

    private static String line(Visitor visitor) {
        return visitor.page().locator("tbody tr", having("560/DONATUR/2025")).first().innerText();
    }

    private static com.microsoft.playwright.Page.LocatorOptions having(String words) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(words);
    }
}
