package id.payung.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.payung.access.ApiTokens;
import id.payung.access.Role;
import id.payung.access.SignedIn;
import id.payung.funding.Fund;
import id.payung.intake.Listings;
import id.payung.registry.Workers;
import id.payung.runs.Progress;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Nik;
import id.payung.testing.MoneyWorld;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.StoryWorld;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * Plants a few identity numbers by a list, lets the whole work be done with them, and looks for
 * them everywhere. They may be read in two places only: the rows sent back to who handed them in,
 * and the numbers a person asks to see.
 */
@PayungTest
@ExtendWith(OutputCaptureExtension.class)
class IdentityNumbersStaySecretTests {
    private static final Progress UNSEEN =
            new Progress() {
                @Override
                public void step(String step, long total) {}

                @Override
                public void reached(long done) {}
            };

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired Listings listings;
    @Autowired Workers workers;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester web;

    @Value("${payung.data}")
    Path data;

    private final List<String> told = new ArrayList<>();

    private MockHttpServletResponse ask(
            Actor actor, AbstractMockHttpServletRequestBuilder<?> request) {
        return web.perform(request.with(SignedIn.as(actor)).with(csrf())).getResponse();
    }

    /** Everything an answer tells: its body, unpacked where it is a workbook, and its headers. */
    private void remember(MockHttpServletResponse answer) throws IOException {
        byte[] body = answer.getContentAsByteArray();
        told.add(new String(body, StandardCharsets.UTF_8));
        answer.getHeaderNames().forEach(name -> told.add(name + ": " + answer.getHeaders(name)));
        if (answer.getContentType() != null && answer.getContentType().contains("spreadsheet")) {
            Path workbook = Files.write(Files.createTempFile("ekspor", ".xlsx"), body);
            try (var parts = new ZipFile(workbook.toFile())) {
                for (ZipEntry part : Collections.list(parts.entries())) {
                    byte[] text = parts.getInputStream(part).readAllBytes();
                    told.add(new String(text, StandardCharsets.UTF_8));
                }
            }
            Files.delete(workbook);
        }
    }

    private UUID handIn(Actor siti) throws IOException {
        MockHttpServletResponse answer =
                ask(
                        siti,
                        multipart("/daftar/unggah")
                                .file(
                                        new MockMultipartFile(
                                                "berkas",
                                                "usulan.csv",
                                                "text/csv",
                                                Planted.LIST.getBytes(StandardCharsets.UTF_8)))
                                .param("kantor", world.singajaya().code()));
        remember(answer);
        UUID listing = UUID.fromString(String.valueOf(answer.getRedirectedUrl()).substring(8, 44));
        remember(ask(siti, get("/daftar/" + listing + "/kolom")));
        return listing;
    }

    private UUID worked(UUID listing, Actor siti) {
        Acting.run(siti, () -> listings.checkNow(listing, UNSEEN).orElseThrow().orElseThrow());
        Acting.run(siti, () -> listings.acceptNow(listing, UNSEEN).orElseThrow().orElseThrow());
        UUID euis = Acting.as(siti, () -> workers.bearing(new Nik(Planted.EUIS)).orElseThrow());
        Fund fund = money.fund("APBD", 1_000_000, 5);
        money.submitted(fund, decided(euis));
        return euis;
    }

    private static UUID decided(UUID worker) {
        Past.is(
                "insert into registry.decile (worker, territory, refers_to, source, known_at, decile)"
                        + " select id, territory, '2025-06-30', 'DTSEN', now(), 2 from registry.worker where id = '"
                        + worker
                        + "'");
        return worker;
    }

    private void look(UUID listing, UUID euis, Actor siti) throws IOException {
        for (String page :
                List.of(
                        "/",
                        "/daftar",
                        "/daftar/" + listing,
                        "/pekerja",
                        "/pekerja/" + euis,
                        "/pekerja.xlsx",
                        "/pekerja.csv",
                        "/proses",
                        "/kepesertaan",
                        "/sk",
                        "/audit")) {
            remember(ask(auditor(), get(page)));
            if (!page.equals("/daftar/" + listing)) {
                remember(ask(world.rina(), get(page)));
                remember(ask(siti, get(page)));
            }
        }
        for (String path :
                List.of("/api/v1/listings", "/api/v1/listings/" + listing, "/api/v1/workers")) {
            remember(Program.of(world.rina(), tokens, web).get(path).getResponse());
        }
    }

