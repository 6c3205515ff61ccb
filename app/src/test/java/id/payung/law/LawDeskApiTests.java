package id.payung.law;

import static id.payung.testing.Program.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.ApiTokens;
import id.payung.access.Office;
import id.payung.access.Role;
import id.payung.shared.Actor;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.StoryWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The programs of two keepers of the law correct the price of JKM. */
@PayungTest
class LawDeskApiTests {
    private static final String CORRECTIONS = "/api/v1/law/corrections";
    private static final String JKM =
            """
            description: { id: Iuran JKM sebulan, en: JKM contribution a month }
            unit: rupiah
            last_checked: 2026-11-22
            values:
              - { from: 2015-07-01, value: 6800, reference: PP 44/2015, confidence: confirmed }
              - { from: 2027-01-01, value: 7000, reference: PP 1/2027, confidence: reported }
            """;

    @Autowired CorrectionFiles files;
    @Autowired LawInForce inForce;
    @Autowired StoryWorld world;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    Program keeper;
    Program second;

    @BeforeEach
    void aCorrectedFileLiesInTheDataDirectory() throws IOException {
        keeper = keeper("cabang");
        second = keeper("cabang2");
        inForce.forget();
        Path file = files.root().resolve("contribution/jkm.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, JKM);
    }

    private Program keeper(String username) {
        Office branch =
                world.office(
                        "BPJS-CIBINONG", "BPJS Cibinong", Office.Kind.AGENCY, StoryWorld.BOGOR);
        return program(
                world.account(username, "Petugas Cabang", branch, Role.BRANCH, StoryWorld.BOGOR));
    }

    private Program program(Actor owner) {
        return Program.of(owner, tokens, api);
    }

    @AfterEach
    void theNextTestReadsTheLawAnew() throws IOException {
        inForce.forget();
        try (var left = Files.walk(files.root())) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private MvcTestResult proposed() {
        return keeper.post(CORRECTIONS, "{\"path\":\"contribution/jkm\"}");
    }

    @Test
    void aFileIsReadWithWhatItChangesProposedByOneAndBroughtIntoForceByAnother() {
        MvcTestResult found = keeper.get(CORRECTIONS + "/files");
        assertThat(read(found, "$[*].path")).isEqualTo(List.of("contribution/jkm"));
        assertThat(read(found, "$[0].values[?(@.from=='2027-01-01')].after"))
                .isEqualTo(List.of("Rp7.000 (PP 1/2027, reported)"));

        String correction = CORRECTIONS + "/" + read(proposed(), "$.id");
        MvcTestResult text = second.get(correction);
        assertThat(read(text, "$.body")).isEqualTo(JKM);
        assertThat(read(text, "$.correction.standing")).isEqualTo("PROPOSED");
        assertThat(read(text, "$.changes.scenarios[*].after")).asString().contains("\"17000\"");

        assertThat(keeper.post(correction + "/approve", ""))
                .hasStatus(409)
                .bodyText()
                .contains("law-same-person");
        assertThat(read(second.post(correction + "/approve", ""), "$.standing"))
                .isEqualTo("IN_FORCE");
        assertThat(read(keeper.get(CORRECTIONS), "$[*].standing")).isEqualTo(List.of("IN_FORCE"));
        assertThat(read(keeper.get(CORRECTIONS + "/files"), "$.length()")).isEqualTo(0);
    }

    @Test
    void whoProposedWithdrawsAndAFileThatIsNotThereIsRefused() {
        String correction = CORRECTIONS + "/" + read(proposed(), "$.id");
        assertThat(proposed()).hasStatus(409).bodyText().contains("law-waits-already");
        assertThat(read(keeper.post(correction + "/reject", ""), "$.standing"))
                .isEqualTo("REJECTED");
        assertThat(second.post(correction + "/approve", "")).hasStatus(409);
        assertThat(keeper.post(CORRECTIONS, "{\"path\":\"../../etc/passwd\"}"))
                .hasStatus(409)
                .bodyText()
                .contains("law-no-file");
    }

    @Test
    void aValueIsConfirmedOnceByItsTextAndPage() {
        String read =
                """
                {"path":"contribution/jkm","from":"2015-07-01","source":"%s","page":"12"}""";
        String confirmations = "/api/v1/law/confirmations";
        assertThat(keeper.post(confirmations, read.formatted(" ")))
                .hasStatus(409)
                .bodyText()
                .contains("law-source-missing");
        assertThat(keeper.post(confirmations, read.formatted("LN 2015 Nomor 154"))).hasStatusOk();
        assertThat(keeper.post(confirmations, read.formatted("LN 2015 Nomor 154")))
                .hasStatus(409)
                .bodyText()
                .contains("law-confirmed-already");
        assertThat(read(second.get(confirmations), "$[*].source"))
                .isEqualTo(List.of("LN 2015 Nomor 154"));
        assertThat(
                        keeper.post(
                                confirmations,
                                read.formatted("LN").replace("2015-07-01", "2015-07-02")))
                .hasStatus(404);
    }

    @Test
    void whoDoesNotKeepTheLawNeitherReadsItsDeskNorChangesIt() {
        Program rina = program(world.rina());
        String correction = CORRECTIONS + "/" + read(proposed(), "$.id");
        for (String path : List.of(CORRECTIONS, CORRECTIONS + "/files", correction)) {
            assertThat(rina.get(path)).as(path).hasStatus(403);
        }
        assertThat(rina.post(correction + "/approve", "")).hasStatus(403);
        assertThat(rina.post(CORRECTIONS, "{\"path\":\"contribution/jkm\"}")).hasStatus(403);
        assertThat(keeper.get(CORRECTIONS + "/" + UUID.randomUUID())).hasStatus(404);
        assertThat(keeper.post(CORRECTIONS + "/" + UUID.randomUUID() + "/reject", ""))
                .hasStatus(404);
    }

    @Test
    void everybodyWithATokenReadsTheArticlesWithTheirValuesAndSources() {
        Program rina = program(world.rina());
        MvcTestResult articles = rina.get("/api/v1/law/articles");
        Object slug = read(articles, "$[0].slug");
        assertThat(read(articles, "$[0].trials")).isInstanceOf(Integer.class);
        MvcTestResult article = rina.get("/api/v1/law/articles/" + slug);
        assertThat(read(article, "$.reference")).isEqualTo(read(articles, "$[0].reference"));
        assertThat(read(article, "$.clauses[0].summary")).asString().isNotBlank();
        assertThat(rina.get("/api/v1/law/articles/pasal-karet")).hasStatus(404);
    }
}
