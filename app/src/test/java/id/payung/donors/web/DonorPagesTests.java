package id.payung.donors.web;

import static id.payung.testing.GiftWorld.WINTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.payung.access.SignedIn;
import id.payung.donors.Donor;
import id.payung.donors.Pledge;
import id.payung.donors.Received;
import id.payung.enrolment.Decree;
import id.payung.funding.Fund;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.Rupiah;
import id.payung.testing.GiftWorld;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Donors and their pledges as officers, the treasurer and the donor herself meet them. */
@PayungTest
class DonorPagesTests {
    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired GiftWorld gifts;
    @Autowired MockMvcTester web;
    @Autowired Clock clock;

    private MvcTestResult get(Actor actor, String path) {
        return web.get().uri(path).with(SignedIn.as(actor)).exchange();
    }

    private String page(Actor actor, String path) {
        return text(get(actor, path));
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

    private Pledge promised(UUID... neighbours) {
        return gifts.promise(gifts.lilis(), gifts.fund(Fund.Kind.DONOR, WINTER), WINTER, neighbours)
                .orElseThrow();
    }

    @Test
    void anOfficerFindsTheNeighbourByNameAndWritesThePromiseDown() {
        UUID asep = register.asep();
        Past.is("update registry.worker set name_key = lower(name)");
        Donor lilis = gifts.lilis();
        Fund fund = gifts.fund(Fund.Kind.DONOR, WINTER);
        String form = "/donatur/" + lilis.id() + "/janji";
        String[] typed = {
            "dana",
            fund.id().toString(),
            "dari",
            "2026-01",
            "sampai",
            "2026-03",
            "cara",
            "bulanan",
            "nama",
            "Asep",
            "cari",
            "ya"
        };

        assertThat(text(post(world.rina(), form, typed)))
                .contains("Asep Saepudin", asep.toString(), "2026-03");
        MvcTestResult saved =
                post(
                        world.rina(),
                        form,
                        "dana",
                        fund.id().toString(),
                        "dari",
                        "2026-01",
                        "sampai",
                        "2026-03",
                        "cara",
                        "bulanan",
                        "tujuan",
                        asep.toString());
        assertThat(saved).hasStatus3xxRedirection();
        String pledge = String.valueOf(saved.getResponse().getRedirectedUrl());
        assertThat(page(world.rina(), pledge)).contains("Rp25.200", "disebut oleh donatur");
        assertThat(page(world.siti(), "/pekerja/" + asep))
                .contains("Dijanjikan perlindungan oleh donatur")
                .doesNotContain("Lilis Handayani");
    }

    @Test
    void whatIsMistypedIsKeptBesideTheFieldToMend() {
        Donor lilis = gifts.lilis();
        MvcTestResult refused =
                post(
                        world.rina(),
                        "/donatur/" + lilis.id() + "/janji",
                        "dari",
                        "2026-03",
                        "sampai",
                        "2026-01");
        assertThat(refused).hasStatus(422);
        MvcTestResult donor = post(world.rina(), "/donatur/baru", "nama", "Dadan");
        assertThat(donor).hasStatus(422);
        assertThat(text(donor)).contains("Pilih perorangan atau perusahaan.", "value=\"Dadan\"");
    }

    @Test
    void theTreasurerSeesWhatIsAwaitedAndIsToldTheRightAmount() {
        Months soon = new Months(YearMonth.now(clock), YearMonth.now(clock).plusMonths(2));
        Pledge pledge =
                gifts.promise(
                                gifts.lilis(),
                                gifts.fund(Fund.Kind.DONOR, soon),
                                soon,
                                register.euis())
                        .orElseThrow();
        String address = "/donatur/janji/" + pledge.id();
        String whole = Rupiah.of(pledge.money().promised());

        assertThat(page(world.treasurer(), "/donatur/janji?menunggu=MONEY")).contains("1 janji");
        assertThat(page(world.treasurer(), "/")).contains("/donatur/janji?menunggu=MONEY");
        MvcTestResult wrong = money(address, "1.234");
        assertThat(wrong).hasStatus(409);
        assertThat(text(wrong)).contains("Rp1.234 bukan iuran bulan penuh", whole);
        assertThat(money(address, whole)).hasStatus3xxRedirection();
        assertThat(page(world.rina(), address)).contains("KW-", "TRF-1", "lunas sampai");
        assertThat(page(world.treasurer(), "/donatur/janji?menunggu=MONEY")).contains("0 janji");
    }

    private MvcTestResult money(String pledge, String amount) {
        return post(
                world.treasurer(),
                pledge + "/uang",
                "jumlah",
                amount,
                "bukti",
                "TRF-1",
                "tanggal",
                "2025-12-20");
    }

    @Test
    void theListItsCountAndItsFileAgree() {
        promised(register.euis());
        gifts.factory();

        assertThat(page(world.rina(), "/donatur?urut=-uang")).contains("2 donatur");
        assertThat(page(world.rina(), "/donatur.csv").lines()).hasSize(3);
        assertThat(page(world.rina(), "/donatur?jenis=COMPANY&wilayah=32.01.06"))
                .contains("1 donatur", "PT Kain Jonggol");
        assertThat(page(world.rina(), "/donatur/janji.csv?urut=masa"))
                .contains("Lilis Handayani", "50400");
    }

    @Test
    void theDonorSeesFirstNamesAndVillagesOfHerOwnPeopleAndNothingElse() {
        Pledge pledge = promised(register.euis());
        Decree decree = gifts.running(pledge);
        money.paid(decree, WINTER.first(), "1");
        Pledge others =
                gifts.promise(
                                gifts.factory(),
                                gifts.fund(Fund.Kind.COMPANY, WINTER),
                                WINTER,
                                register.asep())
                        .orElseThrow();
        gifts.running(others);

        assertThat(get(gifts.asLilis(), "/")).as("her home").hasRedirectedUrl("/donasi");
        String own = page(gifts.asLilis(), "/donasi");
        assertThat(own)
                .contains("Euis", "Singajaya", "Rp50.400")
                .doesNotContain("Suryani", "Asep", "9901", "/pekerja/", "Hari ini");
        for (String closed :
                new String[] {
                    "/donatur", "/donatur/janji", "/pekerja", "/iuran", "/donatur/baru"
                }) {
            assertThat(get(gifts.asLilis(), closed)).as(closed).hasStatus(403);
        }
        assertThat(get(gifts.asLilis(), "/donatur/" + pledge.donor())).hasStatus(404);
    }

    @Test
    void receiptsAndTheYearlyLetterAreTheDonorsOwn() {
        Pledge pledge = promised(register.euis());
        Received received = gifts.pay(pledge, 50_400, "TRF-1").orElseThrow();
        Pledge other =
                gifts.promise(
                                gifts.factory(),
                                gifts.fund(Fund.Kind.COMPANY, WINTER),
                                WINTER,
                                register.asep())
                        .orElseThrow();
        Received foreign = gifts.pay(other, other.money().promised(), "TRF-2").orElseThrow();

        for (String mine :
                new String[] {
                    "/donasi/kuitansi/" + received.id() + ".pdf", "/donasi/surat.pdf?tahun=2025"
                }) {
            MvcTestResult pdf = get(gifts.asLilis(), mine);
            assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
            assertThat(text(pdf)).startsWith("%PDF-");
        }
        assertThat(get(gifts.asLilis(), "/donasi/kuitansi/" + foreign.id() + ".pdf"))
                .hasStatus(404);
        assertThat(get(gifts.asLilis(), "/donasi/surat.pdf?tahun=2019")).hasStatus(404);
        String donor = "/donatur/" + other.donor();
        assertThat(get(world.rina(), donor + "/kuitansi.pdf?uang=" + foreign.id())).hasStatusOk();
        assertThat(get(world.rina(), donor + "/kuitansi.pdf?uang=" + received.id())).hasStatus(404);
    }

    @Test
    void aVillageOfficerOpensNoDonorAndNoPledge() {
        Pledge pledge = promised(register.euis());

        assertThat(get(world.siti(), "/donatur")).hasStatus(403);
        assertThat(get(world.siti(), "/donatur/janji/" + pledge.id())).hasStatus(404);
        assertThat(post(world.siti(), "/donatur/janji/" + pledge.id() + "/batal", "alasan", "x"))
                .hasStatus(404);
    }
}
