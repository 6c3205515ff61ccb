package id.payung.donors.web;

import static id.payung.testing.GiftWorld.WINTER;
import static id.payung.testing.Program.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.ApiTokens;
import id.payung.access.Office;
import id.payung.access.Role;
import id.payung.donors.Donor;
import id.payung.donors.Pledge;
import id.payung.funding.Fund;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import id.payung.testing.GiftWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pledges as programs of officers and of donors read, make and end them. */
@PayungTest
class PledgesApiTests {
    private static final String PLEDGES = "/api/v1/pledges";

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired GiftWorld gifts;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;

    private Program of(Actor owner) {
        return Program.of(owner, tokens, api);
    }

    private static String wanted(Donor donor, Fund fund, String more) {
        return """
        {"donor":"%s","fund":"%s","firstMonth":"2026-01","lastMonth":"2026-03","monthly":true%s}\
        """
                .formatted(donor.id(), fund.id(), more);
    }

    private Pledge ofLilis(UUID neighbour) {
        return gifts.promise(gifts.lilis(), gifts.fund(Fund.Kind.DONOR, WINTER), WINTER, neighbour)
                .orElseThrow();
    }

    private Pledge ofTheFactory() {
        return gifts.promise(
                        gifts.factory(),
                        gifts.fund(Fund.Kind.COMPANY, WINTER),
                        WINTER,
                        register.asep())
                .orElseThrow();
    }

    @Test
    void aPledgeIsMadeAtThePriceOfTheLawFoundAgainAndTakenBack() {
        String body =
                wanted(
                        gifts.lilis(),
                        gifts.fund(Fund.Kind.DONOR, WINTER),
                        ",\"neighbours\":[\"%s\"]".formatted(register.asep()));
        MvcTestResult made = of(world.rina()).post(PLEDGES, body);
        assertThat(made).hasStatus(201);
        String path = PLEDGES + "/" + read(made, "$.id");
        assertThat(made).hasHeader("Location", path);
        assertThat(read(made, "$.money.promised")).isEqualTo(3 * 8_400);
        assertThat(read(made, "$.area")).isEqualTo("32.01");
        assertThat(read(made, "$.places.transport")).isEqualTo(1);
        assertThat(read(made, "$.people.confirmed")).isEqualTo(1);

        MvcTestResult found = of(world.rina()).get(path);
        assertThat(read(found, "$.cancelReason")).isNull();
        assertThat(read(found, "$.donor.name")).isEqualTo("Lilis Handayani");
        assertThat(found).bodyText().doesNotContain("Asep");

        MvcTestResult back =
                of(world.rina()).post(path + "/cancel", "{\"reason\":\"pindah tugas\"}");
        assertThat(read(back, "$.state")).isEqualTo("CANCELLED");
        assertThat(read(back, "$.cancelReason")).isEqualTo("pindah tugas");
    }

    @Test
    void theListTakesThePagesFilterAndOrderAndGoesOnWhereItStopped() {
        Pledge lilis = ofLilis(register.euis());
        Pledge factory = ofTheFactory();
        Program rina = of(world.rina());

        assertThat(read(rina.get(PLEDGES + "?order=AMOUNT"), "$.items[*].id"))
                .isEqualTo(List.of(lilis.id().toString(), factory.id().toString()));
        MvcTestResult first = rina.get(PLEDGES + "?order=DONOR&limit=1");
        assertThat(read(first, "$.items[0].donor.name")).isEqualTo("Lilis Handayani");
        assertThat(
                        read(
                                rina.get(
                                        PLEDGES
                                                + "?order=DONOR&limit=1&cursor="
                                                + read(first, "$.nextCursor")),
                                "$.items[*].donor.name"))
                .isEqualTo(List.of("PT Kain Jonggol"));
        for (String filter :
                List.of("name=pt", "donor=" + factory.donor(), "territory=32.01&name=PT")) {
            assertThat(read(rina.get(PLEDGES + "?" + filter), "$.items[*].id"))
                    .as(filter)
                    .isEqualTo(List.of(factory.id().toString()));
        }
        for (String nothing :
                List.of("state=CANCELLED", "warning=7", "todo=CONFIRMING", "territory=32.71")) {
            assertThat(read(rina.get(PLEDGES + "?" + nothing), "$.items.length()"))
                    .as(nothing)
                    .isEqualTo(0);
        }
    }