    /** Sees every list of Bogor, but may neither hand one in nor have numbers shown. */
    private Actor auditor() {
        return world.account(
                "auditor", "Auditor Bogor", world.regency(), Role.AUDITOR, StoryWorld.BOGOR);
    }

    private void provoke(UUID euis) throws IOException {
        Actor rina = world.rina();
        remember(ask(rina, get("/pekerja/" + Planted.EUIS)));
        remember(ask(rina, get("/pekerja").param("setelah", Planted.EUIS)));
        remember(ask(rina, get("/pekerja").param("wilayah", Planted.EUIS)));
        remember(ask(rina, post("/iuran/bayar").param("sk", Planted.EUIS).param("bulan", "x")));
        Program program = Program.of(rina, tokens, web);
        for (String body :
                List.of(
                        "{\"nik\":\"%s\",\"bornOn\":\"%s\"}",
                        "{\"nik\":%s,\"bornOn\":%s}",
                        "{\"%s\":\"%s\"}",
                        "{\"nik\":\"%s\"",
                        "[\"%s\"]",
                        "{\"nik\":\"%s0\",\"bornOn\":\"1987-12-05\"}")) {
            remember(
                    program.post("/api/v1/coverage-checks", body.replace("%s", Planted.EUIS))
                            .getResponse());
        }
        remember(program.get("/api/v1/workers?territory=" + Planted.EUIS).getResponse());
        remember(program.get("/api/v1/workers?cursor=" + Planted.EUIS).getResponse());
        remember(program.get("/api/v1/workers/" + Planted.EUIS).getResponse());
        ask(rina, post("/pekerja/" + euis + "/identitas"));
    }

    @Test
    void afterAllTheWorkTheNumbersStandNowhereInTheOpen(CapturedOutput output) throws Exception {
        Actor siti = world.siti();
        UUID listing = handIn(siti);
        UUID euis = worked(listing, siti);
        look(listing, euis, siti);
        provoke(euis);
        Past.is("checkpoint");

        SoftAssertions all = new SoftAssertions();
        told.forEach(text -> all.assertThat(Planted.in(text)).as(text).isEmpty());
        all.assertThat(Planted.in(output.getAll())).as("log").isEmpty();
        all.assertThat(Planted.inTables(Planted.NUMBERS)).as("tables").isEmpty();
        all.assertThat(Planted.inFiles(Planted.NUMBERS, data, othersThan(database())))
                .as("files")
                .isEmpty();
        all.assertAll();
    }

    private static String database() {
        return Past.row(
                "select '/base/' || oid || '/' from pg_database where datname = current_database()",
                row -> row.getString(1));
    }

    /** Databases of other tests, which this one has not written to. */
    private List<String> othersThan(String own) throws IOException {
        Path databases = data.resolve("postgres/base");
        if (Files.notExists(databases)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(databases)) {
            return all.map(path -> path + "/").filter(path -> !path.endsWith(own)).toList();
        }
    }

    @Test
    void theSearchItselfFindsWhatLiesOpen() throws Exception {
        // One that no other test looks for: the log of the database keeps it.
        String number = "9901060101700999";
        Past.is(
                "insert into http.answer select gen_random_uuid(), 'k', 'f', 200, null, null, 'NIK "
                        + number
                        + "', now()");
        Past.is("checkpoint");
        assertThat(Planted.tables()).contains("registry.worker", "intake.\"row\"", "runs.run");
        assertThat(Planted.inTables(List.of(number))).containsExactly("http.answer: " + number);
        assertThat(Planted.inFiles(List.of(number), data, othersThan(database()))).isNotEmpty();
        assertThat(Planted.in("9901 0645 1287 0003")).isNotEmpty();
    }
}
