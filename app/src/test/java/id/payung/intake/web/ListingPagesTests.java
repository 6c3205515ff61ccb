package id.payung.intake.web;

import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.payung.access.Office;
import id.payung.access.Role;
import id.payung.intake.Listings;
import id.payung.intake.reading.Certainty;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.Mapping;
import id.payung.runs.Progress;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.TerritoryCode;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@PayungTest
class ListingPagesTests {
    private static final String LIST =
            """
            No;NIK;Nama Lengkap;Pekerjaan
            1;9901065505900001;Euis Suryani;Penjahit
            2;9901061708850002;Asep Saepudin;Ojek pangkalan
            3;99010617088500;Dedi Kurniawan;Marbot
            """;

    @Autowired MockMvc mvc;
    @Autowired StoryWorld world;
    @Autowired Listings listings;

    private MockHttpServletResponse as(
            Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        RequestBuilder whole = request.with(user("somebody")).with(csrf());
        return Acting.as(actor, () -> mvc.perform(whole).andReturn().getResponse());
    }

    private MockHttpServletResponse send(Actor actor, byte[] content) throws Exception {
        return as(
                actor,
                multipart("/daftar/unggah")
                        .file(
                                new MockMultipartFile(
                                        "berkas", "usulan-2026.csv", "text/csv", content))
                        .param("kantor", world.singajaya().code()));
    }

    private UUID upload(Actor actor, String content) throws Exception {
        MockHttpServletResponse answer = send(actor, content.getBytes(StandardCharsets.UTF_8));
        String to = Objects.requireNonNull(answer.getRedirectedUrl());
        assertThat(to).matches("/daftar/[0-9a-f-]+/kolom");
        return UUID.fromString(to.substring(8, 44));
    }

    private UUID checked(Actor actor) throws Exception {
        UUID id = upload(actor, LIST);
        Acting.run(actor, () -> listings.checkNow(id, new Unseen()).orElseThrow().orElseThrow());
        return id;
    }

    @Test
    void theFormOffersTheOfficesOfTheOwnTerritory() throws Exception {
        world.regency();
        assertThat(as(world.siti(), get("/daftar/unggah")).getContentAsString())
                .contains("Pemerintah Desa Singajaya")
                .doesNotContain("Dinas Tenaga Kerja Kabupaten Bogor (");
    }

