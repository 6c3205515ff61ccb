package id.payung.planning.web;

import static id.payung.testing.Program.read;
import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.ApiTokens;
import id.payung.eligibility.Assessments;
import id.payung.funding.Fund;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Months;
import id.payung.shared.Permission;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
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

/** Programs read whose cover ends with December 2025, and catch them with the money of 2026. */
@PayungTest
class ContinuityApiTests {
    private static final String WINTER = "from=2025-11&to=2026-03";
    private static final String PEOPLE = "/api/v1/continuity/people?" + WINTER;

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired Assessments assessments;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    Program rina;
    UUID falling = new UUID(0, 0);

    @BeforeEach
    void euisAndAsepArePaidForUntilDecember() {
        rina = program(world.rina());
        Fund fund = money.fund("A", 10_000_000, 5);
        money.signed(fund, register.euis(), register.asep());
        falling = fund.id();
    }

    private Program program(Actor owner) {
        return Program.of(owner, tokens, api);
    }

    private Fund nextYear(int seats) {
        Fund next =
                money.fund(
                        "B",
                        Fund.Kind.APBD_REGENCY,
                        new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 6)),
                        Map.of(2026, 10_000_000L),
                        seats);
        Acting.as(
                world.rina(),
                () -> assessments.assess(next.programme(), LocalDate.of(2025, 12, 1), BOGOR));
        return next;
    }

    @Test
    void theCliffCountsThePeopleOfItsListAndSumsWhatTheirFamiliesLose() {
        MvcTestResult cliff = rina.get("/api/v1/continuity/cliff?" + WINTER);
        assertThat(read(cliff, "$[*].last")).isEqualTo(List.of("2025-12"));
        assertThat(read(cliff, "$[0].people")).isEqualTo(2);
        assertThat(read(cliff, "$[0].cash")).isEqualTo(64_000_000);
        MvcTestResult people = rina.get(PEOPLE);
        assertThat(read(people, "$.count")).isEqualTo(2);
        assertThat(read(people, "$.items[*].cash")).isEqualTo(List.of(32_000_000, 32_000_000));
        assertThat(people).bodyText().doesNotContain("nik");
    }

    @Test
    void theListGoesOnBehindTheLastPersonThatWasRead() {
        MvcTestResult first = rina.get(PEOPLE + "&limit=1");
        MvcTestResult rest = rina.get(PEOPLE + "&cursor=" + read(first, "$.nextCursor"));
        assertThat(List.of(read(first, "$.items[0].name"), read(rest, "$.items[0].name")))
                .containsExactlyInAnyOrder("Asep Saepudin", "Euis Suryani");
        assertThat(read(rest, "$.count")).isEqualTo(2);
    }

    @Test
    void anAreaAFundAndMonthsNarrowTheList() {
        assertThat(read(rina.get(PEOPLE + "&territory=32.01.06.2001"), "$.count")).isEqualTo(0);
        assertThat(read(rina.get(PEOPLE + "&fund=" + falling), "$.count")).isEqualTo(2);
        assertThat(read(rina.get(PEOPLE + "&fund=" + UUID.randomUUID()), "$.count")).isEqualTo(0);
        assertThat(read(rina.get("/api/v1/continuity/people?from=2026-01&to=2026-03"), "$.count"))
                .isEqualTo(0);
        assertThat(rina.get("/api/v1/continuity/people?from=2026-01&to=2025-12"))
                .hasStatus(400)
                .bodyText()
                .contains("?to");
    }

    @Test
    void theNeighbourSeesNobodyAndWhoseTokenReadsNoWorkersMayNotAsk() {
        assertThat(read(program(world.neighbour()).get(PEOPLE), "$.count")).isEqualTo(0);
        Program clerk = Program.with(Set.of(Permission.READ_MONEY), world.rina(), tokens, api);
        assertThat(clerk.get(PEOPLE)).hasStatus(403);
        assertThat(clerk.get("/api/v1/continuity/cliff")).hasStatus(403);
    }

    @Test
    void howFarMoneyReachesIsToldOfFundsWhoseMoneyIsShown() {
        assertThat(read(rina.get("/api/v1/continuity/reaches"), "$[*].fundName"))
                .isEqualTo(List.of("Dana A"));
        Program reader = Program.with(Set.of(Permission.READ_WORKERS), world.rina(), tokens, api);
        assertThat(read(reader.get("/api/v1/continuity/reaches"), "$.length()")).isEqualTo(0);
    }

    private MvcTestResult caught(Program program, UUID fund, UUID catcher) {
        return program.post(
                "/api/v1/funds/%s/catching".formatted(fund),
                """
                {"month":"2025-12","catcher":"%s","legalBasis":"%s","number":"KONSEP-1"}"""
                        .formatted(catcher, money.legalBasis()));
    }

    @Test
    void theFundOfNextYearSaysHowManyItTakesAndDraftsThem() {
        Fund next = nextYear(1);
        MvcTestResult catchers =
                rina.get("/api/v1/funds/%s/catchers?month=2025-12".formatted(falling));
        assertThat(read(catchers, "$[*].fund")).isEqualTo(List.of(next.id().toString()));
        assertThat(read(catchers, "$[0].lawful")).isEqualTo(2);
        assertThat(read(catchers, "$[0].caught")).isEqualTo(1);

        MvcTestResult drafted = caught(rina, falling, next.id());
        assertThat(drafted).hasStatus(201);
        assertThat(read(drafted, "$.members")).isEqualTo(1);
        MvcTestResult decree =
                rina.get(String.valueOf(drafted.getResponse().getHeader("Location")));
        assertThat(read(decree, "$.number")).isEqualTo("KONSEP-1");
        assertThat(read(decree, "$.title")).isEqualTo("Kelanjutan perlindungan dari Dana A");
    }

    @Test
    void aNumberThatIsTakenIsRefusedInTheWordsOfTheDecree() {
        Fund next = nextYear(5);
        assertThat(caught(rina, falling, next.id())).hasStatus(201);
        assertThat(caught(rina, falling, next.id()))
                .hasStatus(409)
                .bodyText()
                .contains("decree-number-taken");
    }

    @Test
    void aFundThatCatchesNobodyIsUnknownAndWhoPreparesNoDecreesMayNotAsk() {
        Fund next = nextYear(5);
        assertThat(caught(rina, falling, falling)).hasStatus(404);
        assertThat(caught(rina, UUID.randomUUID(), next.id())).hasStatus(404);
        assertThat(rina.get("/api/v1/funds/%s/catchers?month=2025-12".formatted(UUID.randomUUID())))
                .hasStatus(404);
        Program reader = Program.with(Set.of(Permission.READ_WORKERS), world.rina(), tokens, api);
        assertThat(caught(reader, falling, next.id())).hasStatus(403);
        assertThat(reader.get("/api/v1/funds/%s/catchers?month=2025-12".formatted(falling)))
                .hasStatus(403);
    }
}
