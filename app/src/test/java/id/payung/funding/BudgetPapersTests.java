package id.payung.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.payung.access.SignedIn;
import id.payung.funding.BudgetPaper.Kind;
import id.payung.funding.BudgetPaper.State;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.tasks.Today;
import id.payung.tasks.Waiting;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** Dana A has one million for 2025; Rina hands its change in, Hendra lets it count. */
@PayungTest
class BudgetPapersTests {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 1);

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired BudgetPapers papers;
    @Autowired FundStatements statements;
    @Autowired Funds funds;
    @Autowired Today today;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;
    @Autowired MockMvcTester web;

    private Fund fund;

    @BeforeEach
    void aFund() {
        fund = money.fund("A", 1_000_000, 5);
    }

    private Outcome<BudgetPaper, FundingRefused> propose(
            String number, long amount, BudgetPapers.@Nullable Scan scan) {
        NewBudgetPaper paper =
                new NewBudgetPaper(2025, Kind.CHANGED, number, DAY, amount, "refocusing");
        return Acting.as(world.rina(), () -> papers.propose(fund.id(), paper, scan)).orElseThrow();
    }

    private Outcome<BudgetPaper, FundingRefused> approve(Actor actor, BudgetPaper paper) {
        return Acting.as(actor, () -> papers.approve(paper.id())).orElseThrow();
    }

    private long budget() {
        return Acting.as(world.rina(), () -> funds.view(fund.id()))
                .orElseThrow()
                .money()
                .getFirst()
                .amount();
    }

    @Test
    void theBudgetChangesOnlyOnceAnotherPersonApproved() {
        BudgetPaper paper = propose("DPPA-1", 1_500_000, null).orElseThrow();
        assertThat(budget()).isEqualTo(1_000_000);
        assertThat(approve(world.rina(), paper))
                .isEqualTo(Outcome.refused(new FundingRefused.SamePerson()));
        assertThat(budget()).isEqualTo(1_000_000);
        BudgetPaper counted = approve(world.hendra(), paper).orElseThrow();
        assertThat(counted.state()).isEqualTo(State.APPROVED);
        assertThat(counted.difference()).isEqualTo(500_000);
        assertThat(budget()).isEqualTo(1_500_000);
        assertThat(Acting.as(world.rina(), () -> funds.budgetHistory(fund)))
                .extracting(BudgetChange::reason)
                .containsExactly("DPA-A-2025", "DPPA-1");
        assertThat(approve(world.hendra(), paper))
                .isEqualTo(Outcome.refused(new FundingRefused.PaperDecided("DPPA-1")));
    }

    @Test
    void theDatabaseItselfRefusesOneHandForBoth() {
        propose("DPPA-1", 1_500_000, null).orElseThrow();
        assertThatThrownBy(
                        () ->
                                Acting.run(
                                        world.rina(),
                                        () ->
                                                transactions.executeWithoutResult(
                                                        _ ->
                                                                jdbc.sql(
                                                                                """
                                                                                update funding.budget_paper
                                                                                set decided_by = prepared_by, state = 'APPROVED', before = 1
                                                                                """)
                                                                        .update())))
                .rootCause()
                .hasMessageContaining("budget_by_two_people");
    }

    @Test
    void aBudgetCannotSinkBelowWhatIsPromised() {
        money.signed(fund, register.euis());
        BudgetPaper paper = propose("DPPA-1", 67_199, null).orElseThrow();
        assertThat(approve(world.hendra(), paper))
                .isEqualTo(
                        Outcome.refused(
                                new FundingRefused.BudgetBelowCommitments("Dana A", 2025, 67_200)));
        assertThat(budget()).isEqualTo(1_000_000);
    }

    @Test
    void oneDocumentOfAYearWaitsAtATimeAndIsShownToWhoMayDecide() {
        BudgetPaper paper = propose("DPPA-1", 1_500_000, null).orElseThrow();
        assertThat(propose("DPPA-2", 1_600_000, null))
                .isEqualTo(Outcome.refused(new FundingRefused.PaperKnown("DPPA-2", 2025)));
        assertThat(waitingFor(world.hendra())).isEqualTo(1);
        assertThat(waitingFor(world.rina())).isZero();
        Acting.run(
                world.hendra(),
                () -> papers.reject(paper.id(), "salah jumlah").orElseThrow().orElseThrow());
        assertThat(waitingFor(world.hendra())).isZero();
        assertThat(Acting.as(world.rina(), () -> papers.list(fund.id())).getFirst().rejection())
                .isEqualTo("salah jumlah");
        assertThat(propose("DPPA-2", 1_600_000, null)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatWaitsSaysSinceWhenItWasHandedUp() {
        BudgetPaper paper = propose("DPPA-1", 1_500_000, null).orElseThrow();
        assertThat(Acting.as(world.hendra(), () -> today.waiting(DAY)))
                .filteredOn(item -> item.code().equals("budget-papers"))
                .singleElement()
                .extracting(Waiting::oldest)
                .isEqualTo(paper.prepared().at());
    }

    private long waitingFor(Actor actor) {
        return Acting.<Long, RuntimeException>as(
                actor,
                () ->
                        today.waiting(DAY).stream()
                                .filter(item -> item.code().equals("budget-papers"))
                                .mapToLong(Waiting::count)
                                .sum());
    }

    @Test
    void theScanIsKeptAndHandedBackAsAFile() {
        byte[] scan = "%PDF-1.4 DPA".getBytes(StandardCharsets.US_ASCII);
        BudgetPaper paper =
                propose(
                                "DPPA-1",
                                1_500_000,
                                new BudgetPapers.Scan(
                                        "dpa.pdf",
                                        "application/pdf",
                                        new ByteArrayInputStream(scan)))
                        .orElseThrow();
        String address = "/dana/anggaran/" + paper.id() + "/berkas.pdf";
        MvcTestResult answer = web.get().uri(address).with(SignedIn.as(world.hendra())).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("dpa.pdf");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(scan);
        assertThat(web.get().uri(address).with(SignedIn.as(world.siti())).exchange())
                .hasStatus(404);
    }

    @Test
    void theLedgerByMonthSumsToTheBudgetsTotals() {
        money.paid(money.signed(fund, register.euis()), MoneyWorld.SEPTEMBER, "1");
        var months = Acting.as(world.rina(), () -> statements.of(fund.id()));
        assertThat(months)
                .hasSize(4)
                .first()
                .isEqualTo(new StatementLine(MoneyWorld.SEPTEMBER, 16_800, 16_800, 16_800, 0));
        YearMoney year =
                Acting.as(world.rina(), () -> funds.view(fund.id()))
                        .orElseThrow()
                        .money()
                        .getFirst();
        assertThat(months.stream().mapToLong(StatementLine::committed)).isNotEmpty();
        assertThat(months.stream().mapToLong(StatementLine::committed).sum())
                .isEqualTo(year.committed());
        assertThat(months.stream().mapToLong(StatementLine::paid).sum()).isEqualTo(year.paid());
        assertThat(Acting.as(world.siti(), () -> statements.of(fund.id()))).isEmpty();
    }

    @Test
    void thePageTakesADocumentInAndNamesWhatIsMissing() {
        String book = "/dana/" + fund.id() + "/buku";
        MvcTestResult empty =
                web.post()
                        .uri("/dana/" + fund.id() + "/anggaran")
                        .with(SignedIn.as(world.rina()))
                        .with(csrf())
                        .exchange();
        assertThat(empty).hasStatus(422);
        MvcTestResult done =
                web.post()
                        .uri("/dana/" + fund.id() + "/anggaran")
                        .with(SignedIn.as(world.rina()))
                        .with(csrf())
                        .param("jenis", "CHANGED")
                        .param("nomor", "DPPA-9")
                        .param("tanggal", "2025-08-01")
                        .param("tahun", "2025")
                        .param("jumlah", "1.200.000")
                        .param("alasan", "tambahan pusat")
                        .exchange();
        assertThat(done).hasStatus3xxRedirection();
        assertThat(text(web.get().uri(book).with(SignedIn.as(world.hendra())).exchange()))
                .contains("DPPA-9", "Rp1.200.000", "Setujui");
        assertThat(web.get().uri(book).with(SignedIn.as(world.siti())).exchange()).hasStatus(404);
        assertThat(Past.count("audit.entry where action = 'fund.budget_proposed'")).isEqualTo(1);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
