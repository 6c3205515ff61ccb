package id.payung.donors.web;

import static id.payung.testing.GiftWorld.WINTER;
import static id.payung.testing.Program.read;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.ApiTokens;
import id.payung.donors.NewPledge;
import id.payung.donors.Pledge;
import id.payung.funding.Fund;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import id.payung.testing.GiftWorld;
import id.payung.testing.MoneyWorld;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.RegisterFixture;
import id.payung.testing.StoryWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Rina's and the treasurer's programs bring the pledge of Bu Lilis to its decree. */
@PayungTest
class PledgeStepsApiTests {
    @Autowired StoryWorld world;
    @Autowired RegisterFixture register;
    @Autowired MoneyWorld money;
    @Autowired GiftWorld gifts;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    Program rina;
    Program treasurer;

    @BeforeEach
    void officersHaveTheirPrograms() {
        rina = program(world.rina());
        treasurer = program(world.treasurer());
    }

    private Program program(Actor owner) {
        return Program.of(owner, tokens, api);
    }

    private static String at(Pledge pledge, String step) {
        return "/api/v1/pledges/" + pledge.id() + step;
    }

    /** Two places for whoever is near, all at once at the full price of three months. */
    private Pledge forTwo() {
        return gifts.promise(
                        new NewPledge(
                                gifts.lilis().id(),
                                gifts.fund(Fund.Kind.DONOR, WINTER).id(),
                                WINTER,
                                true,
                                Set.of(),
                                0,
                                2,
                                null))
                .orElseThrow();
    }

    private Pledge forEuis() {
        return gifts.promise(
                        gifts.lilis(), gifts.fund(Fund.Kind.DONOR, WINTER), WINTER, register.euis())
                .orElseThrow();
    }

    private static String paid(long rupiah, String reference) {
        return """
        {"rupiah":%d,"reference":"%s","receivedOn":"2025-12-20"}"""
                .formatted(rupiah, reference);
    }

    @Test
    void theMoneyOfTheNextMonthIsRecordedAndTheRestStaysDue() {
        Pledge pledge = forEuis();
        MvcTestResult before = rina.get(at(pledge, "/steps"));
        assertThat(read(before, "$.due.ofNext")).isEqualTo(16_800);
        assertThat(read(before, "$.due.ofAll")).isEqualTo(50_400);
        assertThat(read(before, "$.undrafted")).isNull();

        MvcTestResult received = treasurer.post(at(pledge, "/payments"), paid(16_800, "TRF-1"));
        assertThat(received).hasStatusOk();
        assertThat(read(received, "$.lastMonth")).isEqualTo("2026-01");
        assertThat(read(rina.get(at(pledge, "/payments")), "$[*].reference"))
                .isEqualTo(List.of("TRF-1"));
        MvcTestResult after = rina.get(at(pledge, "/steps"));
        assertThat(read(after, "$.due.months.first")).isEqualTo("2026-02");
        assertThat(read(after, "$.undrafted.last")).isEqualTo("2026-01");
    }

    @Test
    void moneyIsRefusedToTheRupiahOnceForEachReferenceAndFromWhoWroteThePledgeDown() {
        Pledge pledge = forEuis();
        assertThat(treasurer.post(at(pledge, "/payments"), paid(16_801, "TRF-1")))
                .hasStatus(409)
                .bodyText()
                .contains("pledge-amount-differs");
        assertThat(treasurer.post(at(pledge, "/payments"), paid(16_800, "TRF-1"))).hasStatusOk();
        assertThat(treasurer.post(at(pledge, "/payments"), paid(16_800, "TRF-1")))
                .hasStatus(409)
                .bodyText()
                .contains("pledge-reference-known");
        assertThat(rina.post(at(pledge, "/payments"), paid(16_800, "TRF-2")).getResponse())
                .satisfies(answer -> assertThat(answer.getStatus()).isBetween(403, 409));
    }

    @Test
    void aPaymentThatCannotBeMeantIsNamedInTheWordsOfThePage() {
        Pledge pledge = forEuis();
        assertThat(
                        treasurer.post(
                                at(pledge, "/payments"),
                                """
                                {"rupiah":0,"reference":" ","receivedOn":"2399-01-01"}"""))
                .hasStatus(400)
                .bodyText()
                .contains("/rupiah", "/reference", "/receivedOn");
    }

