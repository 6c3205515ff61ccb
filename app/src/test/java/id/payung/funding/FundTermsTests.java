package id.payung.funding;

import static id.payung.testing.MoneyWorld.AUTUMN;
import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.payung.access.Role;
import id.payung.access.SignedIn;
import id.payung.contributions.Contributions;
import id.payung.contributions.PaymentRefused;
import id.payung.contributions.Voucher;
import id.payung.enrolment.Decree;
import id.payung.enrolment.DecreeRefused;
import id.payung.enrolment.Decrees;
import id.payung.enrolment.Selection;
import id.payung.legalbases.LegalBasis;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** On what Dana A rests, for whom it is, and who approves for it. */
@PayungTest
class FundTermsTests {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired Funds funds;
    @Autowired FundBases bases;
    @Autowired Approvers approvers;
    @Autowired BudgetPapers papers;
    @Autowired Decrees decrees;
    @Autowired Contributions contributions;
    @Autowired MockMvcTester web;

    private Fund fund;

    @BeforeEach
    void aFund() {
        fund = money.fund("A", 1_000_000, 5);
    }

    private <T> T rina(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(world.rina(), work);
    }

    private static NewBasis basis(LegalBasis.Kind kind, String number, LocalDate dated) {
        return new NewBasis(kind, number, dated, null, "Perlindungan pekerja rentan");
    }

    private static BudgetPapers.Scan scan() {
        byte[] content = "%PDF-1.4 Perbup".getBytes(StandardCharsets.US_ASCII);
        return new BudgetPapers.Scan(
                "perbup.pdf", "application/pdf", new ByteArrayInputStream(content));
    }

    @Test
    void aFundRestsOnSeveralTextsAndNotingOneTwiceChangesNothing() {
        NewBasis perbup = basis(LegalBasis.Kind.PERKADA, "12/2025", DAY);
        NewBasis perda = basis(LegalBasis.Kind.PERDA, "3/2024", LocalDate.of(2024, 12, 1));
        rina(() -> bases.note(fund, perbup, null)).orElseThrow();
        rina(() -> bases.note(fund, perda, null)).orElseThrow();
        LegalBasis scanned = rina(() -> bases.note(fund, perbup, scan())).orElseThrow();
        assertThat(Acting.as(world.siti(), () -> bases.of(fund.id())))
                .extracting(LegalBasis::number)
                .containsExactly("3/2024", "12/2025");
        assertThat(rina(() -> bases.scan(scanned.id())))
                .hasValueSatisfying(file -> assertThat(file.name()).isEqualTo("perbup.pdf"));
        assertThat(Acting.as(world.neighbour(), () -> bases.scan(scanned.id()))).isEmpty();
        assertThat(Acting.as(world.siti(), () -> bases.note(fund, perbup, null)))
                .isEqualTo(Outcome.refused(new FundingRefused.NotPermitted()));
    }

    @Test
    void onlyTheDecilesOfTheEarmarkAreDraftedAndTheUnknownAreNot() {
        register.dedi();
        register.euis();
        register.asep();
        Fund narrow = rina(() -> funds.changeEarmark(fund, new DecileSpan(2, 3), 7)).orElseThrow();
        assertThat(narrow.priority()).isEqualTo(7);
        assertThat(
                        money.prepare(narrow, AUTUMN, new Selection.EligibleOf(BOGOR))
                                .orElseThrow()
                                .members())
                .isEqualTo(2);
        rina(() -> funds.changeEarmark(fund, DecileSpan.ALL, 100)).orElseThrow();
        assertThat(
                        money.prepare(fund, AUTUMN, new Selection.EligibleOf(BOGOR))
                                .orElseThrow()
                                .members())
                .as("the two others stand on the first draft")
                .isOne();
    }

    @Test
    void fundsAreListedInTheirOrder() {
        Fund first = money.fund("Z", 1, 1);
        rina(() -> funds.changeEarmark(first, DecileSpan.ALL, 1)).orElseThrow();
        assertThat(rina(() -> funds.list(FundFilter.all())))
                .extracting(view -> view.fund().code())
                .containsExactly("Z", "A");
    }

    @Test
    void decilesGoFromOneToTenAndNotBackwards() {
        assertThat(new DecileSpan(1, 10).areAll()).isTrue();
        assertThatThrownBy(() -> new DecileSpan(4, 3)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new DecileSpan(0, 3)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new DecileSpan(1, 11)).isInstanceOf(RuntimeException.class);
    }

    private Actor kadis() {
        return world.account("kadis", "Kepala Dinas", world.regency(), Role.REGENCY, BOGOR);
    }

    private void onlyTheHeadApproves() {
        kadis();
        rina(() -> approvers.name(fund, "kadis")).orElseThrow();
    }

