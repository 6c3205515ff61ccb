package id.payung.eligibility.verification.web;

import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.payung.eligibility.verification.Verification;
import id.payung.eligibility.verification.Verifications;
import id.payung.intake.Listings;
import id.payung.intake.SentFile;
import id.payung.registry.Workers;
import id.payung.runs.Progress;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Nik;
import id.payung.sheets.Cell;
import id.payung.sheets.SheetColumn;
import id.payung.sheets.SheetFile;
import id.payung.sheets.SheetRow;
import id.payung.sheets.SheetSource;
import id.payung.sheets.SheetWriter;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@PayungTest
class VisitPagesTests {
    private static final String FULL = "9901 0655 0590 0001";
    private static final Progress UNSEEN =
            new Progress() {
                @Override
                public void step(String step, long total) {}

                @Override
                public void reached(long done) {}
            };

    @Autowired MockMvc mvc;
    @Autowired StoryWorld world;
    @Autowired Listings listings;
    @Autowired Workers workers;
    @Autowired Verifications verifications;
    @Autowired Clock clock;
    Actor rina;
    UUID euis = new UUID(0, 0);
    UUID asep = euis;

    @BeforeEach
    void twoOfSingajayaAreToBeVisited() {
        rina = world.rina();
        String list =
                """
                NIK;Nama;RT;RW;Alamat;Desa/Kelurahan;Kecamatan
                9901065505900001;Euis Suryani;2;1;Kp. Babakan;Singajaya;Jonggol
                9901061708850002;Asep Saepudin;1;1;Kp. Babakan;Singajaya;Jonggol
                """;
        Acting.run(
                rina,
                () -> {
                    byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
                    UUID id =
                            listings.upload(
                                            world.regency(),
                                            "usulan.csv",
                                            new ByteArrayInputStream(bytes))
                                    .orElseThrow()
                                    .id();
                    listings.checkNow(id, UNSEEN).orElseThrow().orElseThrow();
                    listings.acceptNow(id, UNSEEN).orElseThrow().orElseThrow();
                    euis = workers.bearing(new Nik("9901065505900001")).orElseThrow();
                    asep = workers.bearing(new Nik("9901061708850002")).orElseThrow();
                });
    }

    private MockHttpServletResponse as(
            Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var whole = request.with(user("somebody")).with(csrf());
        return Acting.as(actor, () -> mvc.perform(whole).andReturn().getResponse());
    }

    private String page(Actor actor, String address) throws Exception {
        return as(actor, get(address)).getContentAsString();
    }

    private void open(Actor actor) throws Exception {
        assertThat(
                        as(actor, post("/verval/sesi").param("wilayah", SINGAJAYA.value()))
                                .getRedirectedUrl())
                .isEqualTo("/verval/isi?wilayah=" + SINGAJAYA);
    }

    @Test
    void niksStandMaskedUntilTheVillageIsOpenedAndThatIsOnTheTrailOnce() throws Exception {
        String entry = "/verval/isi?wilayah=" + SINGAJAYA;
        assertThat(page(rina, entry)).contains("Euis Suryani").doesNotContain(FULL);
        open(rina);
        open(rina);
        assertThat(page(rina, entry)).contains(FULL);
        assertThat(page(rina, "/verval/orang?wilayah=" + SINGAJAYA)).contains(FULL);
        assertThat(Past.count("audit.entry where action = 'verification.opened'")).isOne();
        assertThat(page(world.hendra(), entry)).doesNotContain(FULL);
    }

    @Test
    void theNumbersAreMaskedAgainWhenTheSessionIsOver() throws Exception {
        open(rina);
        Past.is(
                "update eligibility.verification_session set ends_at = now() - interval '1"
                        + " minute'");
        assertThat(page(rina, "/verval/isi?wilayah=" + SINGAJAYA)).doesNotContain(FULL);
    }

    @Test
    void aVillageOfficerOpensNoNumbersAndEntersNoResults() throws Exception {
        Actor siti = world.siti();
        assertThat(as(siti, post("/verval/sesi").param("wilayah", SINGAJAYA.value())).getStatus())
                .isEqualTo(403);
        assertThat(as(siti, get("/verval/isi?wilayah=" + SINGAJAYA)).getStatus()).isEqualTo(403);
        assertThat(as(siti, get("/pekerja/" + euis + "/verval")).getStatus()).isEqualTo(403);
        assertThat(page(siti, "/verval/orang")).contains("Euis Suryani").doesNotContain(FULL);
    }

