package id.payung.intake.web;

import static id.payung.testing.Program.read;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static id.payung.testing.StoryWorld.SUKAMAJU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.payung.access.ApiTokens;
import id.payung.access.Office;
import id.payung.intake.ListingKinds;
import id.payung.shared.Actor;
import id.payung.testing.ListDesk;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.StoryWorld;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What a person does with a list on its pages between sending and accepting it, by program. */
@PayungTest
class ListingStepsApiTests {
    private static final String EUIS = "9901065505900001;Euis Suryani";
    private static final String ASEP = "9901061708850002;Asep Saepudin";

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired ListDesk desk;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    Actor owner;
    Office regency;
    Program rina;

    @BeforeEach
    void rinasProgram() {
        regency = world.regency();
        owner = world.rina();
        rina = Program.of(owner, tokens, api);
    }

    private UUID sent(String heading, String... rows) {
        String list = heading + "\n" + String.join("\n", rows) + "\n";
        return desk.send(owner, regency, ListingKinds.PROPOSALS, Map.of(), list).orElseThrow().id();
    }

    private UUID checked(String heading, String... rows) {
        UUID listing = sent(heading, rows);
        desk.check(owner, listing);
        return listing;
    }

    private static String at(UUID listing, String what) {
        return "/api/v1/listings/" + listing + what;
    }

    private MvcTestResult multipart(String path, String content, Map<String, String> more) {
        var request =
                MockMvcRequestBuilders.multipart(path)
                        .file(
                                new MockMultipartFile(
                                        "file",
                                        "berkas.csv",
                                        null,
                                        content.getBytes(StandardCharsets.UTF_8)));
        more.forEach(request::param);
        request.header("Idempotency-Key", UUID.randomUUID().toString());
        return api.perform(rina.signed(request));
    }

    @Test
    void whereNobodyCanGuessTheColumnsAProgramSaysThem() {
        MvcTestResult kept =
                multipart(
                        "/api/v1/listings",
                        "Kolom A;Kolom B\nsatu;" + EUIS.substring(17) + "\n",
                        Map.of("office", regency.code(), "check", "false"));
        assertThat(kept).hasStatus(201);
        String columns = kept.getResponse().getHeader("Location") + "/columns";
        MvcTestResult asked = rina.get(columns + "?headingRow=1");
        assertThat(read(asked, "$.missing")).isEqualTo("NIK");
        assertThat(read(asked, "$.file[*].heading")).isEqualTo(List.of("Kolom A", "Kolom B"));
        assertThat(asked).bodyText().doesNotContain("Euis");

        String said =
                """
                {"headingRow":1,"places":[{"column":"NIK","index":0},{"column":"Nama","index":1}]}""";
        assertThat(read(rina.put(columns, said), "$.state")).isEqualTo("MAPPED");
        MvcTestResult mapped = rina.get(columns);
        assertThat(mapped).bodyText().contains("\"missing\":null");
        assertThat(read(mapped, "$.columns[?(@.column=='NAME')].index")).hasToString("[1]");
    }

    @Test
    void aColumnThatIsNotThereIsNamedByItsPlace() {
        String columns = at(sent("NIK;Nama", EUIS), "/columns");
        MvcTestResult faulty =
                rina.put(
                        columns,
                        """
                        {"places":[{"column":"NIK","index":9},{"column":"Zodiak","index":0}],
                         "same":[{"column":"Nama","value":"Euis"}]}""");
        assertThat(faulty).hasStatus(400);
        assertThat(read(faulty, "$.errors[*].pointer"))
                .isEqualTo(List.of("/places/0/index", "/places/1/column", "/same/0/column"));
        assertThat(rina.put(columns, "{\"places\":[{\"column\":\"NIK\"}]}"))
                .hasStatus(409)
                .bodyText()
                .contains("listing-column-missing");
    }

    @Test
    void aPaperIsMissedAddedAndTakenAwayAgain() {
        String rules = "/api/v1/programmes/" + money.programme("PPR").id() + "/rules";
        rina.put(
                rules,
                """
                {"papers":[{"paper":"MINUTES","weight":"BLOCKS_LISTS"}],
                 "visitDays":30,"answerDays":14,"deskDays":7}""");
        UUID listing = checked("NIK;Nama", EUIS);
        String papers = at(listing, "/papers");
        assertThat(read(rina.get(papers), "$.missing[0].paper")).isEqualTo("MINUTES");
        assertThat(rina.post(at(listing, "/accept"), "")).hasStatus(409);

        MvcTestResult added = multipart(papers, "musdes", Map.of("kind", "MINUTES"));
        assertThat(added).hasStatusOk();
        assertThat(read(rina.get(papers), "$.items[*].fileName")).isEqualTo(List.of("berkas.csv"));
        assertThat(read(rina.get(papers), "$.missing.length()")).isEqualTo(0);

        String paper = papers + "/" + read(added, "$.id");
        assertThat(rina.get(paper + "/file")).hasStatusOk().bodyText().isEqualTo("musdes");
        assertThat(rina.delete(paper)).hasStatusOk();
        assertThat(rina.get(paper + "/file")).hasStatus(404);
        assertThat(rina.delete(paper)).hasStatus(404);
        assertThat(rina.post(papers + "?kind=MINUTES", ""))
                .hasStatus(400)
                .bodyText()
                .contains("?file");
    }

