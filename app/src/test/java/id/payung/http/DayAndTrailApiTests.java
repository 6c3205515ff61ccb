package id.payung.http;

import static id.payung.testing.Program.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.ApiTokens;
import id.payung.shared.Permission;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
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

/** The day, the trail, the month and the order of those who wait, as programs read them. */
@PayungTest
class DayAndTrailApiTests {
    private static final String SEPTEMBER = "month=2025-09";
    private static final String TASK = "/api/v1/tasks/decrees-to-check/owner";

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    Program rina;
    Program hendra;
    UUID fund = new UUID(0, 0);

    @BeforeEach
    void euisIsPaidAndDediIsHandedUp() {
        rina = Program.of(world.rina(), tokens, api);
        hendra = Program.of(world.hendra(), tokens, api);
        var opened = money.fund("A", 1_000_000, 5);
        fund = opened.id();
        money.paid(money.signed(opened, register.euis()), MoneyWorld.SEPTEMBER, "1");
        money.submitted(opened, register.dedi());
    }

    private static long number(MvcTestResult answer, String path) {
        return ((Number) read(answer, path)).longValue();
    }

    @Test
    void whatWaitsIsTheOwnersOwnAndComesInWordsWithItsPage() {
        MvcTestResult waiting = hendra.get("/api/v1/tasks");
        assertThat(read(waiting, "$[?(@.code=='decrees-to-check')].count")).hasToString("[1]");
        assertThat(waiting).bodyText().doesNotContain("waiting.");
        assertThat(rina.get("/api/v1/tasks")).bodyText().doesNotContain("decrees-to-check");
    }

    @Test
    void workIsTakenHandedBackAndUnknownToWhomItDoesNotWaitFor() {
        String me = "{\"account\":\"%s\"}".formatted(world.hendra().account());
        assertThat(read(hendra.put(TASK, me), "$.name")).isEqualTo(world.hendra().name());
        assertThat(hendra.put(TASK, me)).hasStatus(409).bodyText().contains("task-changed-hands");
        assertThat(read(hendra.get("/api/v1/tasks"), "$[?(@.owner!=null)].owner.name"))
                .asString()
                .contains(world.hendra().name());
        assertThat(hendra.delete(TASK + "?seen=" + world.hendra().account())).hasStatusOk();
        assertThat(rina.put(TASK, me)).hasStatus(404);
    }

    @Test
    void theFiguresOfTheDayEqualTheirLists() {
        MvcTestResult day = rina.get("/api/v1/today");
        assertThat(read(day, "$.figures[?(@.place=='PROPOSED')].value")).hasToString("[2]");
        assertThat(day).bodyText().doesNotContain("figure.");
        assertThat(read(day, "$.areas[0].name")).isNotNull();
    }

    @Test
    void theTrailComesNewestFirstInPartsAndByTheBeginningOfAnAction() {
        MvcTestResult part = rina.get("/api/v1/audit?action=decree.&limit=1");
        MvcTestResult rest =
                rina.get("/api/v1/audit?action=decree.&cursor=" + read(part, "$.nextCursor"));
        assertThat(number(rest, "$.items[0].seq")).isLessThan(number(part, "$.items[0].seq"));
        MvcTestResult opened = rina.get("/api/v1/audit?action=fund.opened&subjectId=" + fund);
        assertThat(read(opened, "$.items[*].details.code")).isEqualTo(List.of("A"));
        assertThat(read(rina.get("/api/v1/audit?to=2020-01-01"), "$.items.length()")).isEqualTo(0);
        assertThat(
                        Program.with(Set.of(Permission.READ_MONEY), world.rina(), tokens, api)
                                .get("/api/v1/audit"))
                .hasStatus(403);
    }

    @Test
    void aMonthIsReconciledByFundByPersonAndToTheRupiah() {
        MvcTestResult months = rina.get("/api/v1/reconciliation?from=2025-09&to=2025-12");
        assertThat(number(months, "$.months[0].paid")).isEqualTo(16_800);
        assertThat(number(months, "$.total.outstanding")).isEqualTo(50_400);
        assertThat(read(months, "$.agrees")).isEqualTo(false);

        MvcTestResult month = rina.get("/api/v1/contributions/by-fund?" + SEPTEMBER);
        assertThat(read(month, "$.funds[0].paid")).isEqualTo(1);
        assertThat(read(month, "$.paidNotActive")).isEqualTo(1);
        MvcTestResult people =
                rina.get("/api/v1/contributions?standing=PAID_NOT_ACTIVE&" + SEPTEMBER);
        assertThat(read(people, "$.count")).isEqualTo(1);
        assertThat(number(people, "$.rupiah")).isEqualTo(16_800);
        assertThat(read(people, "$.items[0].paid")).isEqualTo(true);

        Program reads = Program.with(Set.of(Permission.READ_WORKERS), world.rina(), tokens, api);
        assertThat(reads.get("/api/v1/contributions")).hasStatus(403);
        assertThat(reads.get("/api/v1/reconciliation")).hasStatus(403);
    }

    @Test
    void theOrderOfThoseWhoWaitIsTheProgrammesUntilTheFundHasItsOwn() {
        String order = "/api/v1/funds/" + fund + "/waiting-order";
        assertThat(read(rina.get(order), "$.rankedBy[0]")).isEqualTo("DECILE");
        assertThat(read(rina.put(order, "{\"rankedBy\":[\"AGE\",\"RISK\"]}"), "$.rankedBy"))
                .isEqualTo(List.of("AGE", "RISK"));
        assertThat(read(rina.get("/api/v1/waiting-list?fund=" + fund), "$.rankedBy[0]"))
                .isEqualTo("AGE");
        assertThat(rina.put(order, "{\"rankedBy\":[\"AGE\",\"AGE\"]}")).hasStatus(409);
        assertThat(rina.put(order, "{\"rankedBy\":[\"HEIGHT\"]}"))
                .hasStatus(400)
                .bodyText()
                .contains("/rankedBy/0");
        assertThat(Program.of(world.siti(), tokens, api).put(order, "{\"rankedBy\":[\"AGE\"]}"))
                .hasStatus(403);
    }

    @Test
    void theChainOfTheTrailIsComputedAgainAndNamesTheEntryThatSomebodyTouched() {
        String verification = "/api/v1/audit/verification";
        assertThat(read(rina.get(verification), "$.whole")).isEqualTo(true);
        Past.is("update audit.entry set actor = 'Orang lain' where seq = 2");
        MvcTestResult broken = rina.get(verification);
        assertThat(read(broken, "$.whole")).isEqualTo(false);
        assertThat(number(broken, "$.brokenAt")).isEqualTo(2);
        assertThat(Program.of(world.siti(), tokens, api).get(verification)).hasStatus(403);
    }
}
