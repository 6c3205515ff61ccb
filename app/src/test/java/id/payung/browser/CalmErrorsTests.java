package id.payung.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** What goes wrong is said in a person's words, with what to do; nothing typed is lost. */
@BrowserTest
class CalmErrorsTests {

    private static void isCalm(Visitor visitor, String name) {
        Eye eye = new Eye(visitor.page());
        eye.keepPicture(name, visitor.manner());
        // The rules are looked through by a script, which never ends where no script runs.
        if (visitor.manner().runsScript()) {
            assertThat(eye.violations()).isEmpty();
        }
        assertThat(eye.overflow()).isZero();
        assertThat(visitor.text())
                .doesNotContain("Exception", "Whitelabel", "at id.payung", "null");
    }

    @Test
    void anUnknownAddressLeadsBackToToday(Street street) {
        Visitor siti = street.visitor("village", Manner.PHONE);
        assertThat(siti.open("/tidak-ada")).isEqualTo(404);
        assertThat(siti.heading()).isEqualTo("Halaman tidak ditemukan");
        isCalm(siti, "galat-404");
        siti.click("Kembali ke Hari ini");
        assertThat(siti.heading()).isEqualTo("Hari ini");
    }

    @Test
    void aRoomOfAnotherRoleIsClosedWithAReason(Street street) {
        Visitor siti = street.visitor("village");
        assertThat(siti.open("/iuran")).isEqualTo(403);
        assertThat(siti.heading()).isEqualTo("Tidak diizinkan");
        isCalm(siti, "galat-403");
    }

    @Test
    void anAddressThatCannotBeReadIsNotABreakdown(Street street) {
        Visitor rina = street.visitor("regency");
        assertThat(rina.open("/kepesertaan?bulan=bulan-ini")).isEqualTo(400);
        assertThat(rina.open("/iuran/orang?bulan=bulan-ini")).isEqualTo(400);
        isCalm(rina, "galat-400");
    }

    @Test
    void whoseSessionEndedSignsInAgainAndIsBackWhereHeWas(Street street) {
        Visitor siti = street.visitor("village");
        siti.open("/daftar");
        siti.forget("payung_session", "habis");
        siti.open("/daftar?keadaan=menunggu");
        assertThat(siti.heading()).isEqualTo("Masuk");
        assertThat(siti.content()).contains("Sesi Anda sudah berakhir");
        assertThat(siti.page().locator("input[name=lanjut]").getAttribute("value"))
                .isEqualTo("/daftar?keadaan=menunggu");
        isCalm(siti, "galat-sesi");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedByAPage(Street street) {
        Visitor siti = street.visitor("village");
        siti.open("/daftar/unggah");
        siti.field("Berkas XLSX atau CSV")
                .setInputFiles(new FilePayload("besar.csv", "text/csv", new byte[6 << 20]));
        siti.click("Unggah");
        assertThat(siti.heading()).isEqualTo("Berkas terlalu besar");
        isCalm(siti, "galat-413");
    }

    @Test
    void aFormWithMistakesComesBackAsTypedWithASummaryThatLeadsToThem(Street street) {
        Visitor rina = street.visitor("regency", Manner.DESK_WITHOUT_SCRIPT);
        rina.open("/dana/buka");
        rina.type("Kode", "DANA-UJI");
        rina.type("Nama", "Dana uji");
        rina.field("Jenis").selectOption("DONOR");
        rina.field("Wilayah").selectOption("32.01");
        rina.field("Program")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        rina.type("Dari bulan", "2026-03");
        rina.type("Sampai bulan", "2026-01");
        rina.type("Anggaran tahun pertama", "sepuluh juta");
        rina.type("Nomor DPA", "DPA 1");
        rina.type("Tanggal", "2026-01-02");
        rina.type("Kuota", "5");
        rina.page().locator("main button[type=submit]").click();
        assertThat(rina.page().locator("[role=alert]").innerText())
                .contains("Ada yang perlu diperbaiki", "Isi anggaran dalam rupiah");
        assertThat(rina.field("Nama").inputValue()).isEqualTo("Dana uji");
        assertThat(rina.field("Anggaran tahun pertama").inputValue()).isEqualTo("sepuluh juta");
        rina.page().locator("[role=alert] a[href='#anggaran']").click();
        assertThat(rina.address()).endsWith("#anggaran");
        isCalm(rina, "galat-isian");
    }

    @Test
    void aFileThatIsNoListSaysWhatToSendInstead(Street street) {
        Visitor siti = street.visitor("village");
        siti.open("/daftar/unggah");
        siti.field("Berkas XLSX atau CSV")
                .setInputFiles(new FilePayload("foto.xlsx", "image/png", new byte[] {1, 2, 3, 4}));
        siti.click("Unggah");
        assertThat(siti.page().locator("[role=alert]").innerText()).isNotBlank();
        isCalm(siti, "galat-berkas");
    }
}