    @Test
    void aDonorsProgramReadsHisOwnPledgesAndNobodyElses() {
        Pledge own = ofLilis(register.euis());
        Pledge others = ofTheFactory();
        Program lilis = of(gifts.asLilis());

        assertThat(read(lilis.get(PLEDGES), "$.items[*].id"))
                .isEqualTo(List.of(own.id().toString()));
        assertThat(lilis.get(PLEDGES + "/" + own.id())).hasStatusOk();
        assertThat(lilis.get(PLEDGES + "/" + others.id())).hasStatus(404);
        assertThat(read(lilis.get(PLEDGES + "?donor=" + others.donor()), "$.items[*].id"))
                .isEqualTo(List.of(own.id().toString()));
    }

    @Test
    void aDonorsProgramWritesNothing() {
        Pledge own = ofLilis(register.euis());
        Program lilis = of(gifts.asLilis());

        assertThat(lilis.post(PLEDGES + "/" + own.id() + "/cancel", "{\"reason\":\"batal\"}"))
                .hasStatus(404);
        assertThat(
                        lilis.post(
                                PLEDGES,
                                """
                                {"donor":"%s","fund":"%s","firstMonth":"2026-01","lastMonth":"2026-03","others":1}"""
                                        .formatted(own.donor(), own.fund())))
                .hasStatus(403);
        assertThat(gifts.seen(own).stands()).isTrue();
    }

    @Test
    void officersOfElsewhereAndTokensWithoutMoneySeeNoPledge() {
        Pledge pledge = ofLilis(register.euis());
        TerritoryCode city = new TerritoryCode("32.71");
        Actor stranger =
                world.account(
                        "yusuf",
                        "Yusuf",
                        world.office("32.71", "Kota Bogor", Office.Kind.REGENCY, city),
                        Role.REGENCY,
                        city);
        Program kota = of(stranger);

        assertThat(read(kota.get(PLEDGES), "$.items.length()")).isEqualTo(0);
        assertThat(kota.get(PLEDGES + "/" + pledge.id())).hasStatus(404);
        assertThat(kota.post(PLEDGES + "/" + pledge.id() + "/cancel", "{\"reason\":\"x\"}"))
                .hasStatus(404);
        assertThat(
                        Program.with(Set.of(Permission.MANAGE_FUNDS), world.rina(), tokens, api)
                                .get(PLEDGES))
                .hasStatus(403);
    }

    @Test
    void whatCannotBeMeantIsNamedByItsPlaceAndARefusalSaysWhy() {
        Donor lilis = gifts.lilis();
        Fund fund = gifts.fund(Fund.Kind.DONOR, WINTER);
        Program rina = of(world.rina());

        assertThat(rina.post(PLEDGES, wanted(lilis, fund, ",\"others\":-1")))
                .hasStatus(400)
                .bodyText()
                .contains("/others");
        assertThat(rina.post(PLEDGES, wanted(lilis, fund, "").replace("2026-03", "2025-12")))
                .hasStatus(400)
                .bodyText()
                .contains("/lastMonth");
        assertThat(rina.post(PLEDGES, wanted(lilis, fund, "")))
                .hasStatus(409)
                .bodyText()
                .contains("pledge-for-nobody", "Pilih tetangga");
        assertThat(rina.get(PLEDGES + "?territory=Bogor")).hasStatus(400);
        assertThat(rina.get(PLEDGES + "?state=LOST")).hasStatus(400);
    }

    @Test
    void aPaidPledgeIsNotTakenBackBecauseItsPeopleAreCountedOn() {
        Pledge pledge = ofLilis(register.euis());
        gifts.pay(pledge, 16_800, "TRF-1").orElseThrow();

        assertThat(
                        of(world.rina())
                                .post(
                                        PLEDGES + "/" + pledge.id() + "/cancel",
                                        "{\"reason\":\"batal\"}"))
                .hasStatus(409)
                .bodyText()
                .contains("pledge-paid-already");
    }
}
