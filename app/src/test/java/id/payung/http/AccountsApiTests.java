package id.payung.http;

import static id.payung.testing.Program.read;
import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.access.ApiTokens;
import id.payung.access.Role;
import id.payung.shared.Actor;
import id.payung.testing.Past;
import id.payung.testing.PayungTest;
import id.payung.testing.Program;
import id.payung.testing.StoryWorld;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The administrator of Kabupaten Bogor looks after its accounts by program. */
@PayungTest
class AccountsApiTests {
    private static final String ACCOUNTS = "/api/v1/accounts";

    @Autowired StoryWorld world;
    @Autowired ApiTokens tokens;
    @Autowired MockMvcTester api;
    Program administrator;
    Actor siti;

    @BeforeEach
    void bogorHasAnAdministrator() {
        siti = world.siti();
        administrator =
                program(
                        world.account(
                                "admin-bogor",
                                "Admin Bogor",
                                world.regency(),
                                Role.ADMINISTRATOR,
                                BOGOR));
    }

    private Program program(Actor owner) {
        return Program.of(owner, tokens, api);
    }

    private static String wanted(String username, Role role, String territory) {
        return """
        {"username":"%s","name":"Asep Saepudin","office":"32.01.06.2003","role":"%s","territory":"%s"}"""
                .formatted(username, role, territory);
    }

    private static String role(Role role, String territory) {
        return """
        {"role":"%s","territory":"%s"}"""
                .formatted(role, territory);
    }

    @Test
    void anAccountIsOpenedGivenAFurtherRoleAndClosedAndEachStandsOnTheTrail() {
        MvcTestResult opened =
                administrator.post(ACCOUNTS, wanted("asep", Role.VILLAGE, SINGAJAYA.value()));
        assertThat(opened).hasStatus(201);
        assertThat(read(opened, "$.hasPassword")).isEqualTo(false);
        String account = ACCOUNTS + "/" + read(opened, "$.id");
        assertThat(opened).hasHeader("Location", account);

        MvcTestResult appointed =
                administrator.post(account + "/roles", role(Role.TREASURER, BOGOR.value()));
        assertThat(read(appointed, "$.roles[*].role")).isEqualTo(List.of("TREASURER", "VILLAGE"));
        MvcTestResult dismissed =
                administrator.delete(account + "/roles?role=TREASURER&territory=" + BOGOR.value());
        assertThat(read(dismissed, "$.roles[*].role")).isEqualTo(List.of("VILLAGE"));
        assertThat(read(administrator.post(account + "/close", ""), "$.active")).isEqualTo(false);
        assertThat(
                        Past.count(
                                "audit.entry where action in ('account.appointed', 'account.dismissed', 'account.closed')"))
                .isEqualTo(3);
    }

    @Test
    void theListCountsTheAccountsOfTheAreaAndGoesOnWhereItStopped() {
        MvcTestResult first = administrator.get(ACCOUNTS + "?limit=1");
        assertThat(read(first, "$.count")).isEqualTo(2);
        assertThat(read(first, "$.items[*].username")).isEqualTo(List.of("admin-bogor"));
        MvcTestResult rest = administrator.get(ACCOUNTS + "?cursor=" + read(first, "$.nextCursor"));
        assertThat(read(rest, "$.items[*].username")).isEqualTo(List.of("siti"));
        assertThat(read(rest, "$.nextCursor")).isNull();
        assertThat(read(administrator.get("/api/v1/offices?territory=32.01.06"), "$.items[*].code"))
                .isEqualTo(List.of("32.01.06.2003"));
    }

    @Test
    void nobodyGivesMoreThanHeHoldsNorClosesHimself() {
        assertThat(administrator.post(ACCOUNTS, wanted("asep", Role.ADMINISTRATOR, "")))
                .hasStatus(403)
                .bodyText()
                .contains("account-not-allowed");
        Object own = read(administrator.get(ACCOUNTS + "?limit=1"), "$.items[0].id");
        assertThat(administrator.post(ACCOUNTS + "/" + own + "/close", ""))
                .hasStatus(409)
                .bodyText()
                .contains("account-oneself");
    }

    @Test
    void whatCannotBeMeantIsNamedByItsPlace() {
        assertThat(
                        administrator.post(
                                ACCOUNTS,
                                wanted("asep", Role.VILLAGE, "x").replace("32.01.06.2003", "?")))
                .hasStatus(400)
                .bodyText()
                .contains("/office");
        assertThat(administrator.post(ACCOUNTS, wanted("asep", Role.VILLAGE, "x")))
                .hasStatus(400)
                .bodyText()
                .contains("/territory");
        assertThat(administrator.post(ACCOUNTS, wanted("siti", Role.VILLAGE, SINGAJAYA.value())))
                .hasStatus(409)
                .bodyText()
                .contains("account-username-taken");
    }

    @Test
    void whoManagesNoAccountsSeesNoneAndAnAccountOfElsewhereIsUnknown() {
        Program rina = program(world.rina());
        String ofSiti = ACCOUNTS + "/" + siti.account();
        for (String path : List.of(ACCOUNTS, ofSiti)) {
            assertThat(rina.get(path)).as(path).hasStatus(403);
        }
        assertThat(rina.post(ofSiti + "/close", "")).hasStatus(403);
        Program elsewhere =
                program(
                        world.account(
                                "admin-sukamaju",
                                "Admin Sukamaju",
                                world.sukamaju(),
                                Role.ADMINISTRATOR,
                                StoryWorld.SUKAMAJU));
        assertThat(elsewhere.get(ofSiti)).hasStatus(404);
        assertThat(elsewhere.post(ofSiti + "/close", "")).hasStatus(404);
        assertThat(elsewhere.post(ofSiti + "/roles", role(Role.VILLAGE, "32.01.06.2001")))
                .hasStatus(404);
        assertThat(administrator.get(ACCOUNTS + "/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void theLinkForAPasswordIsToldOnceStandsOnTheTrailAndIsKeptNowhere() {
        String invitation = ACCOUNTS + "/" + siti.account() + "/invitation";
        MvcTestResult told = administrator.post(invitation, "");
        assertThat(read(told, "$.path")).asString().startsWith("/masuk/sandi/");
        assertThat(read(administrator.post(invitation, ""), "$.path"))
                .isNotEqualTo(read(told, "$.path"));
        assertThat(Past.count("http.answer")).isZero();
        assertThat(Past.count("audit.entry where action = 'account.invited'")).isEqualTo(2);
        assertThat(Past.count("audit.entry where details::text like '%sandi%'")).isZero();
        assertThat(program(world.rina()).post(invitation, "")).hasStatus(403);
        assertThat(administrator.post(ACCOUNTS + "/" + UUID.randomUUID() + "/invitation", ""))
                .hasStatus(404);
    }
}
