package id.payung.contributions;

import static id.payung.testing.MoneyWorld.AUTUMN;
import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.SignedIn;
import id.payung.contributions.Reconciliation.Line;
import id.payung.enrolment.Decree;
import id.payung.funding.Fund;
import id.payung.shared.Acting;
import id.payung.shared.Months;
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

/** September is paid, of October a rupiah is missing, November and December are only ordered. */
@PayungTest
class ReconciliationTests {
    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired Reconciling reconciling;
    @Autowired Bills bills;
    @Autowired Contributions contributions;
    @Autowired MockMvcTester web;

    private Fund fund;

    @BeforeEach
    void anAutumnOfTwoWorkers() {
        fund = money.fund("A", 1_000_000, 5);
        Decree decree = money.signed(fund, register.euis(), register.dedi());
        money.paid(decree, SEPTEMBER, "1");
        PaymentOrder order =
                money.ordered(money.bill(decree, SEPTEMBER.plusMonths(1)), "2", 33_600);
        Acting.run(
                world.treasurer(),
                () ->
                        contributions
                                .recordDisbursement(
                                        order.id(),
                                        new Voucher(
                                                "SP2D-2", SEPTEMBER.plusMonths(1).atDay(9), 33_599))
                                .orElseThrow()
                                .orElseThrow());
    }

    private Reconciliation of(Months months) {
        return new Reconciliation(
                fund.id(),
                months,
                Acting.as(world.rina(), () -> reconciling.of(fund.id(), months)));
    }

    private Reconciliation autumn() {
        return of(AUTUMN);
    }

    @Test
    void everyMonthStandsWithItsPapersAndItsSettledPeople() {
        assertThat(autumn().lines())
                .containsExactly(
                        new Line(SEPTEMBER, 2, 33_600, 33_600, 33_600, 0, 2, 33_600, 0, 0),
                        new Line(SEPTEMBER.plusMonths(1), 2, 33_600, 33_600, 33_599, 0, 0, 0, 0, 0),
                        new Line(SEPTEMBER.plusMonths(2), 2, 33_600, 0, 0, 0, 0, 0, 0, 0),
                        new Line(SEPTEMBER.plusMonths(3), 2, 33_600, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void whatLeftAndSettlesNothingIsInSuspenseAndTheSumsAreThoseOfTheLines() {
        Line total = autumn().total();
        assertThat(total.suspended()).isEqualTo(33_599);
        assertThat(total.outstanding()).isEqualTo(3 * 33_600);
        assertThat(total.people()).isEqualTo(8);
        assertThat(autumn().agrees()).isFalse();
        assertThat(of(new Months(SEPTEMBER, SEPTEMBER)).agrees()).isTrue();
    }

    @Test
    void theSumOfTheMonthsIsTheSumOfTheBills() {
        BillFilter all = BillFilter.all().by(fund.id());
        assertThat(Acting.<Long, RuntimeException>as(world.rina(), () -> bills.amount(all)))
                .isEqualTo(autumn().total().amount());
    }

    @Test
    void thePageTheTableAndThePaperShowTheSameMonths() {
        String query = "?dana=" + fund.id() + "&dari=2025-09&sampai=2025-12";
        assertThat(text(get("/iuran/rekonsiliasi" + query)))
                .contains("Rp33.599", "Rp100.800", "/iuran/tagihan?langkah=DIFFERENT");
        assertThat(text(get("/iuran/rekonsiliasi.csv" + query)).lines()).hasSize(6);
        MvcTestResult paper = get("/iuran/rekonsiliasi/berita-acara.pdf" + query);
        assertThat(paper).hasStatusOk().hasContentType("application/pdf");
        assertThat(text(paper)).startsWith("%PDF-");
    }

    @Test
    void theVillageReadsNoMoney() {
        assertThat(Acting.as(world.siti(), () -> reconciling.of(null, AUTUMN))).isEmpty();
        assertThat(web.get().uri("/iuran/rekonsiliasi").with(SignedIn.as(world.siti())).exchange())
                .hasStatus(403);
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).with(SignedIn.as(world.rina())).exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
