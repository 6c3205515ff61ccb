package id.payung.access;

import static id.payung.testing.StoryWorld.BOGOR;
import static id.payung.testing.StoryWorld.SINGAJAYA;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import id.payung.testing.PayungTest;
import id.payung.testing.StoryWorld;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@PayungTest
class StaffTests {
    @Autowired StoryWorld world;
    @Autowired Staff staff;
    @Autowired Accounts accounts;
    @Autowired SignInLinks links;
    @Autowired Sessions sessions;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;
    Actor administrator;
    Actor regencyAdministrator;

    @BeforeEach
    void administrators() {
        administrator =
                world.account(
                        "administrator",
                        "Administrator",
                        world.regency(),
                        Role.ADMINISTRATOR,
                        TerritoryCode.INDONESIA);
        regencyAdministrator =
                world.account("wati", "Wati", world.regency(), Role.ADMINISTRATOR, BOGOR);
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.<T, RuntimeException>as(actor, work::get);
    }

    private Outcome<Account, AccountRefused> open(
            Actor by, String username, Role role, TerritoryCode territory) {
        return as(
                by, () -> staff.open(username, "Siti Maryam", world.singajaya(), role, territory));
    }

    private static void assertRefused(
            Outcome<?, AccountRefused> outcome, Class<? extends AccountRefused> why) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isInstanceOf(why));
    }

    @Test
    void anAdministratorOpensAnAccountWhoseOwnerSetsHisPasswordByALink() {
        Account siti = open(administrator, "siti", Role.VILLAGE, SINGAJAYA).orElseThrow();
        assertThat(siti.appointments())
                .containsExactly(new Account.Appointment(Role.VILLAGE, SINGAJAYA));
        assertThat(siti.hasPassword()).isFalse();
        String path = as(administrator, () -> staff.invite(siti.id())).orElseThrow().orElseThrow();
        links.setPassword(path.replace("/masuk/sandi/", ""), "pengajian malam jumat", "10.1.1.1")
                .orElseThrow();
        assertThat(as(administrator, () -> staff.find(siti.id())).orElseThrow().hasPassword())
                .isTrue();
    }

    @Test
    void aSecondLinkEndsTheFirst() {
        Account siti = open(administrator, "siti", Role.VILLAGE, SINGAJAYA).orElseThrow();
        String lost = as(administrator, () -> staff.invite(siti.id())).orElseThrow().orElseThrow();
        String path = as(administrator, () -> staff.invite(siti.id())).orElseThrow().orElseThrow();
        assertThat(links.ownerOf(lost.replace("/masuk/sandi/", ""))).isEmpty();
        assertThat(links.ownerOf(path.replace("/masuk/sandi/", ""))).contains("siti");
    }

    @Test
    void aLinkHandedOutBeforeAFurtherRoleDoesNotSignInWithIt() {
        Account siti = open(administrator, "siti", Role.VILLAGE, SINGAJAYA).orElseThrow();
        String path =
                as(regencyAdministrator, () -> staff.invite(siti.id())).orElseThrow().orElseThrow();
        as(administrator, () -> staff.appoint(siti.id(), Role.AUDITOR, TerritoryCode.INDONESIA))
                .orElseThrow()
                .orElseThrow();
        assertThat(links.ownerOf(path.replace("/masuk/sandi/", ""))).isEmpty();
    }

    @Test
    void nobodyIsPlacedAtAnOfficeOfAnotherArea() {
        Office cianjur =
                world.office(
                        "32.03-DISNAKER",
                        "Dinas Tenaga Kerja Cianjur",
                        Office.Kind.AGENCY,
                        new TerritoryCode("32.03"));
        assertRefused(
                as(
                        regencyAdministrator,
                        () -> staff.open("siti", "Siti", cianjur, Role.VILLAGE, SINGAJAYA)),
                AccountRefused.NotAllowed.class);
    }

    @Test
    void anOfficerWhoDoesNotManageAccountsOpensNone() {
        assertRefused(
                open(world.rina(), "siti", Role.VILLAGE, SINGAJAYA),
                AccountRefused.NotAllowed.class);
    }

    @Test
    void nobodyGivesARoleOutsideHisOwnTerritory() {
        assertRefused(
                open(regencyAdministrator, "bandung", Role.VILLAGE, new TerritoryCode("32.04")),
                AccountRefused.NotAllowed.class);
        assertRefused(
                open(regencyAdministrator, "jabar", Role.PROVINCE, new TerritoryCode("32")),
                AccountRefused.NotAllowed.class);
        assertThat(open(regencyAdministrator, "siti", Role.VILLAGE, SINGAJAYA))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aUserNameBelongsToOnePersonInTheWholeNation() {
        as(
                administrator,
                () ->
                        staff.open(
                                "sama",
                                "Orang Bandung",
                                world.regency(),
                                Role.VILLAGE,
                                new TerritoryCode("32.04")));
        assertRefused(
                open(regencyAdministrator, "sama", Role.VILLAGE, SINGAJAYA),
                AccountRefused.UsernameTaken.class);
    }

    @Test
    void refusesUserNamesThatNobodyCouldType() {
        for (String name : List.of("ab", "Siti", "siti maryam", "-siti", "a".repeat(41))) {
            assertRefused(
                    open(administrator, name, Role.VILLAGE, SINGAJAYA),
                    AccountRefused.UsernameUnusable.class);
        }
        assertThat(open(administrator, "a".repeat(40), Role.VILLAGE, SINGAJAYA))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aClosedAccountIsSignedOutAtOnceAndForGood() {
        Actor siti = world.siti();
        String session = sessions.open(siti.account(), Sessions.By.LINK, "10.1.1.1");
        String link = links.once(siti.account(), Duration.ofHours(1));
        as(administrator, () -> staff.close(siti.account())).orElseThrow().orElseThrow();
        assertThat(sessions.actor(session)).isEmpty();
        assertThat(links.follow(link.replace("/masuk/tautan/", ""), "10.1.1.1"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(accounts.actor(siti.account())).isEmpty();
    }

    @Test
    void nobodyClosesHimselfNorTheLastAdministrator() {
        assertRefused(
                as(administrator, () -> staff.close(administrator.account())).orElseThrow(),
                AccountRefused.Oneself.class);
        assertRefused(
                as(Actor.system(), () -> staff.close(administrator.account())).orElseThrow(),
                AccountRefused.LastAdministrator.class);
        assertRefused(
                as(
                                Actor.system(),
                                () ->
                                        staff.dismiss(
                                                administrator.account(),
                                                Role.ADMINISTRATOR,
                                                TerritoryCode.INDONESIA))
                        .orElseThrow(),
                AccountRefused.LastAdministrator.class);
    }

    @Test
    void nobodyTakesOverAnAccountThatMayMoreThanHimself() {
        Actor strong = world.account("kuat", "Kuat", world.regency(), Role.VILLAGE, SINGAJAYA);
        as(
                        administrator,
                        () ->
                                staff.appoint(
                                        strong.account(), Role.AUDITOR, new TerritoryCode("32")))
                .orElseThrow()
                .orElseThrow();
        assertRefused(
                as(regencyAdministrator, () -> staff.invite(strong.account())).orElseThrow(),
                AccountRefused.NotAllowed.class);
    }

    @Test
    void aChangeOfRoleHoldsFromTheNextRequestAndStandsInTheTrail() {
        Actor siti = world.siti();
        String session = sessions.open(siti.account(), Sessions.By.LINK, "10.1.1.1");
        as(administrator, () -> staff.appoint(siti.account(), Role.DISTRICT, BOGOR))
                .orElseThrow()
                .orElseThrow();
        assertThat(sessions.actor(session).orElseThrow().territories()).contains(BOGOR);
        as(administrator, () -> staff.dismiss(siti.account(), Role.DISTRICT, BOGOR))
                .orElseThrow()
                .orElseThrow();
        assertThat(sessions.actor(session).orElseThrow().territories()).containsExactly(SINGAJAYA);
        assertThat(actionsOn(siti))
                .containsExactly(
                        "account.opened",
                        "session.opened",
                        "account.appointed",
                        "account.dismissed");
    }

    private List<String> actionsOn(Actor actor) {
        return as(
                Actor.system(),
                () ->
                        Optional.ofNullable(
                                        transactions.execute(
                                                _ ->
                                                        jdbc.sql(
                                                                        "select action from audit.entry where subject_id = ? order by seq")
                                                                .param(actor.account().toString())
                                                                .query((row, _) -> row.getString(1))
                                                                .list()))
                                .orElseThrow());
    }

    @Test
    void anAdministratorOfARegencyDoesNotSeeAccountsElsewhere() {
        Actor elsewhere =
                world.account(
                        "cianjur",
                        "Orang Cianjur",
                        world.regency(),
                        Role.VILLAGE,
                        new TerritoryCode("32.03.01.2001"));
        assertThat(as(regencyAdministrator, () -> staff.find(elsewhere.account()))).isEmpty();
        assertThat(as(regencyAdministrator, () -> staff.close(elsewhere.account()))).isEmpty();
        assertThat(
                        as(
                                regencyAdministrator,
                                () -> staff.page(AccountFilter.all(), Position.FIRST, 50)))
                .extracting(Account::username)
                .containsExactly("wati");
    }

    @Test
    void theListGoesOnAfterTheNameItEndedWith() {
        world.rina();
        world.siti();
        List<Account> first =
                as(administrator, () -> staff.page(AccountFilter.all(), Position.FIRST, 2));
        assertThat(first).extracting(Account::username).containsExactly("administrator", "rina");
        Position behind = Position.after(first.getLast().id());
        assertThat(as(administrator, () -> staff.page(AccountFilter.all(), behind, 2)))
                .extracting(Account::username)
                .containsExactly("siti", "wati");
    }
}
