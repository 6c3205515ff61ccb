package id.payung.enrolment.web;

import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static id.payung.testing.Program.read;
import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.ApiTokens;
import id.payung.eligibility.Assessments;
import id.payung.enrolment.Selection;
import id.payung.funding.Fund;
import id.payung.shared.Acting;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who is on a decree, who was turned away, and who could be covered, as programs read it. */
@PayungTest
class MembersApiTests {
    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired Assessments assessments;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    Program rina;
    UUID euis = new UUID(0, 0);
    UUID dedi = euis;
    Fund fund;
    String members = "";

    @BeforeEach
    void euisIsPaidByOneFundAndDraftedWithDediForAnother() {
        rina = Program.of(world.rina(), tokens, api);
        euis = register.euis();
        dedi = register.dedi();
        money.approved(money.fund("A", 1_000_000, 5), euis);
        fund = money.fund("B", 1_000_000, 5);
        var both = new Selection.Chosen(Set.of(euis, dedi));
        members =
                "/api/v1/decrees/"
                        + money.prepare(fund, fund.months(), both).orElseThrow().decree().id()
                        + "/members";
    }

    @Test
    void thePeopleOfADecreeComeWithTheirStandingAndOneIsTakenOffTheDraft() {
        MvcTestResult placed = rina.get(members);
        assertThat(read(placed, "$.count")).isEqualTo(1);
        assertThat(read(placed, "$.items[0].worker")).isEqualTo(dedi.toString());
        assertThat(read(placed, "$.items[0].lastDay")).isEqualTo("2025-12-31");
        MvcTestResult refused = rina.get(members + "?standing=REFUSED");
        assertThat(read(refused, "$.items[0].heldBy")).isEqualTo("Dana A");

        assertThat(Program.of(world.siti(), tokens, api).delete(members + "/" + dedi))
                .hasStatus(403);
        assertThat(rina.delete(members + "/" + dedi)).hasStatusOk();
        assertThat(read(rina.get(members), "$.count")).isEqualTo(0);
        assertThat(rina.delete(members + "/" + dedi))
                .hasStatus(409)
                .bodyText()
                .contains("decree-not-on-it");
    }

    @Test
    void anAttemptToPayTwiceIsToldWithBothFunds() {
        String attempts = "/api/v1/double-funding?territory=32.01&fund=" + fund.id();
        MvcTestResult turnedAway = rina.get(attempts);
        assertThat(read(turnedAway, "$.items[*].worker")).isEqualTo(List.of(euis.toString()));
        assertThat(read(turnedAway, "$.items[0].triedBy")).isEqualTo("Dana B");
        assertThat(read(turnedAway, "$.items[0].heldBy")).isNotNull();
        assertThat(
                        read(
                                Program.of(world.neighbour(), tokens, api).get(attempts),
                                "$.items.length()"))
                .isEqualTo(0);
    }

    @Test
    void whatStandsInTheWayOfSomebodyIsToldWithItsArticle() {
        register.knowDecile(dedi, 9, SEPTEMBER.atDay(1));
        Acting.as(
                        world.rina(),
                        () -> assessments.assess(fund.programme(), SEPTEMBER.atDay(2), BOGOR))
                .orElseThrow();
        String judged = "/api/v1/programmes/" + fund.programme() + "/assessments";
        assertThat(read(rina.get(judged), "$.count")).isEqualTo(2);
        MvcTestResult not = rina.get(judged + "?outcome=NOT_ELIGIBLE");
        String open = "$.items[?(@.worker=='%s')].open[*].";
        assertThat(read(not, open.formatted(dedi) + "article")).asString().contains("Perbup 12");
        assertThat(read(not, open.formatted(dedi) + "words"))
                .isNotEqualTo(read(not, open.formatted(euis) + "words"))
                .asString()
                .contains("9");
        assertThat(read(rina.get(judged + "?territory=32.71"), "$.count")).isEqualTo(0);
    }

    @Test
    void theFundsForWhichPeopleWaitNameTheirFreeSeats() {
        MvcTestResult waited = rina.get("/api/v1/waiting-list/funds?month=2025-09");
        String of = "$[?(@.fund=='" + fund.id() + "')]";
        assertThat(read(waited, of + ".freeSeats")).hasToString("[5]");
    }
}
