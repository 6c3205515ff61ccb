package id.payung.contributions.web;

import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.payung.access.SignedIn;
import id.payung.contributions.Bill;
import id.payung.contributions.PaymentOrder;
import id.payung.enrolment.Decree;
import id.payung.shared.Actor;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of a bill as the officers of Bogor meet them. */
@PayungTest
class BillPagesTests {
    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired MockMvcTester web;

    private Bill bill;

    @BeforeEach
    void septemberIsOwed() {
        Decree decree =
                money.signed(money.fund("A", 1_000_000, 5), register.euis(), register.dedi());
        bill = money.bill(decree, SEPTEMBER);
    }

    private String page(Actor actor, String path) {
        return text(web.get().uri(path).with(SignedIn.as(actor)).exchange());
    }

    private MvcTestResult post(Actor actor, String path, String... pairs) {
        var post = web.post().uri(path).with(SignedIn.as(actor)).with(csrf());
        for (int at = 0; at < pairs.length; at += 2) {
            post = post.param(pairs[at], pairs[at + 1]);
        }
        return post.exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void theDifferenceOfOneRupiahIsToldWithItsCauseAndItsRemedy() {
        PaymentOrder order = money.ordered(bill, "1", 33_600);
        MvcTestResult recorded =
                post(
                        world.treasurer(),
                        "/iuran/spm/" + order.id() + "/sp2d",
                        "sp2d-nomor",
                        "SP2D-1",
                        "sp2d-tanggal",
                        "2025-09-10",
                        "sp2d-jumlah",
                        "33.599");
        assertThat(recorded).hasStatus3xxRedirection();
        assertThat(page(world.treasurer(), "/iuran/tagihan/" + bill.id()))
                .contains("kurang Rp1.", "SP2D tidak sama dengan SPM", "Catat uang kembali")
                .contains("dari Rp33.600 menjadi Rp33.599");
        assertThat(page(world.treasurer(), "/"))
                .contains("/iuran/tagihan?langkah=DIFFERENT&amp;sampai=");
    }

    @Test
    void whatIsMistypedIsKeptBesideTheFieldToMend() {
        money.ordered(bill, "1", 33_600);
        MvcTestResult refused =
                post(world.rina(), "/iuran/tagihan/" + bill.id() + "/spm", "spm-nomor", "SPM-9");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Isi jumlah dalam rupiah");
    }

    @Test
    void theListAndItsFileCountTheSameBills() {
        assertThat(page(world.rina(), "/iuran/tagihan?langkah=TO_BILL")).contains("4 tagihan");
        String csv = page(world.rina(), "/iuran/tagihan.csv?langkah=TO_BILL");
        assertThat(csv.lines()).hasSize(5);
        assertThat(csv).contains("33600").contains("belum ada kode iuran");
    }

    @Test
    void theOrderIsPrintedAsAPdf() {
        PaymentOrder order = money.ordered(bill, "1", 33_600);
        MvcTestResult pdf =
                web.get()
                        .uri("/iuran/spm/" + order.id() + "/lembar.pdf")
                        .with(SignedIn.as(world.rina()))
                        .exchange();
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(text(pdf)).startsWith("%PDF-");
    }

    @Test
    void aVillageOpensNoBill() {
        for (String path : new String[] {"", "/kode"}) {
            String address = "/iuran/tagihan/" + bill.id() + path;
            MvcTestResult answer =
                    path.isEmpty()
                            ? web.get().uri(address).with(SignedIn.as(world.siti())).exchange()
                            : post(world.siti(), address, "kode", "KODE-1234");
            assertThat(answer).hasStatus(404);
        }
    }
}
