package id.payung.eligibility.verification.web;

import static id.payung.testing.Program.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.ApiTokens;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An officer's program opens his village for verification and reads its numbers in full. */
@PayungTest
class WorkListApiTests {
    private static final String FULL = "9901066808680001";
    private static final String LIST = "/api/v1/visits?territory=" + StoryWorld.SINGAJAYA.value();

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    Program rina;

    @BeforeEach
    void euisIsToBeVisited() {
        rina = program(world.rina());
        register.euis();
    }

    private Program program(Actor owner) {
        return Program.of(owner, tokens, api);
    }

    /** Somebody's program that was not given one of his permissions. */
    private Program without(Permission missing) {
        Set<Permission> held =
                EnumSet.allOf(Permission.class).stream()
                        .filter(one -> one != missing && world.rina().may(one))
                        .collect(Collectors.toSet());
        return Program.with(held, world.rina(), tokens, api);
    }

    private static MvcTestResult open(Program officer) {
        return officer.post(
                "/api/v1/verification-sessions",
                "{\"territory\":\"%s\"}".formatted(StoryWorld.SINGAJAYA.value()));
    }

    @Test
    void niksStandMaskedUntilTheVillageIsOpenedAndThatIsOnTheTrailOnce() {
        assertThat(rina.get(LIST)).bodyText().contains("****").doesNotContain(FULL);
        assertThat(open(rina))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.territory")
                .isEqualTo(StoryWorld.SINGAJAYA.value());
        assertThat(open(rina)).hasStatusOk();
        assertThat(rina.get(LIST)).bodyText().contains(FULL);
        assertThat(Past.count("audit.entry where action = 'verification.opened'")).isOne();
        assertThat(Past.count("audit.entry where details::text like '%" + FULL + "%'")).isZero();
    }

    @Test
    void noNumberIsEverRememberedWithAnAnswer() {
        open(rina);
        rina.get(LIST);
        assertThat(Past.count("http.answer")).isOne();
        assertThat(Past.count("http.answer where body like '%" + FULL + "%'")).isZero();
    }

    @Test
    void theNumbersAreMaskedAgainWhenTheSessionIsOver() {
        open(rina);
        Past.is(
                "update eligibility.verification_session set ends_at = now() - interval '1 second'");
        assertThat(rina.get(LIST)).bodyText().contains("****").doesNotContain(FULL);
    }

    @Test
    void whatOneOfficerOpenedStaysMaskedForEverybodyElse() {
        open(rina);
        assertThat(program(world.hendra()).get(LIST)).bodyText().doesNotContain(FULL);
    }

    @Test
    void aTokenWithoutTheRightToNumbersReadsThemNeitherBeforeNorAfter() {
        Program clerk = without(Permission.REVEAL_IDENTITY);
        assertThat(open(clerk)).hasStatus(403).bodyText().contains("verification-not-permitted");
        open(rina);
        assertThat(clerk.get(LIST)).bodyText().contains("****").doesNotContain(FULL);
    }

    @Test
    void nobodyOpensWhatLiesOutsideHisVillage() {
        assertThat(open(program(world.neighbour()))).hasStatus(403);
        assertThat(open(program(world.siti()))).hasStatus(403);
        assertThat(Past.count("eligibility.verification_session")).isZero();
    }

    @Test
    void whatIsNoAreaIsNamedWithItsPlace() {
        assertThat(rina.post("/api/v1/verification-sessions", "{\"territory\":\"desa kami\"}"))
                .hasStatus(400)
                .bodyText()
                .contains("/territory");
    }

    @Test
    void whoseTokenReadsNoWorkersGetsNoList() {
        Stream.of(LIST, "/api/v1/visits/areas")
                .forEach(
                        list ->
                                assertThat(without(Permission.READ_WORKERS).get(list))
                                        .hasStatus(403));
    }

    @Test
    void aNameAResultAndAStandingNarrowTheListAndItsCountAsOnThePage() {
        register.asep();
        assertThat(read(rina.get(LIST), "$.count")).isEqualTo(2);
        MvcTestResult euis = rina.get(LIST + "&name=Euis&limit=1");
        assertThat(read(euis, "$.count")).isEqualTo(1);
        assertThat(read(euis, "$.items[*].name")).isEqualTo(List.of("Euis Suryani"));
        for (String none : List.of("&result=DIED", "&standing=GOOD", "&name=Dedi")) {
            assertThat(read(rina.get(LIST + none), "$.count")).as(none).isEqualTo(0);
        }
        assertThat(rina.get(LIST + "&name=" + FULL))
                .hasStatus(400)
                .bodyText()
                .contains("?name")
                .doesNotContain(FULL);
    }
}
