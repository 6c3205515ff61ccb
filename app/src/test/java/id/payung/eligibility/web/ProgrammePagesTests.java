package id.payung.eligibility.web;

import static id.payung.testing.StoryWorld.BOGOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.payung.access.ApiTokens;
import id.payung.access.SignedIn;
import id.payung.eligibility.Practice.DecileLeft;
import id.payung.eligibility.Programme;
import id.payung.eligibility.Programmes;
import id.payung.eligibility.RuleChange;
import id.payung.eligibility.RuleChanges;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.StoryWorld;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A programme is opened and its rules are changed, on the pages and by programs. */
@PayungTest
class ProgrammePagesTests {
    private static final Map<String, String> TYPED =
            Map.of(
                    "kode", "PPR-2026",
                    "nama", "Pekerja Rentan Kabupaten Bogor",
                    "wilayah", "32.01",
                    "dasar", "Perbup 12/2025 Pasal 4",
                    "termiskin", "1",
                    "tertinggi", "4",
                    "tanya", "90",
                    "desilkeluar", "KEEP",
                    "berakhir", "65",
                    "urutan1", "DECILE");

    private static final String SLIP = "{\"reason\":\"salah ketik\"}";

    @Autowired StoryWorld world;
    @Autowired Programmes programmes;
    @Autowired RuleChanges changes;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester web;

    private MvcTestResult get(Actor actor, String path) {
        return web.perform(web.get().uri(path).with(SignedIn.as(actor)));
    }

    private MvcTestResult post(Actor actor, String path, Map<String, String> typed) {
        var request = web.post().uri(path).with(SignedIn.as(actor)).with(csrf());
        typed.forEach(request::param);
        return web.perform(request);
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> typed = new LinkedHashMap<>(TYPED);
        typed.put(field, value);
        return typed;
    }

    private Programme opened() {
        assertThat(post(world.rina(), "/program/baru", TYPED)).hasStatus3xxRedirection();
        return programmes.withCode("PPR-2026").orElseThrow();
    }

