package id.payung.funding.web;

import static id.payung.testing.Program.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import id.payung.access.ApiTokens;
import id.payung.funding.Fund;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Funds, quotas and budget documents as programs read and change them. */
@PayungTest
class FundsApiTests {
    private static final byte[] SCAN = "%PDF-1.4 DPA".getBytes(StandardCharsets.US_ASCII);
    private static final String FUNDS = "/api/v1/funds";

    @Autowired StoryWorld world;
    @Autowired MoneyWorld money;
    @Autowired RegisterFixture register;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    String fund = "";

    @BeforeEach
    void aFundThatPaidEuisForSeptember() {
        Fund opened = money.fund("APBD", 1_000_000, 5);
        fund = FUNDS + "/" + opened.id();
        money.paid(money.signed(opened, register.euis()), MoneyWorld.SEPTEMBER, "1");
    }

    private Program of(Actor owner) {
        return Program.of(owner, tokens, api);
    }

    private static String quota(String area, int people) {
        return """
        {"year":2025,"area":"%s","people":%d,"reason":"musdes"}"""
                .formatted(area, people);
    }

    private static String paper(String number, long rupiah) {
        return """
        {"kind":"CHANGED","number":"%s","dated":"2025-09-01","year":2025,"rupiah":%d,"reason":"tambahan"}"""
                .formatted(number, rupiah);
    }

    @Test
    void aFundTellsItsMoneyByYearAndItsSeatsByMonthAndTheStatementAddsUpToIt() {
        Program rina = of(world.rina());
        MvcTestResult one = rina.get(fund);
        assertThat(read(one, "$.money[0].budget")).isEqualTo(1_000_000);
        assertThat(read(one, "$.money[0].committed")).isEqualTo(67_200);
        assertThat(read(one, "$.money[0].paid")).isEqualTo(16_800);
        assertThat(read(one, "$.money[0].left")).isEqualTo(932_800);
        assertThat(read(one, "$.seats[0].filled")).isEqualTo(1);
        assertThat(read(one, "$.earmark.leastPoor")).isEqualTo(10);
        assertThat(read(rina.get(FUNDS + "?territory=32.01&month=2025-10"), "$.items[*].code"))
                .isEqualTo(List.of("APBD"));
        assertThat(read(rina.get(FUNDS + "?month=2026-10"), "$.items.length()")).isEqualTo(0);

        MvcTestResult months = rina.get(fund + "/statement");
        assertThat(read(months, "$[*].committed"))
                .isEqualTo(List.of(16_800, 16_800, 16_800, 16_800));
        assertThat(read(months, "$[*].paid")).isEqualTo(List.of(16_800, 0, 0, 0));
        assertThat(rina.get(fund + "/legal-bases")).hasStatusOk();
    }

