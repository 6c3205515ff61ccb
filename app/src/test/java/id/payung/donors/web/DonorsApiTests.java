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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People and companies who give, as programs of officers read them and write them down. */
@PayungTest
class DonorsApiTests {
    private static final String DONORS = "/api/v1/donors";
    private static final String FACTORY =
            """
            {"kind":"COMPANY","name":"PT Kain Jonggol","belongsTo":"Ibu Wulan","home":"32.01.06"}""";

    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired GiftWorld gifts;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;

    private Program of(Actor owner) {
        return Program.of(owner, tokens, api);
    }

    @Test
    void aCompanyIsWrittenDownAndFoundAgainWithWhatItGave() {
        MvcTestResult made = of(world.rina()).post(DONORS, FACTORY);
        assertThat(made).hasStatus(201);
        String path = DONORS + "/" + read(made, "$.id");
        assertThat(made).hasHeader("Location", path);
        assertThat(read(made, "$.pledges")).isEqualTo(0);
        assertThat(read(made, "$.follows")).isEqualTo(false);

        MvcTestResult found = of(world.rina()).get(path);
        assertThat(read(found, "$.name")).isEqualTo("PT Kain Jonggol");
        assertThat(read(found, "$.belongsTo")).isEqualTo("Ibu Wulan");
        assertThat(read(found, "$.home")).isEqualTo("32.01.06");
        assertThat(read(found, "$.endsOn")).isNull();
    }

    @Test
    void aDonorTellsHisPledgesAndMoneyAndTheListTellsTheSame() {
        Pledge pledge =
                gifts.promise(
                                gifts.lilis(),
                                gifts.fund(Fund.Kind.DONOR, WINTER),
                                WINTER,
                                register.euis())
                        .orElseThrow();
        gifts.pay(pledge, 16_800, "TRF-1").orElseThrow();
        gifts.factory();
        Program rina = of(world.rina());

        MvcTestResult one = rina.get(DONORS + "/" + pledge.donor());
        assertThat(read(one, "$.follows")).isEqualTo(true);
        assertThat(read(one, "$.pledges")).isEqualTo(1);
        assertThat(read(one, "$.received")).isEqualTo(16_800);
        assertThat(read(rina.get(DONORS + "?name=lilis"), "$.items[*]"))
                .isEqualTo(List.of(read(one, "$")));
        assertThat(read(rina.get(DONORS + "/" + pledge.donor() + "/pledges"), "$.items[*].id"))
                .isEqualTo(List.of(pledge.id().toString()));
        assertThat(one).bodyText().doesNotContain("Euis");
    }

    @Test
    void theListTakesThePagesFilterAndOrderAndGoesOnWhereItStopped() {
        Donor lilis = gifts.lilis();
        Donor factory = gifts.factory();
        Program rina = of(world.rina());

        MvcTestResult first = rina.get(DONORS + "?limit=1");
        assertThat(read(first, "$.items[*].name")).isEqualTo(List.of(lilis.name()));
        assertThat(
                        read(
                                rina.get(DONORS + "?limit=1&cursor=" + read(first, "$.nextCursor")),
                                "$.items[*].name"))
                .isEqualTo(List.of(factory.name()));
        assertThat(read(rina.get(DONORS + "?order=RECEIVED&limit=1"), "$.items.length()"))
                .isEqualTo(1);
        for (String filter : List.of("kind=COMPANY", "name=pt", "territory=32.01.06&name=PT")) {
            assertThat(read(rina.get(DONORS + "?" + filter), "$.items[*].id"))
                    .as(filter)
                    .isEqualTo(List.of(factory.id().toString()));
        }
        for (String nothing : List.of("active=true", "territory=32.71", "name=Yusuf")) {
            assertThat(read(rina.get(DONORS + "?" + nothing), "$.items.length()"))
                    .as(nothing)
                    .isEqualTo(0);
        }
    }

    @Test
    void officersOfElsewhereDonorsAndTokensWithoutMoneySeeNone() {
        Donor lilis = gifts.lilis();
        TerritoryCode city = new TerritoryCode("32.71");
        Program kota =
                of(
                        world.account(
                                "yusuf",
                                "Yusuf",
                                world.office("32.71", "Kota Bogor", Office.Kind.REGENCY, city),
                                Role.REGENCY,
                                city));

        assertThat(read(kota.get(DONORS), "$.items.length()")).isEqualTo(0);
        assertThat(kota.get(DONORS + "/" + lilis.id())).hasStatus(404);
        assertThat(kota.get(DONORS + "/" + lilis.id() + "/pledges")).hasStatus(404);
        assertThat(kota.post(DONORS, FACTORY)).hasStatus(403);
        assertThat(of(gifts.asLilis()).get(DONORS)).hasStatus(403);
        assertThat(
                        Program.with(Set.of(Permission.MANAGE_FUNDS), world.rina(), tokens, api)
                                .post(DONORS, FACTORY))
                .hasStatus(403);
    }

    @Test
    void whatCannotBeMeantIsNamedByItsPlaceAndARefusalSaysWhy() {
        Program rina = of(world.rina());

        assertThat(rina.post(DONORS, FACTORY.replace("32.01.06", "Jonggol")))
                .hasStatus(400)
                .bodyText()
                .contains("/home");
        assertThat(rina.post(DONORS, FACTORY.replace("PT Kain Jonggol", " ")))
                .hasStatus(400)
                .bodyText()
                .contains("/name");
        assertThat(rina.post(DONORS, FACTORY.replace("COMPANY", "STATE"))).hasStatus(400);
        assertThat(rina.get(DONORS + "?territory=Bogor")).hasStatus(400);
        assertThat(rina.post(DONORS, FACTORY.replace("}", ",\"username\":\"siti\"}")))
                .hasStatus(409)
                .bodyText()
                .contains("siti");
    }
}