    @Test
    void aDinasOpensItsProgrammeWithItsRulesAndEverybodyReadsWhatTheyMean() {
        assertThat(get(world.rina(), "/program")).bodyText().contains("Belum ada program");
        assertThat(get(world.rina(), "/dana/buka")).bodyText().contains("Buka programnya dulu");
        Programme programme = opened();
        assertThat(programme.territory()).isEqualTo(BOGOR);
        assertThat(programme.criteria().practice().endsAtAge()).isEqualTo(65);
        assertThat(programme.criteria().practice().decileLeft()).isEqualTo(DecileLeft.KEEP);
        assertThat(get(world.siti(), "/program")).bodyText().contains("Pekerja Rentan");
        assertThat(get(world.siti(), "/program/" + programme.id()))
                .bodyText()
                .contains(
                        "berhenti pada bulan genap 65 tahun",
                        "diteruskan sampai akhir SK",
                        "disyaratkan, berlaku 90 hari",
                        "Permenaker 5/2021")
                .doesNotContain("Usulkan perubahan");
        assertThat(get(world.rina(), "/program.csv")).bodyText().contains("PPR-2026", "32.01");
        for (String words : new String[] {"rentan", "ppr-"}) {
            assertThat(get(world.siti(), "/program?nama=" + words)).bodyText().contains("PPR-2026");
        }
        assertThat(get(world.siti(), "/program?nama=Zzz"))
                .bodyText()
                .contains("Tidak ada program dengan nama itu.")
                .doesNotContain("PPR-2026");
        assertThat(get(world.rina(), "/program.csv?nama=Zzz"))
                .bodyText()
                .doesNotContain("PPR-2026");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays() {
        MvcTestResult answer = post(world.rina(), "/program/baru", with("termiskin", "7"));
        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyText()
                .contains("Isi kedua desil, 1 sampai 10", "value=\"7\"", "Perbup 12/2025 Pasal 4");
        opened();
        assertThat(post(world.rina(), "/program/baru", TYPED))
                .hasStatus(409)
                .bodyText()
                .contains("Sudah ada program dengan kode PPR-2026.");
        assertThat(post(world.rina(), "/program/baru", with("wilayah", "32.03")))
                .hasStatus(409)
                .bodyText()
                .contains("tidak berwenang");
        assertThat(get(world.siti(), "/program/baru")).hasStatus(403);
    }

    @Test
    void onePersonProposesOtherRulesAndAnotherSeesWhatChangesBeforeHeLetsItCount() {
        String page = "/program/" + opened().id();
        assertThat(get(world.rina(), page + "/ubah")).bodyText().contains("value=\"65\"");
        assertThat(post(world.rina(), page + "/ubah", with("pks", "ya")))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis alasan perubahan");
        Map<String, String> other = with("pks", "ya");
        other.put("alasan", "Perbup 3/2026");
        assertThat(post(world.rina(), page + "/ubah", other)).hasStatus3xxRedirection();
        assertThat(get(world.rina(), page))
                .bodyText()
                .contains("Usulan Anda menunggu", "SK ditandatangani dan PKS ada", "Tarik kembali")
                .doesNotContain("Setujui aturan baru", "danger\" type=\"submit\">Tolak<");
        assertThat(get(world.hendra(), "/program/perubahan?keadaan=menunggu"))
                .bodyText()
                .contains("Setujui aturan baru", "Perbup 3/2026", "type=\"submit\">Tolak<")
                .doesNotContain("Tarik kembali");
        String change = "/program/perubahan/" + theChange().id();
        assertThat(post(world.rina(), change + "/setujui", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("Pengusul tidak menyetujui");
        assertThat(post(world.hendra(), change + "/tolak", Map.of("alasan", " "))).hasStatus(422);
        assertThat(post(world.hendra(), change + "/setujui", Map.of())).hasStatus3xxRedirection();
        assertThat(programmes.withCode("PPR-2026").orElseThrow().criteria().agreementNeeded())
                .isTrue();
        assertThat(get(world.siti(), "/program/perubahan")).hasStatus(403);
        assertThat(get(world.siti(), page + "/ubah")).hasStatus(403);
    }

    @Test
    void whoeverSentASlipTakesItBackOnThePageAndSendsABetterOne() {
        String page = "/program/" + opened().id();
        Map<String, String> slip = with("berakhir", "56");
        slip.put("alasan", "Perbup 3/2026");
        assertThat(post(world.rina(), page + "/ubah", slip)).hasStatus3xxRedirection();
        String change = "/program/perubahan/" + theChange().id();
        assertThat(post(world.rina(), change + "/tolak", Map.of())).hasStatus(422);
        assertThat(post(world.rina(), change + "/tolak", Map.of("alasan", "salah ketik")))
                .hasStatus3xxRedirection();
        assertThat(get(world.rina(), page)).bodyText().contains("ditarik kembali", "salah ketik");
        slip.put("berakhir", "60");
        assertThat(post(world.rina(), page + "/ubah", slip)).hasStatus3xxRedirection();
    }

    @Test
    void agesAreNoWiderThanTheLawOnThePageAndForAProgram() {
        Map<String, String> typed = with("termuda", "20");
        typed.put("tertua", "80");
        assertThat(post(world.rina(), "/program/baru", typed))
                .hasStatus(422)
                .bodyText()
                .contains("tidak lebih luas dari usia mendaftar menurut undang-undang");
        String page = "/program/" + opened().id();
        typed.put("alasan", "Perbup 3/2026");
        assertThat(post(world.rina(), page + "/ubah", typed))
                .hasStatus(422)
                .bodyText()
                .contains("tidak lebih luas dari usia mendaftar menurut undang-undang");
        typed.put("tertua", "59");
        assertThat(post(world.rina(), page + "/ubah", typed)).hasStatus3xxRedirection();
    }

    private RuleChange theChange() {
        return Acting.as(world.rina(), () -> changes.list(null)).getFirst();
    }

    @Test
    void programsOpenAndChangeAProgrammeByTheSameRules() {
        Program rina = Program.of(world.rina(), tokens, web);
        Program hendra = Program.of(world.hendra(), tokens, web);
        String rules =
                """
                "criteria":{"livesIn":"32.01","deciles":{"lowest":1,"highest":4},"decileRequired":true,\
                "excludedOccupations":["ARMY"],"occupationRequired":false,"agreementNeeded":true,\
                "reference":"Perbup 12/2025"},\
                "practice":{"answerHolds":90,"takesSelfPayers":false,"decileLeft":"REVIEW",\
                "endsAtAge":65,"ranking":["DECILE","AGE"]}""";
        String wanted =
                "{\"code\":\"PPR\",\"name\":\"Payung\",\"territory\":\"32.01\"," + rules + "}";
        String programmesPath = "/api/v1/programmes";
        assertThat(rina.post(programmesPath, wanted)).hasStatus(201);
        UUID id = programmes.withCode("PPR").orElseThrow().id();
        assertThat(rina.post(programmesPath, wanted.replace("\"lowest\":1", "\"lowest\":5")))
                .hasStatus(400)
                .bodyText()
                .contains("\"/criteria/deciles\"");
        String ages = "\"ages\":{\"lowest\":20,\"highest\":80},\"deciles\"";
        assertThat(rina.post(programmesPath, wanted.replace("\"deciles\"", ages)))
                .hasStatus(400)
                .bodyText()
                .contains("/criteria/ages", "tidak lebih luas dari usia mendaftar");
        assertThat(rina.post(programmesPath, wanted.replace("\"livesIn\":\"32.01\",", "")))
                .hasStatus(400)
                .bodyText()
                .contains("/criteria/livesIn");
        assertThat(rina.post(programmesPath, wanted)).hasStatus(409);
        assertThat(Program.of(world.siti(), tokens, web).post(programmesPath, wanted))
                .hasStatus(403);

        String path = programmesPath + "/" + id + "/rule-changes";
        String other = "{" + rules.replace("65", "70") + ",\"reason\":\"Perbup 3/2026\"}";
        assertThat(rina.post(path, other.replace("\"deciles\"", ages)))
                .hasStatus(400)
                .bodyText()
                .contains("/criteria/ages", "tidak lebih luas dari usia mendaftar");
        assertThat(rina.post(path, other)).hasStatusOk();
        assertThat(rina.post("/api/v1/rule-changes/" + theChange().id() + "/reject", SLIP))
                .hasStatusOk()
                .bodyText()
                .contains("REJECTED", "salah ketik");
        assertThat(rina.post(path, other))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.after.practice.endsAtAge")
                .isEqualTo(70);
        String change = "/api/v1/rule-changes/" + theChange().id();
        assertThat(rina.post(change + "/approve", "{}")).hasStatus(409);
        assertThat(hendra.get("/api/v1/rule-changes/waiting"))
                .bodyText()
                .contains(theChange().id().toString());
        assertThat(hendra.post(change + "/approve", "{}")).hasStatusOk();
        assertThat(rina.get(path)).bodyText().contains("APPROVED");
        assertThat(rina.get(programmesPath + "/" + id))
                .bodyJson()
                .extractingPath("$.practice.endsAtAge")
                .isEqualTo(70);
    }
}
