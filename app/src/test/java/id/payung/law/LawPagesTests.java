package id.payung.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.payung.access.Office;
import id.payung.access.Role;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The law's pages, open to everybody without signing in, and its desk, open to its keepers. */
@PayungTest
class LawPagesTests {
    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired StoryWorld world;
    @Autowired LawInForce inForce;

    Actor keeper;

    @BeforeEach
    void aKeeperOfTheLaw() {
        Office branch =
                world.office(
                        "BPJS-CIBINONG", "BPJS Cibinong", Office.Kind.INSURER, StoryWorld.BOGOR);
        keeper = world.account("cabang", "Petugas Cabang", branch, Role.BRANCH, StoryWorld.BOGOR);
        inForce.forget();
    }

    @AfterEach
    void theNextTestReadsTheLawAnew() {
        inForce.forget();
    }

    @Test
    void everybodyReadsTheLawInBothLanguages() throws Exception {
        assertThat(page(get("/hukum")))
                .contains("Peraturan yang dihitung", "PP 82/2019", "dasar hukum belum dipastikan");
        assertThat(page(get("/hukum?lang=en")))
                .contains("The law that is calculated", "legal basis not yet confirmed");
    }

    @Test
    void anArticleShowsItsValuesOverTimeItsClausesAndItsScenarios() throws Exception {
        assertThat(page(get("/hukum/pasal/pp-82-2019")))
                .contains("LUMP_SUM", "Rp16.200.000", "Rp20.000.000", "2 Desember 2019")
                .contains("The first day of the newer amounts", "death/lump_sum")
                .doesNotContain("name=\"sumber\"");
    }

