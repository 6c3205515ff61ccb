package id.payung.enrolment.web;

import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.payung.access.ApiTokens;
import id.payung.access.SignedIn;
import id.payung.eligibility.Assessments;
import id.payung.funding.Fund;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The waiting list as officers, files and programs read it. */
@PayungTest
class WaitingPagesTests {
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired Assessments assessments;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester web;
    Fund fund;
    String address = "";

    @BeforeEach
    void threeWait() {
        register.euis();
        register.asep();
        register.dedi();
        fund = money.fund("APBD", 10_000_000, 1);
        Acting.run(
                world.rina(),
                () -> assessments.assess(fund.programme(), SEPTEMBER.atDay(1), BOGOR, Set.of()));
        address = "/daftar-tunggu?bulan=2025-09&dana=" + fund.id();
    }

    private MvcTestResult get(Actor actor, String path) {
        return web.get().uri(path).with(SignedIn.as(actor)).exchange();
    }

    @Test
    void eachPersonIsToldWhyHeStandsBeforeTheNext() {
        assertThat(get(world.rina(), address))
                .hasStatusOk()
                .bodyText()
                .contains("3 orang menunggu", "Desil 1, yang berikutnya 2.", "Paling belakang.")
                .containsSubsequence("Dedi Kurnia", "Euis Suryani", "Asep Saepudin");
    }

    @Test
    void theFileSaysThePlacesAndTheReasons() {
        MvcTestResult file =
                get(world.rina(), address.replace("daftar-tunggu?", "daftar-tunggu.csv?"));
        assertThat(file)
                .hasStatusOk()
                .bodyText()
                .contains("Mengapa di Depan yang Berikutnya", "Desil 2, yang berikutnya 3.")
                .containsSubsequence("Dedi Kurnia", "Euis Suryani", "Asep Saepudin");
    }

    @Test
    void theFundOfThePageCountsWhomTheListShows() {
        assertThat(get(world.rina(), "/daftar-tunggu?dana=" + fund.id() + "&desil=2"))
                .bodyText()
                .contains("1 orang menunggu");
        assertThat(get(world.rina(), "/dana/" + fund.id()))
                .bodyText()
                .contains("Menunggu kuota", "/daftar-tunggu?dana=" + fund.id());
    }

    @Test
    void anOrderThatNamesACriterionTwiceIsRefusedWithItsRemedy() {
        assertThat(order(world.rina(), "AGE", "AGE"))
                .hasStatus(409)
                .bodyText()
                .contains("setiap ukuran hanya sekali");
        assertThat(order(world.siti(), "AGE", "")).hasStatus(409);
        assertThat(order(world.rina(), "AGE", "")).hasStatus(302);
        assertThat(get(world.rina(), address))
                .bodyText()
                .containsSubsequence("Euis Suryani", "Dedi Kurnia", "Asep Saepudin")
                .contains("Lebih tua: lahir 28 Agustus 1968, yang berikutnya 5 Maret 1970.");
    }

    private MvcTestResult order(Actor actor, String... criteria) {
        return web.post()
                .uri("/daftar-tunggu/" + fund.id() + "/urutan")
                .param("ukuran", criteria)
                .with(SignedIn.as(actor))
                .with(csrf())
                .exchange();
    }

    @Test
    void programsReadTheLinePageByPageAndOnlyTheirOwnPartOfIt() {
        String path = "/api/v1/waiting-list?month=2025-09&limit=2&fund=" + fund.id();
        MvcTestResult first = Program.of(world.rina(), tokens, web).get(path);
        assertThat(first).hasStatusOk().bodyJson().extractingPath("$.count").isEqualTo(3);
        assertThat(first).bodyJson().extractingPath("$.items[0].place").isEqualTo(1);
        assertThat(first).bodyJson().extractingPath("$.items[0].decidedBy").isEqualTo("DECILE");
        assertThat(first).bodyJson().extractingPath("$.nextCursor").isNotNull();
        assertThat(first).bodyText().doesNotContain("Euis", "Dedi");
        MvcTestResult sitis = Program.of(world.siti(), tokens, web).get(path);
        assertThat(sitis).bodyJson().extractingPath("$.items[0].place").isNull();
        assertThat(sitis).bodyJson().extractingPath("$.items[0].placeInVillage").isEqualTo(1);
        assertThat(Program.of(world.neighbour(), tokens, web).get(path))
                .bodyJson()
                .extractingPath("$.count")
                .isEqualTo(0);
    }
}
