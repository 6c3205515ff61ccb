package id.payung.access.web;

import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.payung.access.Account;
import id.payung.access.AccountFilter;
import id.payung.access.ApiTokens;
import id.payung.access.Role;
import id.payung.access.SignedIn;
import id.payung.access.Staff;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.StoryWorld;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Wati administers Kabupaten Bogor: offices and accounts, on the pages and by programs. */
@PayungTest
class AccountPagesTests {
    private static final Map<String, String> YANTI =
            Map.of(
                    "kantor", "32.01-DINSOS",
                    "nama", "Yanti Rosdiana",
                    "pengguna", "yanti",
                    "peran", "REGENCY",
                    "wilayah", "32.01");

    @Autowired StoryWorld world;
    @Autowired Staff staff;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester web;
    Actor wati;

    @BeforeEach
    void administrator() {
        wati = world.account("wati", "Wati", world.regency(), Role.ADMINISTRATOR, BOGOR);
    }

    private MvcTestResult get(Actor actor, String path) {
        return web.perform(web.get().uri(path).with(SignedIn.as(actor)));
    }

    private MvcTestResult post(Actor actor, String path, Map<String, String> typed) {
        var request = web.post().uri(path).with(SignedIn.as(actor)).with(csrf());
        typed.forEach(request::param);
        return web.perform(request);
    }

    private void socialAgency() {
        assertThat(
                        post(
                                wati,
                                "/kantor/buka",
                                Map.of(
                                        "jenis", "AGENCY",
                                        "nama", "Dinas Sosial",
                                        "wilayah", "32.01",
                                        "kode", "32.01-DINSOS")))
                .hasRedirectedUrl("/akun/buka?kantor=32.01-DINSOS");
    }

    private Account yanti() {
        socialAgency();
        assertThat(post(wati, "/akun/buka", YANTI)).hasStatus3xxRedirection();
        return named("yanti");
    }

    private Account named(String username) {
        AccountFilter filter = new AccountFilter(username, "", false);
        return Acting.as(wati, () -> staff.page(filter, Position.FIRST, 1)).getFirst();
    }

