package id.payung.planning.web;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static id.payung.testing.StoryWorld.SUKAMAJU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.payung.access.SignedIn;
import id.payung.eligibility.Assessments;
import id.payung.enrolment.Selection;
import id.payung.funding.Fund;
import id.payung.shared.Acting;
import id.payung.shared.Months;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From the village aid calculator to a plan, and from the plan to a draft for each village. */
@PayungTest
class AidPagesTests {
    private static final Months YEAR = new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 12));

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired Assessments assessments;
    @Autowired MockMvcTester web;

    private String[] asked = {};

    @BeforeEach
    void twoVillagesWithPeople() {
        Fund fund = money.fund("V", Fund.Kind.VILLAGE_AID, YEAR, Map.of(2026, 1L << 40), 1_000);
        register.workers(5, SINGAJAYA, "TAILOR");
        register.workers(3, SUKAMAJU, "TAILOR");
        Acting.run(
                world.rina(),
                () -> assessments.assess(fund.programme(), LocalDate.of(2025, 9, 1), BOGOR));
        asked =
                new String[] {
                    "jumlah",
                    "806.400",
                    "mulai",
                    "2026-01",
                    "lama",
                    "12",
                    "dana",
                    fund.id().toString(),
                    "wilayah",
                    "32.01"
                };
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String page(String address, String... pairs) {
        var request = web.get().uri(address).with(SignedIn.as(world.rina()));
        for (int at = 0; at < pairs.length; at += 2) {
            request = request.param(pairs[at], pairs[at + 1]);
        }
        return text(request.exchange());
    }

    private MvcTestResult post(String address, String[] pairs, String... more) {
        var request = web.post().uri(address).with(SignedIn.as(world.rina())).with(csrf());
        for (String[] each : new String[][] {pairs, more}) {
            for (int at = 0; at < each.length; at += 2) {
                request = request.param(each[at], each[at + 1]);
            }
        }
        return request.exchange();
    }

    @Test
    void whatThePageCountsStandsInItsFileVillageByVillage() {
        assertThat(page("/rencana/desa", asked)).contains("Simpan sebagai rencana", "416 desa");
        assertThat(page("/rencana/desa.csv", asked).lines())
                .hasSize(417)
                .anyMatch(line -> line.startsWith("32.01.06.2003;Singajaya;5;4;806400;0;1"))
                .anyMatch(line -> line.startsWith("32.01.06.2001;Sukamaju;3;3;604800;201600;0"));
    }

    @Test
    void whoAsksForMonthsInWhichTheFundDoesNotPayIsToldSoAtOnce() {
        assertThat(page("/rencana/desa", asked)).doesNotContain("hanya membayar");
        String[] later = asked.clone();
        later[3] = "2026-02";

        assertThat(page("/rencana/desa", later))
                .contains("Dana V hanya membayar Januari 2026 – Desember 2026");
    }

    private String kept() {
        MvcTestResult kept = post("/rencana/desa", asked, "nama", "Bantuan 2026");
        assertThat(kept).hasStatus3xxRedirection();
        return String.valueOf(kept.getResponse().getRedirectedUrl());
    }

    @Test
    void theVillagesOfAPlanAreSavedAllInTheOrderOfThePage() {
        String plan = kept();
        assertThat(page(plan)).contains("berkas memuat 2 desa", plan + "/desa.csv");
        assertThat(page(plan + "/desa.csv?urut=desa-nama").lines().skip(1))
                .containsExactly(
                        "32.01.06.2003;Singajaya;5;4;1;800;806400",
                        "32.01.06.2001;Sukamaju;3;3;0;1000;604800");
        assertThat(page(plan + "/desa.csv?urut=-desa-nama").lines().skip(1))
                .first()
                .asString()
                .contains("Sukamaju");
        assertThat(page(plan + "?urut=-desa-nama"))
                .containsSubsequence("berkas memuat", "Sukamaju", "Singajaya");
    }

    /** The page of the drafts that a plan's villages are getting. */
    private String begun(String plan) {
        return begun(plan, "nomor", "DESA", "tiap", "desa");
    }

    private String begun(String plan, String... wanted) {
        MvcTestResult begun =
                post(
                        plan + "/sk",
                        Stream.concat(Stream.of("dana", asked[7]), Stream.of(wanted))
                                .toArray(String[]::new),
                        "dasar",
                        money.legalBasis().toString());
        assertThat(begun).hasStatus3xxRedirection();
        return String.valueOf(begun.getResponse().getRedirectedUrl());
    }

    private void await(String page, String... words) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(page(page)).contains(words));
    }

    @Test
    void theFileOfTheDraftsSaysWhyAVillageHasNone() {
        String plan = kept();
        Fund other = money.fund("W", Fund.Kind.VILLAGE_AID, YEAR, Map.of(2026, 1L << 40), 1_000);
        money.prepare(other, YEAR, new Selection.EligibleOf(SUKAMAJU)).orElseThrow();

        String drafts = begun(plan);

        await(drafts, "DESA/32.01.06.2003", "Tidak ada orang");
        assertThat(page(drafts + "/hasil.csv").lines())
                .anyMatch(
                        line ->
                                line.startsWith("32.01.06.2001;Sukamaju;;3;0;0;0;\"Tidak ada orang")
                                        && line.contains("Buat rencana baru"));
    }

    @Test
    void theAidIsKeptAsAPlanThatIsDraftedVillageByVillage() {
        assertThat(post("/rencana/desa", asked)).hasStatus(422);
        String plan = kept();
        assertThat(page(plan)).contains("Bantuan 2026", "Satu konsep untuk setiap desa (2)");
        assertThat(page("/rencana")).contains("Bantuan 2026");

        String drafts = begun(plan);
        assertThat(page(drafts)).contains("Konsep SK untuk setiap desa", "Bantuan 2026");
        await(drafts, "DESA/32.01.06.2003", "DESA/32.01.06.2001");
        assertThat(page(drafts + "/hasil.csv").lines())
                .anyMatch(
                        line ->
                                line.startsWith(
                                        "32.01.06.2003;Singajaya;DESA/32.01.06.2003;4;4;0;0"));
        assertThat(page("/proses")).contains(drafts, "Buat konsep SK dari rencana");
    }

    @Test
    void oneDecreeForTheWholePlanIsWaitedForAndThenOpenedAndItsNumberIsGivenOnce() {
        String plan = kept();

        String first = begun(plan, "nomor", "SATU");
        await(first, "Konsep SATU sudah dibuat untuk 7 orang.", "Buka konsep SK");

        String second = begun(plan, "nomor", "SATU");
        await(second, "sudah dipakai", "Kembali ke rencana");
    }
}