    @Test
    void aNameThatSeveralVillagesBearIsAskedAndAnswered() {
        UUID listing = checked("NIK;Nama;Desa", EUIS + ";Sukamaju");
        String places = at(listing, "/places");
        MvcTestResult asked = rina.get(places);
        assertThat(read(asked, "$[0].rows")).isEqualTo(1);
        assertThat(read(asked, "$[0].places[*].code")).asString().contains(SUKAMAJU.value());
        String answer =
                """
                {"column":"%s","written":"Sukamaju","place":"%s"}""";
        String column = String.valueOf(read(asked, "$[0].column"));
        for (String wrong : List.of(SINGAJAYA.value(), "Sukamaju")) {
            assertThat(rina.post(places, answer.formatted(column, wrong)))
                    .hasStatus(400)
                    .bodyText()
                    .contains("\"/place\"");
        }
        assertThat(rina.post(places, answer.formatted(column, SUKAMAJU.value()))).hasStatusOk();
        desk.check(owner, listing);
        assertThat(read(rina.get(at(listing, "/rows")), "$.items[0].territory"))
                .isEqualTo(SUKAMAJU.value());
    }

    @Test
    void theRowsAndWhatChangedSinceTheLastListComeInPartsWithMaskedNumbers() {
        UUID first = checked("NIK;Nama", EUIS);
        desk.accept(owner, first);
        UUID second = checked("NIK;Nama", ASEP, EUIS, "990106150885000;Lilis");
        MvcTestResult part = rina.get(at(second, "/rows?limit=1"));
        assertThat(read(part, "$.items[0].name")).isEqualTo("Asep Saepudin");
        assertThat(part).bodyText().doesNotContain(ASEP.substring(0, 16));
        assertThat(
                        read(
                                rina.get(at(second, "/rows?cursor=" + read(part, "$.nextCursor"))),
                                "$.items[*].status"))
                .isEqualTo(List.of("SAME", "REFUSED"));
        assertThat(read(rina.get(at(second, "/rows?status=NEW")), "$.items[*].row"))
                .isEqualTo(List.of(2));

        assertThat(read(rina.get(at(second, "/difference")), "$.joined")).isEqualTo(1);
        assertThat(read(rina.get(at(second, "/difference/rows")), "$.items[*].name"))
                .isEqualTo(List.of("Asep Saepudin"));
        assertThat(read(rina.get(at(second, "/difference/rows?part=LEFT")), "$.items.length()"))
                .isEqualTo(0);
        assertThat(rina.get(at(first, "/difference"))).hasStatus(404);
    }

    @Test
    void aListIsCheckedAgainOrGivenUpAndAVillageElsewhereKnowsNothingOfIt() {
        UUID listing = checked("NIK;Nama", EUIS);
        MvcTestResult begun = rina.post(at(listing, "/check"), "");
        assertThat(begun).hasStatus(202);
        String run = String.valueOf(begun.getResponse().getHeader("Location"));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> read(rina.get(run), "$.state").equals("DONE"));
        assertThat(read(rina.get("/api/v1/runs?state=DONE"), "$.items[*].subject"))
                .isEqualTo(List.of(listing.toString()));
        assertThat(Program.of(world.hendra(), tokens, api).post(run + "/cancel", ""))
                .hasStatus(403);
        assertThat(read(rina.post(run + "/cancel", ""), "$.state"))
                .as("what is done stays done")
                .isEqualTo("DONE");
        UUID other = checked("NIK;Nama", EUIS);
        assertThat(read(rina.post(at(other, "/discard"), ""), "$.state")).isEqualTo("DISCARDED");
        assertThat(rina.post(at(other, "/discard"), "")).hasStatus(409);

        Program siti = Program.of(world.siti(), tokens, api);
        for (String what : List.of("/columns", "/papers", "/places", "/rows", "/difference")) {
            assertThat(siti.get(at(listing, what))).as(what).hasStatus(404);
        }
        assertThat(siti.post(at(listing, "/check"), "")).hasStatus(404);
        assertThat(siti.post(at(listing, "/discard"), "")).hasStatus(404);
    }

    @Test
    void whatTheVaultKeepsOfAnIdentityNumberIsNotAmongWhatARowSays() {
        UUID proposed = checked("NIK;Nama", EUIS, ASEP);
        desk.accept(owner, proposed);
        UUID mutations =
                desk.send(
                                owner,
                                regency,
                                "mutasi",
                                Map.of(),
                                "NIK;Nama;Jenis Mutasi;Tanggal Mutasi;NIK Pengganti\n"
                                        + EUIS
                                        + ";mengundurkan diri;2025-09-01;9901061708850002\n")
                        .orElseThrow()
                        .id();
        desk.check(owner, mutations);
        assertThat(rina.get(at(mutations, "/rows")))
                .hasStatusOk()
                .bodyText()
                .contains("\"own\":{", "REASON")
                .doesNotContain("COUNTERPART")
                .doesNotContainPattern("[0-9a-f]{32}\"");
    }
}
