package id.payung.eligibility.verification.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.ApiTokens;
import id.payung.shared.Permission;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A field officer's program takes the work list along and sends back what was found. */
@PayungTest
class VisitsApiTests {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    @Autowired Clock clock;
    Program rina;
    UUID euis = new UUID(0, 0);

    @BeforeEach
    void euisAndAsepAreToBeVisited() {
        rina = Program.of(world.rina(), tokens, api);
        euis = register.euis();
        register.asep();
    }

    private String found(String result, String detail) {
        return """
        {"on":"%s","officer":"Lilis Karlina",
         "visits":[{"worker":"%s","result":"%s","detail":"%s"}]}
        """
                .formatted(LocalDate.now(clock).minusDays(1), euis, result, detail);
    }

    @Test
    void whoWasFoundLeavesTheListAndTheResultIsRead() {
        String list = "/api/v1/visits?territory=" + StoryWorld.SINGAJAYA.value();
        assertThat(rina.get(list)).bodyJson().extractingPath("$.items.length()").isEqualTo(2);
        assertThat(rina.get(list)).bodyText().contains("****").doesNotContain("9901066808680001");
        assertThat(rina.post("/api/v1/visits", found("FOUND", "")))
                .bodyJson()
                .extractingPath("$.recorded")
                .isEqualTo(1);
        assertThat(rina.post("/api/v1/visits", found("FOUND", "")))
                .bodyJson()
                .extractingPath("$.recorded")
                .isEqualTo(0);
        assertThat(rina.get(list)).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
        assertThat(rina.get("/api/v1/workers/" + euis + "/visits"))
                .bodyJson()
                .extractingPath("$[0].result")
                .isEqualTo("FOUND");
        assertThat(rina.get("/api/v1/visits/areas?territory=" + StoryWorld.SINGAJAYA.value()))
                .bodyJson()
                .extractingPath("$[0].good")
                .isEqualTo(1);
    }

    @Test
    void aResultThatCannotBeReadNamesTheVisitAndRecordsNone() {
        assertThat(rina.post("/api/v1/visits", found("DIED", "kemarin dulu")))
                .hasStatus4xxClientError()
                .bodyText()
                .contains("/visits/0/detail");
    }

    private MvcTestResult visit(Program officer, String result, byte[] photo) {
        return api.perform(
                officer.signed(
                                MockMvcRequestBuilders.multipart(
                                                "/api/v1/workers/" + euis + "/visits")
                                        .file(new MockMultipartFile("photo", "x", null, photo)))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .param("on", LocalDate.now(clock).minusDays(1).toString())
                        .param("officer", "Lilis Karlina")
                        .param("result", result)
                        .param("note", "rumah di tikungan"));
    }

    @Test
    void oneVisitIsRecordedWithItsPhoto() {
        assertThat(visit(rina, "FOUND", PNG)).hasStatusOk().bodyText().contains("\"photo\":true");
        assertThat(rina.get("/api/v1/workers/" + euis + "/visits"))
                .bodyText()
                .contains("FOUND", "rumah di tikungan");
        assertThat(Past.count("eligibility.verification where photo is not null")).isOne();
    }

    private String photoOfTheVisit() {
        visit(rina, "FOUND", PNG);
        return "/api/v1/visits/photos/"
                + Past.row(
                        "select photo from eligibility.verification",
                        row -> row.getObject(1, UUID.class));
    }

    @Test
    void thePhotoIsShownAsWhatItIsToWhomTheWorkerIsShown() {
        assertThat(rina.get(photoOfTheVisit()))
                .hasStatusOk()
                .hasHeader("Content-Type", "image/png")
                .hasHeader("Cache-Control", "no-store")
                .body()
                .isEqualTo(PNG);
    }

    @Test
    void theNeighbourAndWhoseTokenReadsNoWorkersSeeNoPhoto() {
        String photo = photoOfTheVisit();
        assertThat(Program.of(world.neighbour(), tokens, api).get(photo)).hasStatus(404);
        Program clerk = Program.with(Set.of(Permission.VERIFY_WORKERS), world.rina(), tokens, api);
        assertThat(clerk.get(photo)).hasStatus(403);
        assertThat(rina.get("/api/v1/visits/photos/" + euis)).hasStatus(404);
    }

    @Test
    void aPhotoThatIsNoneAndAResultThatIsNoneAreNamedAndNothingIsKept() {
        assertThat(visit(rina, "LOST", "bukan foto".getBytes(StandardCharsets.US_ASCII)))
                .hasStatus(400)
                .bodyText()
                .contains("?photo", "?result");
        assertThat(Past.count("eligibility.verification")).isZero();
    }

    @Test
    void theNeighbourTellsNothingOfEuis() {
        assertThat(visit(Program.of(world.neighbour(), tokens, api), "FOUND", PNG)).hasStatus(404);
    }

    @Test
    void theNeighbourGetsNoListAndRecordsNothing() {
        Program neighbour = Program.of(world.neighbour(), tokens, api);
        assertThat(neighbour.get("/api/v1/visits?territory=" + StoryWorld.SINGAJAYA.value()))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(0);
        assertThat(neighbour.post("/api/v1/visits", found("FOUND", ""))).hasStatus4xxClientError();
    }

    @Test
    void nobodyWaitsForAnAnswerBeforeSomebodyAsked() {
        assertThat(rina.get("/api/v1/answers/outstanding"))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(0);
    }
}