    @Test
    void aFormWithoutAFileComesBackWithWhatToMend() throws Exception {
        MockHttpServletResponse answer =
                as(
                        world.siti(),
                        multipart("/daftar/unggah").param("kantor", world.singajaya().code()));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Ada yang perlu diperbaiki", "href=\"#berkas\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nik-angka.xls", "nik-angka.ods", "nik-angka.fods"})
    void aFileThatIsNoListComesBackWithWhatToDoInstead(String name) throws Exception {
        byte[] saved;
        try (InputStream file = ListingPagesTests.class.getResourceAsStream("/lists/" + name)) {
            saved = Objects.requireNonNull(file, name).readAllBytes();
        }
        MockHttpServletResponse answer = send(world.siti(), saved);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("role=\"alert\"", "Excel Workbook (.xlsx)", "lalu unggah")
                .doesNotContain("Exception", "refusal.");
    }

    @Test
    void anyBeginningOfAnyFileIsAPageInWords() throws Exception {
        byte[] workbook;
        try (InputStream file =
                ListingPagesTests.class.getResourceAsStream("/lists/judul-gabungan.xlsx")) {
            workbook = Objects.requireNonNull(file).readAllBytes();
        }
        for (int length = 0; length < workbook.length; length += 611) {
            MockHttpServletResponse answer = send(world.siti(), Arrays.copyOf(workbook, length));
            assertThat(answer.getStatus()).as("%d bytes", length).isEqualTo(422);
        }
        for (String text : List.of("\0\0\0", "\"", "a;b\r\"", "<html>", "%PDF", "\u0089PNG")) {
            assertThat(send(world.siti(), text.getBytes(StandardCharsets.ISO_8859_1)).getStatus())
                    .as(text)
                    .isIn(302, 422);
        }
    }

    @Test
    void theGuessedColumnsAreShownWithExamplesThatHideLongNumbers() throws Exception {
        UUID id = upload(world.siti(), LIST);
        assertThat(as(world.siti(), get("/daftar/" + id + "/kolom")).getContentAsString())
                .contains("C · Nama Lengkap", "Euis Suryani", "nama lain", "9901…")
                .doesNotContain("9901065505900001");
    }

    @Test
    void aListWithoutTheColumnOfNamesIsRefusedOnItsPage() throws Exception {
        UUID id = upload(world.siti(), LIST);
        MockHttpServletResponse answer =
                as(world.siti(), post("/daftar/" + id + "/kolom").param("kolom-nik", "1"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Kolom \"Nama\" belum dicocokkan.");
    }

    @Test
    void aListWhoseColumnsNobodyCanGuessIsMatchedByHandAndTheChoiceIsRemembered() throws Exception {
        String list =
                """
                DAFTAR WARGA;;
                No;Kode;Orang
                1;9901065505900001;Euis Suryani
                2;990106170885;Asep Saepudin
                """;
        UUID id = upload(world.siti(), list);
        String page = as(world.siti(), get("/daftar/" + id + "/kolom")).getContentAsString();
        assertThat(page)
                .contains("Judul kolom tidak ditemukan", "Pilih sendiri baris judul")
                .contains("2: No · Kode · Orang")
                .doesNotContain("9901065505900001");

        String pointed = "/daftar/" + id + "/kolom?judul=2";
        assertThat(as(world.siti(), get(pointed)).getContentAsString())
                .contains("B · Kode", "C · Orang", "name=\"judul\" value=\"2\"");

        assertThat(
                        as(
                                        world.siti(),
                                        post("/daftar/" + id + "/kolom")
                                                .param("judul", "2")
                                                .param("kolom-nik", "1"))
                                .getContentAsString())
                .contains("Kolom \"Nama\" belum dicocokkan.");
        assertThat(
                        as(
                                        world.siti(),
                                        post("/daftar/" + id + "/kolom")
                                                .param("judul", "2")
                                                .param("kolom-nik", "1")
                                                .param("kolom-name", "2"))
                                .getRedirectedUrl())
                .isEqualTo("/daftar/" + id);
        Mapping mapping = mapping(id);
        assertThat(mapping.headingRow()).isEqualTo(2);
        assertThat(mapping.headings())
                .containsOnly(entry(Column.NIK, "Kode"), entry(Column.NAME, "Orang"));

        UUID next = upload(world.siti(), "Orang;Kode\nDedi;9901060101700003\n");
        assertThat(mapping(next).place(Column.NIK))
                .isEqualTo(new Mapping.Place(1, "Kode", Certainty.REMEMBERED));
    }

    @Test
    void anotherSheetOfTheWorkbookIsChosenByHandAndTheChoiceIsRemembered() throws Exception {
        UUID id = uploadWorkbook();
        assertThat(mapping(id).tab().name()).isEqualTo("Usulan");
        assertThat(as(world.siti(), get("/daftar/" + id + "/kolom")).getContentAsString())
                .contains(
                        "4 lembar",
                        "<option value=\"2\" selected>Usulan</option>",
                        "Arsip (tersembunyi)");

        String other = "/daftar/" + id + "/kolom?lembar=3";
        assertThat(as(world.siti(), get(other)).getContentAsString())
                .contains("Dedi", "name=\"lembar\" value=\"3\"")
                .doesNotContain("Euis");
        as(
                world.siti(),
                post("/daftar/" + id + "/kolom")
                        .param("lembar", "3")
                        .param("judul", "1")
                        .param("kolom-nik", "0")
                        .param("kolom-name", "1"));
        assertThat(mapping(id).tab().name()).isEqualTo("Arsip");
        assertThat(mapping(uploadWorkbook()).tab().name()).isEqualTo("Arsip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "1", "99", "x"})
    void aSheetThatHoldsNoListIsNoFault(String tab) throws Exception {
        UUID id = uploadWorkbook();
        String page = "/daftar/" + id + "/kolom?lembar=" + tab;
        assertThat(as(world.siti(), get(page)).getStatus()).isLessThan(500);
        assertThat(as(world.siti(), post(page)).getStatus()).isBetween(400, 422);
        assertThat(mapping(id).tab().name()).isEqualTo("Usulan");
    }

    @Test
    void aFileWithASingleSheetLeavesNothingToChoose() throws Exception {
        UUID id = upload(world.siti(), LIST);
        assertThat(as(world.siti(), get("/daftar/" + id + "/kolom")).getContentAsString())
                .doesNotContain("Pakai lembar ini");
    }

    private UUID uploadWorkbook() throws Exception {
        try (InputStream file =
                ListingPagesTests.class.getResourceAsStream("/lists/beberapa-lembar.xlsx")) {
            String to =
                    send(world.siti(), Objects.requireNonNull(file).readAllBytes())
                            .getRedirectedUrl();
            return UUID.fromString(Objects.requireNonNull(to).substring(8, 44));
        }
    }

    private Mapping mapping(UUID listing) {
        return Acting.as(
                world.siti(),
                () ->
                        Objects.requireNonNull(
                                listings.find(listing).orElseThrow().mapping(), "mapping"));
    }

    @Test
    void aListWithoutAnyHeadingsIsMatchedByHandToo() throws Exception {
        UUID id = upload(world.siti(), "?;Euis Suryani\n?;Asep Saepudin\n");
        MockHttpServletResponse answer =
                as(
                        world.siti(),
                        post("/daftar/" + id + "/kolom")
                                .param("judul", "0")
                                .param("kolom-nik", "0")
                                .param("kolom-name", "1"));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/daftar/" + id);
        assertThat(mapping(id).lastHeadingRow()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "99999999", "x"})
    void aRowThatTheFileDoesNotHaveIsNoFault(String row) throws Exception {
        UUID id = upload(world.siti(), LIST);
        assertThat(as(world.siti(), get("/daftar/" + id + "/kolom?judul=" + row)).getStatus())
                .isLessThan(500);
    }

    @Test
    void theCheckedListShowsFiguresFindingsAndRemedies() throws Exception {
        UUID id = checked(world.siti());
        assertThat(as(world.siti(), get("/daftar/" + id)).getContentAsString())
                .contains(
                        "1 dari 3 baris belum bisa diterima.",
                        "NIK berisi 14 digit, seharusnya 16.",
                        "Terima 2 baris");
    }

    @Test
    void everyFigureOpensExactlyItsRows() throws Exception {
        UUID id = checked(world.siti());
        assertThat(
                        as(world.siti(), get("/daftar/" + id + "/baris?baris=baru"))
                                .getContentAsString())
                .contains("Euis Suryani", "Asep Saepudin", "2 baris")
                .doesNotContain("Dedi Kurniawan");
        assertThat(
                        as(world.siti(), get("/daftar/" + id + "/baris?baris=ditolak"))
                                .getContentAsString())
                .contains("Dedi Kurniawan", "1 baris")
                .doesNotContain("Euis Suryani");
    }

    @Test
    void theWrongRowsAreHandedOutToBeMended() throws Exception {
        UUID id = checked(world.siti());
        MockHttpServletResponse file = as(world.siti(), get("/daftar/" + id + "/perbaikan.csv"));
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.getContentAsString(StandardCharsets.UTF_8))
                .contains("Perbaikan", "Dedi Kurniawan")
                .doesNotContain("Euis Suryani");
    }

    @Test
    void whatTheCheckFoundIsSavedWithItsRemedyAndNoFullNumber() throws Exception {
        UUID id = checked(world.siti());
        String all =
                as(world.siti(), get("/daftar/" + id + "/temuan.csv"))
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(all).contains("Masalah", "NIK berisi 14 digit, seharusnya 16.");
        assertThat(all).doesNotContainPattern("\\d{14}");
        assertThat(
                        as(world.siti(), get("/daftar/" + id + "/temuan.csv?baris=peringatan"))
                                .getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("14 digit");
    }

    @Test
    void aListThatIsAcceptedAlreadyIsNotAcceptedAgain() throws Exception {
        UUID id = checked(world.siti());
        Acting.run(
                world.siti(),
                () -> listings.acceptNow(id, new Unseen()).orElseThrow().orElseThrow());
        MockHttpServletResponse answer = as(world.siti(), post("/daftar/" + id + "/terima"));
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("Muat ulang halaman daftar");
    }

    @Test
    void undoingTakesTheListBack() throws Exception {
        UUID id = checked(world.siti());
        Acting.run(
                world.siti(),
                () -> listings.acceptNow(id, new Unseen()).orElseThrow().orElseThrow());
        assertThat(as(world.siti(), post("/daftar/" + id + "/batalkan")).getRedirectedUrl())
                .isEqualTo("/daftar/" + id);
        assertThat(as(world.siti(), get("/daftar/" + id)).getContentAsString())
                .contains("Daftar dibatalkan");
    }

    @Test
    void aNeighboursListIsAPageThatDoesNotExist() throws Exception {
        UUID id = checked(world.siti());
        TerritoryCode neighbour = new TerritoryCode("32.01.06.2004");
        Office office =
                world.office(
                        "32.01.06.2004",
                        "Pemerintah Desa Tetangga",
                        Office.Kind.VILLAGE,
                        neighbour);
        Actor other = world.account("dewi", "Dewi Lestari", office, Role.VILLAGE, neighbour);
        assertThat(SINGAJAYA).isNotEqualTo(neighbour);
        for (String page :
                new String[] {
                    "", "/kolom", "/baris", "/beda", "/beda.csv", "/temuan.csv", "/perbaikan.xlsx"
                }) {
            assertThat(as(other, get("/daftar/" + id + page)).getStatus()).isEqualTo(404);
        }
        for (String act : new String[] {"/terima", "/batalkan", "/buang", "/periksa"}) {
            assertThat(as(other, post("/daftar/" + id + act)).getStatus()).isEqualTo(404);
        }
    }

    /** Progress that nobody watches. */
    private record Unseen() implements Progress {
        @Override
        public void step(String step, long total) {}

        @Override
        public void reached(long done) {}
    }
}
