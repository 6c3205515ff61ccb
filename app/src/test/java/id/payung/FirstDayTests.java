package id.payung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.payung.access.Accounts;
import id.payung.access.Office;
import id.payung.access.Offices;
import id.payung.access.Role;
import id.payung.access.SignedIn;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.TerritoryCode;
import id.payung.testing.ListDesk;
import id.payung.testing.PayungTest;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * An installation with nothing in it but the areas of Indonesia and the administrator whom the
 * launcher opens: on its pages it becomes a regency that drafts its first decree.
 */
@PayungTest
class FirstDayTests {
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

    @Autowired Accounts accounts;
    @Autowired Offices offices;
    @Autowired ListDesk desk;
    @Autowired MockMvcTester web;

    /** As the launcher does when it first starts. */
    private Actor administrator() {
        return Acting.as(
                Actor.system(),
                () ->
                        accounts.open(
                                "admin",
                                "Administrator",
                                offices.open(
                                        "PUSAT",
                                        "Pengelola Payung",
                                        Office.Kind.INSURER,
                                        TerritoryCode.INDONESIA),
                                Role.ADMINISTRATOR,
                                TerritoryCode.INDONESIA));
    }

    private String page(Actor actor, String path) throws Exception {
        MvcTestResult answer = web.perform(web.get().uri(path).with(SignedIn.as(actor)));
        assertThat(answer).as(path).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    /** Sends a form that nothing is wrong with; where it leads. */
    private String send(Actor actor, String path, Map<String, String> typed) {
        var form = web.post().uri(path).with(SignedIn.as(actor)).with(csrf());
        typed.forEach(form::param);
        MvcTestResult answer = web.perform(form);
        assertThat(answer).as(path).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static String find(String expression, String text) {
        Matcher found = Pattern.compile(expression, Pattern.DOTALL).matcher(text);
        assertThat(found.find()).as(expression).isTrue();
        return found.group(1);
    }

    private Actor hired(Actor by, String username, String office, Role role, String territory)
            throws Exception {
        String account =
                send(
                        by,
                        "/akun/buka",
                        Map.of(
                                "pengguna", username,
                                "nama", username,
                                "kantor", office,
                                "peran", role.name(),
                                "wilayah", territory));
        var invite = web.post().uri(account + "/undang").with(SignedIn.as(by)).with(csrf());
        String link =
                find(
                        "http://localhost(/masuk/sandi/[^\"]+)\"",
                        web.perform(invite).getResponse().getContentAsString());
        var password = web.post().uri(link).with(csrf()).param("password", "hujan sore di kebun");
        assertThat(web.perform(password)).hasStatus3xxRedirection();
        return accounts.actor(username).orElseThrow();
    }

    private String programme(Actor rina) {
        return find(
                ID,
                send(
                        rina,
                        "/program/baru",
                        Map.of(
                                "kode", "PPR",
                                "nama", "Pekerja Rentan Kabupaten Bogor",
                                "wilayah", "32.01",
                                "dasar", "Perbup 12/2025 Pasal 4",
                                "termiskin", "1",
                                "tertinggi", "4",
                                "pks", "ya",
                                "desilkeluar", "REVIEW",
                                "berakhir", "65",
                                "urutan1", "DECILE")));
    }

    private String fund(Actor rina, Actor hendra, String programme) throws Exception {
        String fund =
                send(
                        rina,
                        "/dana/buka",
                        Map.ofEntries(
                                Map.entry("kode", "APBD-2025"),
                                Map.entry("nama", "APBD Kabupaten Bogor"),
                                Map.entry("jenis", "APBD_REGENCY"),
                                Map.entry("wilayah", "32.01"),
                                Map.entry("program", programme),
                                Map.entry("dari", "2025-09"),
                                Map.entry("sampai", "2025-12"),
                                Map.entry("anggaran", "Rp6.720.000"),
                                Map.entry("dpa", "DPA 1/2025"),
                                Map.entry("tanggal", "2025-08-01"),
                                Map.entry("kuota", "100"),
                                Map.entry("termiskin", "1"),
                                Map.entry("tertinggi", "10"),
                                Map.entry("urutan", "10")));
        send(
                rina,
                fund + "/dasar",
                Map.of(
                        "jenis", "PERKADA",
                        "nomor", "12/2025",
                        "tanggal", "2025-07-01",
                        "tentang", "Perlindungan pekerja rentan"));
        String paper =
                find(
                        "/dana/anggaran/" + ID + "/setujui",
                        page(hendra, "/dana/anggaran?keadaan=menunggu"));
        send(hendra, "/dana/anggaran/" + paper + "/setujui", Map.of());
        return find(ID, fund);
    }

    @Test
    void aRegencyBeginsWithNothingAndDraftsItsFirstDecree() throws Exception {
        Actor admin = administrator();
        send(
                admin,
                "/kantor/buka",
                Map.of(
                        "jenis", "AGENCY",
                        "nama", "Dinas Tenaga Kerja Kabupaten Bogor",
                        "wilayah", "32.01",
                        "kode", "32.01-DISNAKER"));
        send(admin, "/kantor/desa", Map.of("wilayah", "32.01"));
        Actor rina = hired(admin, "rina", "32.01-DISNAKER", Role.REGENCY, "32.01");
        Actor hendra = hired(admin, "hendra", "32.01-DISNAKER", Role.REGENCY, "32.01");
        Actor siti = hired(admin, "siti", "32.01.06.2003", Role.VILLAGE, "32.01.06.2003");

        String fund = fund(rina, hendra, programme(rina));
        desk.proposed(
                siti,
                offices.withCode("32.01.06.2003").orElseThrow(),
                "9901065505900001;Euis Suryani");

        String form = page(rina, "/sk/siapkan?dana=" + fund);
        String decree =
                send(
                        rina,
                        "/sk/siapkan",
                        Map.of(
                                "dana", fund,
                                "dasar", find("name=\"dasar\".*?value=\"" + ID + "\"", form),
                                "nomor", "560/1/2025",
                                "tentang", "Penetapan pekerja rentan",
                                "dari", "2025-09",
                                "sampai", "2025-12",
                                "wilayah", "32.01"));
        assertThat(page(rina, decree)).contains("560/1/2025", "Euis Suryani");
    }
}