    private static FundingRefused notHendra() {
        return new FundingRefused.NotAnApprover("Kepala Dinas");
    }

    @Test
    void onlyTheNamedApproveTheDecreesOfTheFund() {
        Decree decree = money.submitted(fund, register.euis());
        onlyTheHeadApproves();
        assertThat(money.approve(decree))
                .isEqualTo(Outcome.refused(new DecreeRefused.Unfunded(notHendra())));
        Acting.as(kadis(), () -> decrees.approve(decree.id())).orElseThrow().orElseThrow();
    }

    @Test
    void onlyTheNamedLetItsBudgetCountAndWhoHandedItInNeverDoes() {
        onlyTheHeadApproves();
        NewBudgetPaper more =
                new NewBudgetPaper(2025, BudgetPaper.Kind.CHANGED, "DPPA-1", DAY, 2_000_000, "x");
        BudgetPaper paper =
                Acting.as(kadis(), () -> papers.propose(fund.id(), more, null))
                        .orElseThrow()
                        .orElseThrow();
        assertThat(Acting.as(kadis(), () -> papers.approve(paper.id())))
                .contains(Outcome.refused(new FundingRefused.SamePerson()));
        assertThat(Acting.as(world.hendra(), () -> papers.approve(paper.id())))
                .contains(Outcome.refused(notHendra()));
        rina(() -> approvers.name(fund, "hendra")).orElseThrow();
        assertThat(Acting.as(world.hendra(), () -> papers.approve(paper.id())).orElseThrow())
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void onlyTheNamedOrderItsPayments() {
        Decree decree = money.signed(fund, register.euis());
        onlyTheHeadApproves();
        var bill = money.billed(decree, MoneyWorld.SEPTEMBER);
        Voucher order = new Voucher("SPM-1", DAY, bill.amount());
        assertThat(rina(() -> contributions.orderPayment(bill.id(), order)))
                .contains(Outcome.refused(new PaymentRefused.NotAnApprover(notHendra())));
        assertThat(Acting.as(kadis(), () -> contributions.orderPayment(bill.id(), order)))
                .hasValueSatisfying(done -> assertThat(done).isInstanceOf(Outcome.Done.class));
    }

    @Test
    void onlyWhoMayApproveThereIsNamedAndADismissalOpensTheFundAgain() {
        assertThat(rina(() -> approvers.name(fund, "siti")))
                .isEqualTo(Outcome.refused(new FundingRefused.CannotApprove("siti", BOGOR)));
        assertThat(rina(() -> approvers.name(fund, "nobody")))
                .isEqualTo(Outcome.refused(new FundingRefused.CannotApprove("nobody", BOGOR)));
        assertThat(Acting.as(world.hendra(), () -> approvers.name(fund, "hendra")))
                .isEqualTo(Outcome.refused(new FundingRefused.NamesHimself()));
        onlyTheHeadApproves();
        assertThat(Past.count("audit.entry where action = 'fund.approver_named'")).isEqualTo(1);
        assertThat(Acting.as(world.hendra(), () -> approvers.of(fund.id())))
                .containsExactly(new Approver(kadis().account(), "Kepala Dinas"));
        rina(() -> approvers.dismiss(fund, kadis().account())).orElseThrow();
        assertThat(money.approve(money.submitted(fund, register.euis())))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void thePageTakesTermsAndSaysWhatIsMissing() {
        world.hendra();
        String page = "/dana/" + fund.id();
        assertThat(post(page + "/dasar")).hasStatus(422);
        assertThat(post(page + "/peruntukan", "termiskin", "5", "tertinggi", "4")).hasStatus(422);
        assertThat(post(page + "/penyetuju", "akun", "nobody")).hasStatus(409);
        List.of(
                        post(
                                page + "/dasar",
                                "jenis",
                                "PERKADA",
                                "nomor",
                                "12/2025",
                                "tanggal",
                                "2025-06-02",
                                "tentang",
                                "Pekerja rentan"),
                        post(
                                page + "/peruntukan",
                                "termiskin",
                                "1",
                                "tertinggi",
                                "4",
                                "urutan",
                                "9"),
                        post(page + "/penyetuju", "akun", "hendra"))
                .forEach(answer -> assertThat(answer).hasStatus3xxRedirection());
        String shown = text(web.get().uri(page).with(SignedIn.as(world.rina())).exchange());
        assertThat(shown)
                .contains("Peraturan kepala daerah 12/2025", "desil 1 sampai 4", "Hendra Wijaya");
    }

    private MvcTestResult post(String address, String... params) {
        var request = web.post().uri(address).with(SignedIn.as(world.rina())).with(csrf());
        for (int at = 0; at < params.length; at += 2) {
            request = request.param(params[at], params[at + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