    @Test
    void theLedgerIsReadEntryByEntryAndItsEntriesAddUpToTheBudget() {
        Program rina = of(world.rina());
        MvcTestResult all = rina.get(fund + "/ledger");
        assertThat(read(all, "$.items[*].kind"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .startsWith("ALLOCATED", "COMMITTED")
                .endsWith("PAID");
        assertThat(read(all, "$.items[?(@.kind=='ALLOCATED')].amount"))
                .isEqualTo(List.of(1_000_000));
        assertThat(read(all, "$.items[?(@.kind=='COMMITTED')].period"))
                .isEqualTo(List.of("2025-09", "2025-10", "2025-11", "2025-12"));
        assertThat(read(all, "$.items[?(@.kind=='PAID')].amount")).isEqualTo(List.of(16_800));
    }

    @Test
    void theLedgerGoesOnBehindTheLastEntryThatWasRead() {
        Program rina = of(world.rina());
        MvcTestResult first = rina.get(fund + "/ledger?limit=2");
        assertThat(read(first, "$.items.length()")).isEqualTo(2);
        MvcTestResult rest = rina.get(fund + "/ledger?cursor=" + read(first, "$.nextCursor"));
        assertThat(read(rest, "$.items[0].period")).isEqualTo("2025-10");
        assertThat(read(rest, "$.nextCursor")).isNull();
    }

    private MvcTestResult hand(Program program, String path, Map<String, String> typed) {
        var request =
                MockMvcRequestBuilders.multipart(fund + path)
                        .file(new MockMultipartFile("scan", "../dpa.pdf", null, SCAN));
        typed.forEach(request::param);
        return api.perform(
                program.signed(request).header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private static final Map<String, String> DPPA =
            Map.of(
                    "kind", "CHANGED",
                    "number", "DPPA-7",
                    "dated", "2025-09-01",
                    "year", "2025",
                    "rupiah", "1500000",
                    "reason", "tambahan");

    @Test
    void aBudgetDocumentIsHandedInWithItsScanWhichWhoReadsMoneySaves() {
        Program rina = of(world.rina());
        MvcTestResult handed = hand(rina, "/budget-papers/scanned", DPPA);
        assertThat(read(handed, "$.scanned")).isEqualTo(true);
        assertThat(read(handed, "$.state")).isEqualTo("SUBMITTED");
        String scan = "/api/v1/budget-papers/" + read(handed, "$.id") + "/scan";
        assertThat(of(world.hendra()).get(scan))
                .hasStatusOk()
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"dpa.pdf\"; filename*=UTF-8''dpa.pdf")
                .body()
                .isEqualTo(SCAN);
        assertThat(of(world.siti()).get(scan)).hasStatus(404);
    }

    @Test
    void aScanThatIsMissingAndAFieldThatIsEmptyAreNamedByTheirParameters() {
        Program rina = of(world.rina());
        assertThat(hand(rina, "/budget-papers/scanned", Map.of("kind", "CHANGED")))
                .hasStatus(400)
                .bodyText()
                .contains("?number", "?rupiah")
                .doesNotContain("?kind");
        MockMultipartHttpServletRequestBuilder without =
                MockMvcRequestBuilders.multipart(fund + "/budget-papers/scanned");
        DPPA.forEach(without::param);
        assertThat(api.perform(rina.signed(without).header("Idempotency-Key", "tanpa-pindaian")))
                .hasStatus(400)
                .bodyText()
                .contains("?scan");
    }

    @Test
    void theTextOfAFundIsScannedAndSavedByWhomItsTerritoryIsShown() {
        Program rina = of(world.rina());
        MvcTestResult noted =
                hand(
                        rina,
                        "/legal-bases/scanned",
                        Map.of(
                                "kind", "PERKADA",
                                "number", "12/2025",
                                "dated", "2025-01-02",
                                "title", "Perlindungan pekerja rentan"));
        assertThat(read(noted, "$.scanned")).isEqualTo(true);
        String scan = "/api/v1/legal-bases/" + read(noted, "$.id") + "/scan";
        assertThat(rina.get(scan)).hasStatusOk().body().isEqualTo(SCAN);
        assertThat(of(world.siti()).get(scan)).hasStatus(404);
        assertThat(
                        hand(
                                of(world.siti()),
                                "/legal-bases/scanned",
                                Map.of(
                                        "kind", "SK",
                                        "number", "1",
                                        "dated", "2025-01-02",
                                        "title", "lain")))
                .hasStatus(403);
    }

    @Test
    void whoMayNotReadMoneyReadsTheNameOfAFundAndNoRupiah() {
        Program reads = Program.with(Set.of(Permission.READ_WORKERS), world.siti(), tokens, api);
        MvcTestResult one = reads.get(fund);
        assertThat(read(one, "$.name")).isEqualTo("Dana APBD");
        assertThat(read(one, "$.money.length()")).isEqualTo(0);
        assertThat(reads.get(fund + "/statement")).hasStatus(404);
        assertThat(reads.get(fund + "/ledger")).hasStatus(404);
        assertThat(reads.get(fund + "/budget-papers")).hasStatus(404);
        assertThat(reads.put(fund + "/quotas", quota("32.01", 5))).hasStatus(403);
        assertThat(reads.get(FUNDS + "/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void aQuotaIsSetReadWithItsFillingAndLiftedAgain() {
        Program rina = of(world.rina());
        assertThat(read(rina.put(fund + "/quotas", quota("32.01.06.2003", 3)), "$.areas"))
                .isEqualTo(1);
        MvcTestResult quotas = rina.get(fund + "/quotas?year=2025&territory=32.01.06");
        assertThat(read(quotas, "$.items[0].people")).isEqualTo(3);
        assertThat(read(quotas, "$.items[0].left")).isEqualTo(2);
        assertThat(read(rina.get(fund + "/quotas?year=2031"), "$.year")).isEqualTo(2025);

        assertThat(rina.put(fund + "/quotas", quota("32.01.06.2003", 0)))
                .hasStatus(409)
                .bodyText()
                .contains("fund-quota-below-filled");
        assertThat(rina.delete(fund + "/quotas?year=2025&area=32.01.06.2003&reason=keliru"))
                .hasStatusOk();
        assertThat(read(rina.get(fund + "/quotas"), "$.items.length()")).isEqualTo(0);
    }

    @Test
    void aQuotaThatCannotBeMeantIsNamedByItsPlaceInTheWordsOfThePage() {
        Program rina = of(world.rina());
        assertThat(rina.put(fund + "/quotas", quota("Bogor", 3)))
                .hasStatus(400)
                .bodyText()
                .contains("\"/area\"", "Pilih wilayah kuotanya.");
        assertThat(rina.put(fund + "/quotas", quota("32.01", -1)))
                .hasStatus(400)
                .bodyText()
                .contains("\"/people\"");
        assertThat(
                        rina.put(
                                fund + "/quotas",
                                quota("32.01.06", 3)
                                        .replace("\"people\"", "\"each\":\"REGENCY\",\"people\"")))
                .hasStatus(400)
                .bodyText()
                .contains("\"/each\"");
        assertThat(rina.delete(fund + "/quotas?year=2025&area=Bogor&reason=x"))
                .hasStatus(400)
                .bodyText()
                .contains("?area");
    }

    @Test
    void aBudgetChangesOnlyOnceASecondPersonAgrees() {
        Program rina = of(world.rina());
        Program hendra = of(world.hendra());
        MvcTestResult handedIn = rina.post(fund + "/budget-papers", paper("DPPA-1", 2_000_000));
        String waiting = "/api/v1/budget-papers/" + read(handedIn, "$.id");
        assertThat(read(rina.get(fund), "$.money[0].budget")).isEqualTo(1_000_000);
        assertThat(rina.post(waiting + "/approve", "{}"))
                .hasStatus(409)
                .bodyText()
                .contains("fund-same-person");
        assertThat(read(hendra.get("/api/v1/budget-papers/waiting"), "$[*].number"))
                .isEqualTo(List.of("DPPA-1"));

        assertThat(read(hendra.post(waiting + "/approve", "{}"), "$.before")).isEqualTo(1_000_000);
        assertThat(read(hendra.get(fund), "$.money[0].budget")).isEqualTo(2_000_000);
        assertThat(read(rina.get(fund + "/budget-papers"), "$[0].state")).isEqualTo("APPROVED");
    }

    @Test
    void aBudgetDocumentThatIsTurnedDownKeepsItsReasonAndOneThatCannotBeMeantItsPlaces() {
        Program rina = of(world.rina());
        MvcTestResult handedIn = rina.post(fund + "/budget-papers", paper("DPPA-1", 2_000_000));
        String path = "/api/v1/budget-papers/" + read(handedIn, "$.id") + "/reject";
        MvcTestResult back = of(world.hendra()).post(path, "{\"reason\":\"salah tahun\"}");
        assertThat(read(back, "$.rejection")).isEqualTo("salah tahun");
        assertThat(read(rina.get(fund), "$.money[0].budget")).isEqualTo(1_000_000);

        MvcTestResult faulty =
                rina.post(fund + "/budget-papers", paper("DPPA-2", -1).replace(":2025,", ":1925,"));
        assertThat(faulty).hasStatus(400);
        assertThat(read(faulty, "$.errors[*].pointer")).isEqualTo(List.of("/year", "/rupiah"));
    }

    @Test
    void theEarmarkIsChangedByWhoManagesTheFund() {
        Program rina = of(world.rina());
        String earmark = "{\"poorest\":1,\"leastPoor\":%d,\"priority\":7}";
        assertThat(read(rina.put(fund + "/earmark", earmark.formatted(2)), "$.earmark.leastPoor"))
                .isEqualTo(2);
        assertThat(rina.put(fund + "/earmark", earmark.formatted(0)))
                .hasStatus(400)
                .bodyText()
                .contains("/poorest");
    }

    @Test
    void aFundIsOpenedWithoutMoneyUntilSomebodyElseLetsItsDocumentCount() {
        String wanted =
                """
                {"code":"DBHCHT-26","name":"DBHCHT 2026","kind":"DBHCHT","territory":"32.01",
                 "programme":"%s","firstMonth":"2026-01","lastMonth":"%s","rupiah":5000000,
                 "paperNumber":"DPA-1","paperDated":"2026-01-02","seats":40,
                 "occupations":["TOBACCO_LABOURER"]}""";
        String programme = money.programme("PPR").id().toString();
        Program rina = of(world.rina());
        MvcTestResult opened = rina.post(FUNDS, wanted.formatted(programme, "2026-12"));
        assertThat(opened).hasStatus(201);
        assertThat(read(opened, "$.money[0].budget")).isEqualTo(0);
        assertThat(read(opened, "$.seats.length()")).isEqualTo(12);
        assertThat(read(opened, "$.earmark.occupations")).isEqualTo(List.of("TOBACCO_LABOURER"));
        assertThat(rina.post(FUNDS, wanted.formatted(programme, "2026-12")))
                .hasStatus(409)
                .bodyText()
                .contains("fund-code-taken");
        assertThat(rina.post(FUNDS, wanted.formatted(programme, "2025-12")))
                .hasStatus(400)
                .bodyText()
                .contains("\"/lastMonth\"");
        assertThat(of(world.siti()).post(FUNDS, wanted.formatted(programme, "2026-12")))
                .hasStatus(403);
    }

    @Test
    void onWhichTextAFundRestsAndWhoApprovesForItIsSaidAndTakenBack() {
        Program rina = of(world.rina());
        String text =
                """
                {"kind":"PERKADA","number":"12/2025","dated":"2025-02-03","title":"Perlindungan pekerja"%s}""";
        assertThat(rina.post(fund + "/legal-bases", text.formatted(""))).hasStatusOk();
        assertThat(read(rina.get(fund + "/legal-bases"), "$[*].number"))
                .asInstanceOf(LIST)
                .contains("12/2025");
        assertThat(rina.post(fund + "/legal-bases", text.formatted(",\"endsOn\":\"2024-01-01\"")))
                .hasStatus(400)
                .bodyText()
                .contains("\"/endsOn\"");

        String approvers = fund + "/approvers";
        MvcTestResult named = rina.post(approvers, "{\"username\":\"hendra\"}");
        assertThat(read(rina.get(approvers), "$[*].name"))
                .isEqualTo(List.of(world.hendra().name()));
        assertThat(rina.post(approvers, "{\"username\":\"rina\"}")).hasStatus(409);
        assertThat(rina.delete(approvers + "/" + world.siti().account())).hasStatus(404);
        assertThat(read(rina.delete(approvers + "/" + read(named, "$.account")), "$.length()"))
                .isEqualTo(0);
    }
}