    private static String link(MvcTestResult shown) throws Exception {
        Matcher found =
                Pattern.compile("value=\"http://localhost(/masuk/sandi/[^\"]+)\"")
                        .matcher(shown.getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void aNewOfficeIsInTheListAndItsAccountIsOpenedFromThere() {
        socialAgency();
        assertThat(get(wati, "/kantor?nama=sosial"))
                .bodyText()
                .contains("Dinas Sosial", "Dinas/badan", "/akun/buka?kantor=32.01-DINSOS");
        assertThat(get(wati, "/kantor.csv?nama=sosial")).bodyText().contains("32.01-DINSOS");
        assertThat(get(wati, "/akun/buka?kantor=32.01-DINSOS"))
                .bodyText()
                .contains("value=\"32.01-DINSOS\"", "Dinas Sosial");
        assertThat(post(wati, "/kantor/buka", Map.of("nama", "Dinas", "wilayah", "32.01")))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih jenis kantor.");
        assertThat(
                        post(
                                wati,
                                "/kantor/buka",
                                Map.of("jenis", "VILLAGE", "nama", "Desa", "wilayah", "32.01")))
                .hasStatus(409)
                .bodyText()
                .contains("tidak sesuai dengan wilayahnya");
    }

    @Test
    void whoeverLeavesTheAreaOutGivesThatOfTheOfficeAndNotTheNation() {
        socialAgency();
        assertThat(get(wati, "/akun/buka?kantor=32.01-DINSOS"))
                .bodyText()
                .contains("wilayah kantornya");
        Map<String, String> without = new java.util.HashMap<>(YANTI);
        without.put("wilayah", "");
        assertThat(post(wati, "/akun/buka", without)).hasStatus3xxRedirection();
        assertThat(named("yanti").appointments())
                .allMatch(held -> held.territory().equals(new TerritoryCode("32.01")));
    }

    @Test
    void theLinkToAPasswordIsShownOnceAndWorksOnce() throws Exception {
        Account yanti = yanti();
        String page = "/akun/" + yanti.id();
        String path = link(post(wati, page + "/undang", Map.of()));
        assertThat(get(wati, page))
                .bodyText()
                .contains("belum dibuat")
                .doesNotContain("/masuk/sandi/");
        var set = web.post().uri(path).with(csrf()).param("password", "pengajian malam jumat");
        assertThat(web.perform(set)).hasStatus3xxRedirection();
        assertThat(named("yanti").hasPassword()).isTrue();
        assertThat(web.perform(web.get().uri(path))).bodyText().doesNotContain("name=\"password\"");
    }

    @Test
    void rolesAreGivenAndTakenAndAnAccountIsClosedForGood() {
        String page = "/akun/" + yanti().id();
        Map<String, String> treasurer = Map.of("peran", "TREASURER", "wilayah", "32.01");
        assertThat(post(wati, page + "/peran", treasurer)).hasStatus3xxRedirection();
        assertThat(named("yanti").appointments())
                .containsExactlyInAnyOrder(
                        new Account.Appointment(Role.REGENCY, BOGOR),
                        new Account.Appointment(Role.TREASURER, BOGOR));
        assertThat(post(wati, page + "/cabut", treasurer)).hasStatus3xxRedirection();
        assertThat(named("yanti").appointments())
                .containsExactly(new Account.Appointment(Role.REGENCY, BOGOR));
        assertThat(post(wati, page + "/peran", Map.of("wilayah", "32.01")))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih peran.");
        assertThat(post(wati, page + "/peran", Map.of("peran", "PROVINCE", "wilayah", "32")))
                .hasStatus(409)
                .bodyText()
                .contains("tidak boleh melebihi peran Anda");
        assertThat(post(wati, page + "/tutup", Map.of())).hasStatus(422);
        assertThat(named("yanti").active()).isTrue();
        assertThat(post(wati, page + "/tutup", Map.of("yakin", "ya"))).hasStatus3xxRedirection();
        assertThat(named("yanti").active()).isFalse();
        assertThat(get(wati, page)).bodyText().contains("ditutup").doesNotContain("/undang");
        assertThat(post(wati, "/akun/" + wati.account() + "/tutup", Map.of("yakin", "ya")))
                .hasStatus(409)
                .bodyText()
                .contains("Akun atau peran Anda sendiri");
    }

    @Test
    void whatCannotBeIsSaidAndWhatWasTypedStays() {
        socialAgency();
        assertThat(post(wati, "/akun/buka", Map.of("kantor", "32.01-TIDAKADA", "nama", "Yanti")))
                .hasStatus(422)
                .bodyText()
                .contains("Tidak ada kantor dengan kode itu.", "Pilih peran.", "value=\"Yanti\"");
        Map<String, String> loud = new java.util.HashMap<>(YANTI);
        loud.put("pengguna", "Yanti Besar");
        assertThat(post(wati, "/akun/buka", loud))
                .hasStatus(409)
                .bodyText()
                .contains("tidak dapat dipakai", "value=\"Yanti Besar\"");
    }

    @Test
    void onlyAnAdministratorEnters() {
        String page = "/akun/" + yanti().id();
        for (String path : new String[] {"/kantor", "/kantor/buka", "/kantor/desa", "/akun/buka"}) {
            assertThat(get(world.rina(), path)).as(path).hasStatus(403);
        }
        assertThat(get(world.rina(), page)).hasStatus(404);
        assertThat(post(world.rina(), page + "/undang", Map.of())).hasStatus(404);
        assertThat(post(world.rina(), "/akun/buka", YANTI)).hasStatus(409);
        assertThat(get(world.rina(), "/")).bodyText().doesNotContain("href=\"/kantor\"");
        assertThat(get(wati, "/")).bodyText().contains("href=\"/kantor\"");
    }

    @Test
    void programsOpenOfficesAndAccountsButNeverSeeALink() {
        Program program = Program.of(wati, tokens, web);
        String office =
                """
                {"code":"32.01-KESRA","name":"Bagian Kesra","kind":"WELFARE","territory":"32.01"}""";
        assertThat(program.post("/api/v1/offices", office)).hasStatus(201);
        assertThat(program.post("/api/v1/offices", office)).hasStatus(409);
        assertThat(program.post("/api/v1/offices", office.replace("\"32.01\"", "\"Bogor\"")))
                .hasStatus(400)
                .bodyText()
                .contains("\"/territory\"");
        assertThat(program.get("/api/v1/offices?kind=WELFARE"))
                .bodyJson()
                .extractingPath("$.items[0].code")
                .isEqualTo("32.01-KESRA");
        assertThat(program.post("/api/v1/offices/governments", "{\"territory\":\"32.01.06\"}"))
                .bodyJson()
                .extractingPath("$.opened")
                .satisfies(opened -> assertThat((int) opened).isGreaterThan(5));
        String account =
                """
                {"username":"kesra","name":"Ujang","office":"32.01-KESRA","role":"REGENCY","territory":"32.01"}""";
        assertThat(program.post("/api/v1/accounts", account)).hasStatus(201);
        assertThat(program.post("/api/v1/accounts", account.replace("32.01-KESRA", "X")))
                .hasStatus(400)
                .bodyText()
                .contains("\"/office\"");
        String path = "/api/v1/accounts/" + named("kesra").id();
        String auditor = "{\"role\":\"AUDITOR\",\"territory\":\"32.01\"}";
        assertThat(program.post(path + "/roles", auditor)).bodyText().contains("AUDITOR");
        assertThat(program.delete(path + "/roles?role=AUDITOR&territory=32.01"))
                .bodyText()
                .doesNotContain("AUDITOR");
        assertThat(program.get("/api/v1/accounts?words=kesra")).bodyText().contains("Ujang");
        assertThat(program.post(path + "/close", "{}"))
                .bodyJson()
                .extractingPath("$.active")
                .isEqualTo(false);
        assertThat(Program.of(world.rina(), tokens, web).get("/api/v1/accounts")).hasStatus(403);
    }
}