    @Test
    void anArticleThatIsNotThereIsNotFound() throws Exception {
        assertThat(mvc.perform(get("/hukum/pasal/x")).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void aKeeperConfirmsOnThePageOfTheArticle() throws Exception {
        var article = "/hukum/pasal/pp-44-2015-lampiran-ii";
        assertThat(as(keeper, get(article)).getContentAsString()).contains("name=\"sumber\"");

        var sent =
                as(
                        keeper,
                        post("/hukum/pastikan")
                                .with(csrf())
                                .param("berkas", "contribution/brackets")
                                .param("sejak", "2015-07-01")
                                .param("sumber", "LN 2015/154")
                                .param("halaman", "Lampiran II")
                                .param("pasal", "pp-44-2015-lampiran-ii"));

        assertThat(sent.getRedirectedUrl()).isEqualTo(article);
        assertThat(page(get(article)))
                .contains("Petugas Cabang", "LN 2015/154, halaman Lampiran II")
                .contains("dasar hukum dipastikan");
    }

    @Test
    void theDeskIsForKeepersOnly() throws Exception {
        assertThat(as(keeper, get("/hukum/koreksi")).getContentAsString())
                .contains("Koreksi parameter", "Tidak ada berkas yang berbeda");
        assertThat(as(world.rina(), get("/hukum/koreksi")).getStatus()).isEqualTo(403);
        assertThat(mvc.perform(get("/hukum/koreksi")).andReturn().getResponse().getStatus())
                .isNotEqualTo(200);
    }

    @Test
    void theDeskNamesTheCorrectionThatWasSetAsideAndWhatToDo() throws Exception {
        correction("contribution/jkk_share", "APPROVED", "rupiah", "6800");

        assertThat(as(keeper, get("/hukum/koreksi")).getContentAsString())
                .contains("Koreksi contribution/jkk_share.yaml disisihkan")
                .contains("satuannya harus tetap percent")
                .contains("Diusulkan Siti, disetujui Dewi", "usulkan lagi")
                .contains("Disetujui, tetapi disisihkan karena tidak cocok lagi");
        assertThat(as(keeper, get("/hukum/koreksi?lang=en")).getContentAsString())
                .contains("the unit must stay percent", "propose it again");
    }

    @Test
    void aProposalShowsItsValuesAndThenTheScenariosALongListFoldedAway() throws Exception {
        UUID proposal = correction("contribution/jkm", "PROPOSED", "rupiah", "6900");

        assertThat(as(keeper, get("/hukum/koreksi/" + proposal)).getContentAsString())
                .containsSubsequence("Nilai yang diubah", "1 Juli 2015", "Rp6.800", "Rp6.900")
                .containsSubsequence("skenario dijawab lain", "<details>", "perubahan lain")
                .contains("Setujui dan berlakukan");
    }

    @Test
    void theLawAndTheBenefitsAreReachedFromTheDoorAndFromTheMenu() throws Exception {
        for (String page : List.of(page(get("/masuk")), page(get("/hukum")))) {
            assertThat(page).contains("href=\"/hukum\"", "href=\"/manfaat\"");
        }
        assertThat(as(world.rina(), get("/pekerja")).getContentAsString())
                .contains("href=\"/hukum\"", "href=\"/manfaat\"");
    }

    @Test
    void aVisitorSeesWhatTheFamilyWouldReceive() throws Exception {
        assertThat(page(get("/manfaat?bulan=2")))
                .contains("Rp10.000.000", "Rp42.000.000", "hingga Rp174.000.000")
                .contains("data anak belum ada", "1 bulan lagi menjadi Rp42.000.000");
        assertThat(page(get("/manfaat?bulan=2&anak=tidak"))).doesNotContain("Rp174.000.000");
    }

    @Test
    void whatWasTypedWronglyIsNamedAndKept() throws Exception {
        assertThat(page(get("/manfaat?bulan=dua&anak=ada&kelas1=SD-4&umur1=abc")))
                .contains("Ada yang perlu diperbaiki", "value=\"dua\"", "value=\"abc\"")
                .doesNotContain("Rp10.000.000");
    }

    @Test
    void whateverIsTypedIsNeverAFailure() throws Exception {
        for (var query :
                new String[] {
                    "bulan=-1",
                    "bulan=601",
                    "bulan=99999999999",
                    "anak=x",
                    "kelas1=SD-9&umur1=9",
                    "kelas1=SD-0&umur1=9",
                    "kelas1=SD&umur1=9",
                    "kelas2=NONE&umur2=0",
                    "pekerjaan=%3Cscript%3E",
                    "kelas1=PT-5&umur1=30"
                }) {
            assertThat(page(get("/manfaat?" + query))).as(query).contains("Apa yang diterima");
        }
    }

    @Test
    void theLeafletIsOnePageWithTheNumbersOfTheLaw() throws Exception {
        var pdf = mvc.perform(get("/manfaat/selebaran.pdf")).andReturn().getResponse();

        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(pdf.getContentAsByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Lindungi keluarga Anda", "Rp42.000.000", "hingga Rp174.000.000")
                    .contains("Rp70.000.000");
        }
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        var response = mvc.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private UUID correction(String path, String state, String unit, String value) {
        var id = UUID.randomUUID();
        var body =
                """
                description: { id: Iuran, en: Contribution }
                unit: %s
                last_checked: 2026-11-22
                values:
                  - { from: 2015-07-01, value: %s, reference: PP 44/2015, confidence: confirmed }
                """
                        .formatted(unit, value);
        jdbc.sql(
                        """
                        insert into law.correction (id, path, body, proposed_by, proposer, proposed_at,
                            state, decided_by, decider, decided_at)
                        select id, path, body, gen_random_uuid(), 'Siti', timestamptz '2026-01-05',
                            state,
                            case when state = 'APPROVED' then gen_random_uuid() end,
                            case when state = 'APPROVED' then 'Dewi' end,
                            case when state = 'APPROVED' then timestamptz '2026-01-06' end
                        from (values (?::uuid, ?, ?, ?)) as given(id, path, body, state)
                        """)
                .params(id, path, body, state)
                .update();
        inForce.forget();
        return id;
    }

    private MockHttpServletResponse as(Actor actor, MockHttpServletRequestBuilder request)
            throws Exception {
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x"))).andReturn().getResponse());
    }
}