    @Test
    void theNearestAreProposedConfirmedAndOneOfThemReleased() {
        register.worker("Ani", SINGAJAYA, LocalDate.of(1980, 1, 1), "TAILOR", 1);
        register.worker("Ade", SINGAJAYA, LocalDate.of(1980, 1, 1), "TAILOR", 2);
        Pledge pledge = forTwo();
        assertThat(read(rina.post(at(pledge, "/people/proposals"), ""), "$.people")).isEqualTo(2);
        MvcTestResult people = rina.get(at(pledge, "/people?limit=1"));
        assertThat(read(people, "$.items[*].name")).isEqualTo(List.of("Ani"));
        assertThat(read(people, "$.items[0].nearness")).isEqualTo("VILLAGE");
        MvcTestResult rest = rina.get(at(pledge, "/people?cursor=" + read(people, "$.nextCursor")));
        assertThat(read(rest, "$.items[*].name")).isEqualTo(List.of("Ade"));

        Object ani = read(people, "$.items[0].worker");
        assertThat(rina.post(at(pledge, "/people/confirm"), "{}"))
                .hasStatus(400)
                .bodyText()
                .contains("/workers");
        assertThat(
                        read(
                                rina.post(
                                        at(pledge, "/people/confirm"),
                                        "{\"workers\":[\"%s\"]}".formatted(ani)),
                                "$.people"))
                .isEqualTo(1);
        assertThat(read(rina.post(at(pledge, "/people/confirm"), "{\"all\":true}"), "$.people"))
                .isEqualTo(1);
        String release = at(pledge, "/people/" + ani + "/release");
        assertThat(rina.post(release, "{\"reason\":\" \"}")).hasStatus(400);
        assertThat(read(rina.post(release, "{\"reason\":\"pindah\"}"), "$.people.confirmed"))
                .isEqualTo(1);
        assertThat(rina.post(at(pledge, "/people/" + UUID.randomUUID() + "/release"), REASON))
                .hasStatus(404);
    }

    private static final String REASON = "{\"reason\":\"pindah\"}";

    @Test
    void thePaidMonthsBecomeADraftForTheConfirmedAndNothingElseDoes() {
        Pledge pledge = forEuis();
        String draft =
                """
                {"legalBasis":"%s","number":"SK-LILIS"}"""
                        .formatted(money.legalBasis());
        assertThat(rina.post(at(pledge, "/decrees"), draft))
                .hasStatus(409)
                .bodyText()
                .contains("pledge-nothing-to-draft");
        gifts.pay(pledge, 50_400, "TRF-1").orElseThrow();
        MvcTestResult drafted = rina.post(at(pledge, "/decrees"), draft);
        assertThat(drafted).hasStatus(201);
        assertThat(read(drafted, "$.members")).isEqualTo(1);
        MvcTestResult decree =
                rina.get(String.valueOf(drafted.getResponse().getHeader("Location")));
        assertThat(read(decree, "$.title")).asString().doesNotContain("Lilis");
    }

    @Test
    void theDonorTheNeighbourAndAStrangeIdTakeNoStep() {
        Pledge pledge = forEuis();
        for (Program other : List.of(program(gifts.asLilis()), program(world.neighbour()))) {
            for (String step : List.of("/steps", "/payments", "/people")) {
                assertThat(other.get(at(pledge, step)).getResponse().getStatus())
                        .as(step)
                        .isIn(403, 404);
            }
            assertThat(other.post(at(pledge, "/people/proposals"), "").getResponse().getStatus())
                    .isIn(403, 404);
        }
        String unknown = "/api/v1/pledges/" + UUID.randomUUID();
        assertThat(rina.get(unknown + "/steps")).hasStatus(404);
        assertThat(treasurer.post(unknown + "/payments", paid(16_800, "TRF-1"))).hasStatus(404);
        assertThat(rina.post(unknown + "/people/confirm", "{}")).hasStatus(404);
    }

    @Test
    void aTokenThatPreparesNoDecreesProposesNobody() {
        Pledge pledge = forTwo();
        Program reader = Program.with(Set.of(Permission.READ_MONEY), world.rina(), tokens, api);
        assertThat(reader.get(at(pledge, "/steps"))).hasStatusOk();
        assertThat(reader.post(at(pledge, "/people/proposals"), "").getResponse().getStatus())
                .isIn(403, 404);
    }

    @Test
    void theDonorHearsWhatHisMoneyDidByFirstNameAndVillageAndTheOfficerTheSame() {
        Pledge pledge = forEuis();
        gifts.running(pledge);
        MvcTestResult own = program(gifts.asLilis()).get("/api/v1/gifts");
        assertThat(read(own, "$.received")).isEqualTo(50_400);
        assertThat(read(own, "$.people")).isEqualTo(1);
        assertThat(read(own, "$.deeds[0].firstName")).isEqualTo("Euis");
        assertThat(own).bodyText().doesNotContain("Suryani");
        String ofLilis = "/api/v1/donors/" + pledge.donor() + "/gifts";
        assertThat(read(rina.get(ofLilis), "$.deeds")).isEqualTo(read(own, "$.deeds"));

        assertThat(rina.get("/api/v1/gifts")).hasStatus(403);
        assertThat(program(gifts.asLilis()).get(ofLilis)).hasStatus(403);
        assertThat(rina.get("/api/v1/donors/" + UUID.randomUUID() + "/gifts")).hasStatus(404);
    }
}