    @Test
    void thePaperListsTheDoorsInTheirOrderWithNumbersOnlyForWhoOpenedThem() throws Exception {
        String form = "/verval/formulir.pdf?wilayah=" + SINGAJAYA;
        String masked = paper(as(rina, get(form)));
        assertThat(masked)
                .contains("Singajaya", "2 orang", "Petugas Dinas Sosial", "Tidak bersedia")
                .contains("Halaman 1 / 1", "Rahasia: memuat data pribadi")
                .containsSubsequence("Asep Saepudin", "Euis Suryani")
                .doesNotContain("9901065505900001");
        open(rina);
        assertThat(paper(as(rina, get(form)))).contains("9901065505900001");
    }

    private static String paper(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(answer.getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private AbstractMockHttpServletRequestBuilder<?> filledIn() {
        return post("/verval/isi")
                .param("wilayah", SINGAJAYA.value())
                .param("tanggal", LocalDate.now(clock).toString())
                .param("petugas", "Lilis Karlina")
                .param("hasil-" + euis, "EMPLOYED")
                .param("rincian-" + euis, "PT Maju Garmen")
                .param("hasil-" + asep, "FOUND")
                .param("catatan-" + asep, "sedang narik");
    }

    private List<Verification> visitsTo(UUID worker) {
        return Acting.as(rina, () -> verifications.of(worker));
    }

    @Test
    void aPageOfResultsIsKeptAtOnceAndTheListGetsShorter() throws Exception {
        assertThat(as(rina, filledIn()).getRedirectedUrl()).endsWith("tercatat=2");
        assertThat(visitsTo(euis).getFirst().detail()).isEqualTo("PT Maju Garmen");
        assertThat(visitsTo(asep).getFirst().note()).isEqualTo("sedang narik");
        assertThat(page(rina, "/verval/isi?wilayah=" + SINGAJAYA)).doesNotContain("Euis Suryani");
        assertThat(page(rina, "/verval/orang?keadaan=ALL&wilayah=" + SINGAJAYA))
                .contains("Lilis Karlina, " + world.regency().name());
        assertThat(page(rina, "/pekerja/" + euis))
                .contains("dicatat " + rina.name() + ", " + world.regency().name());
        assertThat(page(rina, "/verval")).contains("keadaan=BAD\">1</a>", "keadaan=GOOD\">1</a>");
    }

    @Test
    void oneWrongRowKeepsThePageWithEverythingTypedAndStoresNothing() throws Exception {
        MockHttpServletResponse answer =
                as(
                        rina,
                        post("/verval/isi")
                                .param("wilayah", SINGAJAYA.value())
                                .param("tanggal", LocalDate.now(clock).toString())
                                .param("petugas", "Lilis Karlina")
                                .param("hasil-" + asep, "FOUND")
                                .param("hasil-" + euis, "DIED")
                                .param("rincian-" + euis, "kemarin dulu"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Tulis tanggal meninggal", "kemarin dulu", "Lilis Karlina");
        assertThat(visitsTo(asep)).isEmpty();
    }

    @Test
    void aSheetInAnotherOrderThanThePaperSaysSoAndShowsNoneOfItsNumbers() throws Exception {
        String entry = "/verval/isi?wilayah=" + SINGAJAYA;
        assertThat(page(rina, entry))
                .contains("Urutan sama dengan formulir kertas")
                .doesNotContain("bukan urutan formulir kertas");
        assertThat(page(rina, entry + "&urut=nama"))
                .contains("bukan urutan formulir kertas", "Kembali ke urutan formulir kertas")
                .containsSubsequence("Asep Saepudin", "Euis Suryani")
                .doesNotContain("Urutan sama dengan formulir kertas", "urut RW, RT, nama");
    }

    private AbstractMockHttpServletRequestBuilder<?> withPhoto(byte[] content) {
        return multipart("/pekerja/" + euis + "/verval")
                .file(new MockMultipartFile("foto", "../../x.svg", "image/svg+xml", content))
                .param("tanggal", LocalDate.now(clock).toString())
                .param("petugas", "Lilis Karlina")
                .param("hasil", "FOUND");
    }

    @Test
    void aPhotoIsKeptWithTheVisitAndShownAsAPicture() throws Exception {
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2, 3};
        assertThat(as(rina, withPhoto(jpeg)).getRedirectedUrl()).startsWith("/pekerja/" + euis);
        String photo = "/verval/foto/" + visitsTo(euis).getFirst().photo();
        MockHttpServletResponse shown = as(rina, get(photo));
        assertThat(shown.getContentType()).isEqualTo("image/jpeg");
        assertThat(shown.getContentAsByteArray()).isEqualTo(jpeg);
        assertThat(as(world.neighbour(), get(photo)).getStatus()).isEqualTo(404);
    }

    @Test
    void aFileThatOnlyCallsItselfAPictureIsTurnedAwayAndNothingIsKept() throws Exception {
        byte[] script = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        MockHttpServletResponse answer = as(rina, withPhoto(script));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Foto harus JPEG atau PNG");
        assertThat(visitsTo(euis)).isEmpty();
        assertThat(Past.count("files.file where name = 'foto-verval'")).isZero();
    }

    @Test
    void theWorkListIsTakenAlongMaskedInOneClick() throws Exception {
        open(rina);
        String csv = page(rina, "/verval/orang.csv?keadaan=TO_VISIT");
        assertThat(csv)
                .contains("Euis Suryani", "Kp. Babakan RT 002 RW 001")
                .doesNotContain("9901065505900001");
    }

    @Test
    void theSheetToFillIsForWhoeverOpenedTheVillageAndIsOnTheTrail() throws Exception {
        String sheet = "/verval/lembar.xlsx?wilayah=" + SINGAJAYA;
        assertThat(as(rina, get(sheet)).getStatus()).isEqualTo(403);
        assertThat(page(rina, "/verval/orang?wilayah=" + SINGAJAYA)).doesNotContain("lembar.xlsx");
        open(rina);
        assertThat(page(rina, "/verval/orang?wilayah=" + SINGAJAYA)).contains("lembar.xlsx?wil");
        assertThat(rows(as(rina, get(sheet))))
                .extracting(row -> row.cell(0).text(), row -> row.cell(1).text())
                .containsExactly(
                        tuple("NIK", "Nama"),
                        tuple("9901061708850002", "Asep Saepudin"),
                        tuple("9901065505900001", "Euis Suryani"));
        assertThat(Past.count("audit.entry where action = 'worklist.handed-out'")).isOne();
        assertThat(as(world.hendra(), get(sheet)).getStatus()).isEqualTo(403);
    }

    @Test
    void theSheetComesBackFilledAsTheListItIs() throws Exception {
        open(rina);
        var handedOut = as(rina, get("/verval/lembar.xlsx?wilayah=" + SINGAJAYA));
        UUID listing = sendBack(filled(rows(handedOut), "Ditemukan"));
        Acting.run(
                rina,
                () -> {
                    listings.checkNow(listing, UNSEEN).orElseThrow().orElseThrow();
                    listings.acceptNow(listing, UNSEEN).orElseThrow().orElseThrow();
                });
        assertThat(Past.count("intake.finding")).as("nothing printed there is changed").isZero();
        assertThat(visitsTo(euis).getFirst().officer()).isEqualTo("Lilis Karlina");
        assertThat(page(rina, "/verval")).contains("keadaan=GOOD\">2</a>");
    }

    private UUID sendBack(byte[] sheet) {
        return Acting.as(
                rina,
                () ->
                        listings.upload(
                                        world.regency(),
                                        new SentFile("verval", "lembar.xlsx", Map.of()),
                                        new ByteArrayInputStream(sheet))
                                .orElseThrow()
                                .id());
    }

    private static List<SheetRow> rows(MockHttpServletResponse sheet) {
        var file =
                (SheetFile)
                        SheetFile.open(
                                SheetSource.of(sheet.getContentAsByteArray()), "lembar.xlsx");
        List<SheetRow> rows = new ArrayList<>();
        file.read(file.firstFilled(), row -> rows.add(row));
        return rows;
    }

    /** As an officer fills it: the result, the day and her name in the empty columns. */
    private byte[] filled(List<SheetRow> printed, String result) {
        List<SheetColumn> heading =
                cells(printed.getFirst()).stream()
                        .map(cell -> SheetColumn.general(cell.text(), 20))
                        .toList();
        var out = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetWriter.xlsx(out, "Verval", heading)) {
            for (SheetRow row : printed.subList(1, printed.size())) {
                List<Cell> cells = new ArrayList<>(cells(row));
                cells.set(2, Cell.text(result));
                cells.set(3, Cell.date(LocalDate.now(clock)));
                cells.set(4, Cell.text("Lilis Karlina"));
                sheet.row(cells);
            }
        }
        return out.toByteArray();
    }

    private static List<Cell> cells(SheetRow row) {
        return IntStream.range(0, row.width()).mapToObj(row::cell).toList();
    }

    @Test
    void aVillageThatDoesNotExistHasNoWorkList() throws Exception {
        assertThat(as(rina, get("/verval/isi?wilayah=32.01.06.9999")).getStatus()).isEqualTo(404);
        assertThat(as(rina, get("/verval/isi?wilayah=32.01")).getStatus()).isEqualTo(404);
    }
}
