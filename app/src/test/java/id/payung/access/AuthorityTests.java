package id.payung.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody gives away what he does not hold himself, where he holds it. */
class AuthorityTests {
    private static final TerritoryCode BOGOR = new TerritoryCode("32.01");
    private static final TerritoryCode JONGGOL = new TerritoryCode("32.01.06");
    private static final TerritoryCode CIANJUR = new TerritoryCode("32.03");
    private static final Account.Appointment VILLAGE =
            new Account.Appointment(Role.VILLAGE, JONGGOL);

    private static Actor holding(Role role, TerritoryCode territory) {
        return new Actor(
                new UUID(0, 1),
                "Administrator Bogor",
                new UUID(0, 2),
                List.of(new Actor.Appointment(role.permissions(), territory)));
    }

    private static Account account(Account.Appointment... held) {
        return new Account(
                new UUID(0, 3),
                "siti",
                "Siti Maryam",
                "Pemerintah Desa Singajaya",
                JONGGOL,
                true,
                true,
                Instant.EPOCH,
                List.of(held));
    }

    private static boolean mayGive(Actor actor, Role role, TerritoryCode territory) {
        return Acting.<Boolean, RuntimeException>as(
                actor, () -> Authority.mayGive(role, territory));
    }

    private static boolean over(Actor actor, Account account) {
        return Acting.<Boolean, RuntimeException>as(actor, () -> Authority.over(account));
    }

    @Test
    void anAdministratorGivesEveryRoleInsideHisTerritoryAndNoneOutside() {
        Actor administrator = holding(Role.ADMINISTRATOR, BOGOR);
        List<Role> local = Stream.of(Role.values()).filter(AuthorityTests::leavesTheLaw).toList();
        assertThat(local).hasSize(Role.values().length - 2);
        assertThat(local).allMatch(role -> mayGive(administrator, role, BOGOR));
        assertThat(local).allMatch(role -> mayGive(administrator, role, JONGGOL));
        assertThat(Stream.of(Role.values()))
                .noneMatch(role -> mayGive(administrator, role, CIANJUR));
        assertThat(mayGive(administrator, Role.VILLAGE, new TerritoryCode("32"))).isFalse();
    }

    private static boolean leavesTheLaw(Role role) {
        return !role.permissions().contains(Permission.KEEP_LAW);
    }

    @Test
    void whoeverKeepsTheLawForARegencyLetsNobodyElseKeepItForTheNation() {
        Actor ofBogor = holding(Role.ADMINISTRATOR, BOGOR);
        Actor national = holding(Role.ADMINISTRATOR, TerritoryCode.INDONESIA);
        assertThat(Stream.of(Role.ADMINISTRATOR, Role.BRANCH))
                .noneMatch(role -> mayGive(ofBogor, role, BOGOR))
                .allMatch(role -> mayGive(national, role, BOGOR));
    }

    @Test
    void whoManagesNoAccountsGivesNotEvenHisOwnRole() {
        assertThat(mayGive(holding(Role.REGENCY, BOGOR), Role.REGENCY, BOGOR)).isFalse();
    }

    @Test
    void anAccountThatHoldsMoreElsewhereIsOutOfReach() {
        Actor administrator = holding(Role.ADMINISTRATOR, BOGOR);
        assertThat(over(administrator, account(VILLAGE))).isTrue();
        assertThat(over(administrator, account())).isTrue();
        assertThat(
                        over(
                                administrator,
                                account(VILLAGE, new Account.Appointment(Role.VILLAGE, CIANJUR))))
                .isFalse();
    }

    @Test
    void onlyTheAdministratorOfTheNationIsTheOneWhoMustRemain() {
        assertThat(
                        Authority.isAdministrator(
                                account(
                                        new Account.Appointment(
                                                Role.ADMINISTRATOR, TerritoryCode.INDONESIA))))
                .isTrue();
        assertThat(
                        Authority.isAdministrator(
                                account(new Account.Appointment(Role.ADMINISTRATOR, BOGOR))))
                .isFalse();
    }

    @Test
    void openingOfficesAndAccountsUnaskedIsABug() {
        Actor rina = holding(Role.REGENCY, BOGOR);
        assertThatThrownBy(() -> Acting.run(rina, () -> Authority.demand(BOGOR)))
                .isInstanceOf(IllegalStateException.class);
        assertThatCode(() -> Acting.run(Actor.system(), () -> Authority.demand(BOGOR)))
                .doesNotThrowAnyException();
    }
}
