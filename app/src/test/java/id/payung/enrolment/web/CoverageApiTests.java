package id.payung.enrolment.web;

import static id.payung.testing.MoneyWorld.SEPTEMBER;
import static id.payung.testing.Program.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.ApiTokens;
import id.payung.access.Office;
import id.payung.access.Role;
import id.payung.funding.Fund;
import id.payung.shared.Months;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who is covered, and what is known of their deciles, as programs read it. */
@PayungTest
class CoverageApiTests {
    private static final String COVERAGE = "/api/v1/coverage?month=";
    private static final String LEAVERS = "/api/v1/decile-leavers";

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    @Autowired Clock clock;
    Program rina;
    UUID euis = new UUID(0, 0);

    @BeforeEach
    void rinasProgram() {
        rina = Program.of(world.rina(), tokens, api);
        euis = register.euis();
    }

    private Program stranger() {
        TerritoryCode city = new TerritoryCode("32.71");
        Office office = world.office("32.71", "Kota Bogor", Office.Kind.REGENCY, city);
        return Program.of(world.account("yusuf", "Yusuf", office, Role.REGENCY, city), tokens, api);
    }

    private void coveredNow() {
        YearMonth now = YearMonth.now(clock);
        Fund fund =
                money.fund(
                        "KINI",
                        Fund.Kind.APBD_REGENCY,
                        new Months(now, now),
                        Map.of(now.getYear(), 1_000_000L),
                        5);
        money.signed(fund, euis);
        register.knowDecile(euis, 7, LocalDate.now(clock));
    }

    @Test
    void theListOfAMonthHasThePagesFilterAndItsCountIsOfTheWholeList() {
        Fund fund = money.fund("A", 1_000_000, 5);
        money.signed(fund, euis, register.dedi());
        MvcTestResult part = rina.get(COVERAGE + SEPTEMBER + "&limit=1");
        assertThat(read(part, "$.count")).isEqualTo(2);
        assertThat(read(part, "$.items.length()")).isEqualTo(1);
        MvcTestResult rest =
                rina.get(COVERAGE + SEPTEMBER + "&cursor=" + read(part, "$.nextCursor"));
        assertThat(read(rest, "$.items.length()")).isEqualTo(1);

        MvcTestResult named = rina.get(COVERAGE + SEPTEMBER + "&name=euis&fund=" + fund.id());
        assertThat(read(named, "$.items[*].worker")).isEqualTo(List.of(euis.toString()));
        assertThat(read(named, "$.items[0].lastMonth")).isEqualTo("2025-12");
        assertThat(read(rina.get(COVERAGE + SEPTEMBER + "&lapsing=true"), "$.count")).isEqualTo(0);
        assertThat(read(rina.get(COVERAGE + "2025-12&lapsing=true"), "$.count")).isEqualTo(2);
        assertThat(read(rina.get(COVERAGE + SEPTEMBER + "&territory=32.71"), "$.count"))
                .isEqualTo(0);
        assertThat(read(stranger().get(COVERAGE + SEPTEMBER), "$.count")).isEqualTo(0);
    }

    @Test
    void anIdentityNumberIsNoPartOfAnAddressHereEither() {
        assertThat(rina.get(COVERAGE + SEPTEMBER + "&name=9901065505900001"))
                .hasStatus(400)
                .bodyText()
                .contains("?name")
                .doesNotContain("9901065505900001");
    }

    @Test
    void aTokenThatDoesNotReadWorkersReadsNeitherCoverNorDeciles() {
        Program money = Program.with(Set.of(Permission.READ_MONEY), world.rina(), tokens, api);
        for (String path : List.of("/api/v1/coverage", "/api/v1/deciles", LEAVERS)) {
            assertThat(money.get(path)).as(path).hasStatus(403);
        }
    }

    @Test
    void aDecileIsReadAsItWasKnownOnTheDayAndTheFactsOfAWorkerKeepTheirDays() {
        LocalDate today = LocalDate.now(clock);
        register.knowDecile(euis, 7, today);
        MvcTestResult now = rina.get("/api/v1/deciles?territory=32.01&decile=7");
        assertThat(read(now, "$.items[*].worker")).isEqualTo(List.of(euis.toString()));
        assertThat(read(now, "$.byDecile['7']")).isEqualTo(1);
        assertThat(read(rina.get("/api/v1/deciles?knownOn=2020-01-01"), "$.count")).isEqualTo(0);
        MvcTestResult facts = rina.get("/api/v1/workers/" + euis + "/deciles");
        assertThat(read(facts, "$[0].decile")).isEqualTo(7);
        assertThat(read(facts, "$[0].refersTo")).isEqualTo(today.toString());
        assertThat(stranger().get("/api/v1/workers/" + euis + "/deciles")).hasStatus(404);
    }

    @Test
    void whoLeftTheDecilesIsDecidedAboutAndStaysCovered() {
        coveredNow();
        String about = LEAVERS + "/" + euis + "/decision";
        assertThat(read(rina.get(LEAVERS + "?decided=false"), "$.items[*].decile"))
                .isEqualTo(List.of(7));
        assertThat(stranger().post(about, "{\"decision\":\"KEEP\"}")).hasStatus(404);
        assertThat(Program.of(world.siti(), tokens, api).post(about, "{\"decision\":\"KEEP\"}"))
                .hasStatus(403);
        assertThat(rina.post(about, "{\"decision\":\"DROP\"}"))
                .hasStatus(400)
                .bodyText()
                .contains("/decision");

        assertThat(read(rina.post(about, "{\"decision\":\"KEEP\"}"), "$.decision"))
                .isEqualTo("KEEP");
        assertThat(read(rina.get(LEAVERS + "?decided=false"), "$.items.length()")).isEqualTo(0);
        assertThat(read(rina.get("/api/v1/coverage"), "$.count")).isEqualTo(1);
    }
}
