package id.payung.http;

import static id.payung.testing.Program.read;
import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.ApiTokens;
import id.payung.eligibility.Criteria;
import id.payung.eligibility.Practice;
import id.payung.eligibility.Programme;
import id.payung.eligibility.Programmes;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.testing.ListDesk;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What programs learn of identity numbers: in full only where their owner may, each time on the
 * trail, and never kept beside an answer.
 */
@PayungTest
class NumbersForProgramsTests {
    private static final String EUIS = "9901066808680001";
    private static final String ASEP = "9901061708850002";
    private static final Criteria ASKING =
            new Criteria(
                    BOGOR,
                    null,
                    null,
                    false,
                    Set.of(),
                    false,
                    false,
                    Practice.plain().asking(90),
                    "Perbup 12/2025 Pasal 5");
    private static final String SEARCH = "/api/v1/workers/search";

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired Programmes programmes;
    @Autowired ListDesk desk;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    Program rina;
    Program neighbour;
    UUID euis = new UUID(0, 0);
    String identity = "";

    @BeforeEach
    void euisIsOnTheRegister() {
        rina = Program.of(world.rina(), tokens, api);
        neighbour = Program.of(world.neighbour(), tokens, api);
        euis = register.euis();
        identity = "/api/v1/workers/" + euis + "/identity";
    }

    private Program reader() {
        return Program.with(
                Set.of(Permission.READ_WORKERS, Permission.READ_MONEY), world.rina(), tokens, api);
    }

    private static long onTheTrail(String action) {
        return Past.count("audit.entry where action = '" + action + "'");
    }

    private static void nothingIsKept() {
        assertThat(Past.count("http.answer where body ~ '" + EUIS + "|" + ASEP + "'")).isZero();
        assertThat(Past.count("audit.entry where details::text ~ '" + EUIS + "|" + ASEP + "'"))
                .isZero();
    }

    @Test
    void theNumbersOfAWorkerAreRevealedAndEachLookIsOnTheTrail() {
        assertThat(read(rina.post(identity, ""), "$.nik")).isEqualTo(EUIS);
        assertThat(rina.post(identity, "").getResponse().getHeader("Cache-Control"))
                .contains("no-store");
        assertThat(onTheTrail("worker.identity-revealed")).isEqualTo(2);
        nothingIsKept();
    }

    @Test
    void theyAreRevealedNeitherToWhoMayNotNorToWhoDoesNotSeeTheWorker() {
        assertThat(reader().post(identity, "")).hasStatus(403).bodyText().doesNotContain(EUIS);
        assertThat(neighbour.post(identity, "")).hasStatus(404);
        assertThat(rina.post("/api/v1/workers/" + UUID.randomUUID() + "/identity", ""))
                .hasStatus(404);
        assertThat(onTheTrail("worker.identity-revealed")).isZero();
    }

    @Test
    void whoBearsANumberIsFoundByItAndOutOfSightItIsNobody() {
        desk.proposed(world.rina(), world.singajaya(), ASEP + ";Asep Saepudin");
        String asepsNumber = "{\"nik\":\"%s\"}".formatted(ASEP);
        String asep = "/api/v1/workers/" + read(rina.post(SEARCH, asepsNumber), "$.worker");
        assertThat(read(rina.get(asep), "$.name")).isEqualTo("Asep Saepudin");
        assertThat(neighbour.post(SEARCH, asepsNumber)).hasStatus(404);
        assertThat(rina.post(SEARCH, "{\"nik\":\"9901061708850009\"}")).hasStatus(404);
        assertThat(rina.post(SEARCH, "{\"nik\":\"99010617\"}"))
                .hasStatus(400)
                .bodyText()
                .contains("/nik")
                .doesNotContain("99010617");
        nothingIsKept();
    }

    @Test
    void theFileOfABillIsGivenWithAReasonAndNeverKept() {
        UUID bill =
                money.bill(money.signed(money.fund("A", 1_000_000, 5), euis), MoneyWorld.SEPTEMBER)
                        .id();
        String file = "/api/v1/bills/" + bill + "/insurer-file.csv";
        assertThat(rina.get(file)).hasStatus(409).bodyText().contains("reason-missing");
        assertThat(reader().get(file + "?reason=tagihan")).hasStatus(403);
        assertThat(neighbour.get(file + "?reason=tagihan").getResponse().getStatus())
                .isIn(403, 404);
        assertThat(rina.get(file + "?reason=tagihan")).hasStatusOk().bodyText().contains(EUIS);
        nothingIsKept();
    }

    @Test
    void theFileOfAnEnquiryIsGivenToWhoMaySeeNumbersAndNeverKept() {
        Programme programme =
                Acting.as(world.rina(), () -> programmes.open("PPR", "Payung Bogor", BOGOR, ASKING))
                        .orElseThrow();
        desk.proposed(world.rina(), world.singajaya(), ASEP + ";Asep Saepudin");
        MvcTestResult asked =
                rina.post(
                        "/api/v1/enquiries",
                        """
                        {"programme":"%s","area":"32.01","reason":"Cek sebelum SK"}"""
                                .formatted(programme.id()));
        assertThat(asked).hasStatus(201);
        String file = "/api/v1/enquiries/" + read(asked, "$.id") + "/file.csv";
        assertThat(rina.get(file)).hasStatusOk().bodyText().contains(ASEP);
        assertThat(reader().get(file)).hasStatus(403).bodyText().doesNotContain(ASEP);
        assertThat(neighbour.get(file)).hasStatus(404);
        nothingIsKept();
    }
}
