package id.payung.access;

import static id.payung.shared.Permission.ACCEPT_LISTINGS;
import static id.payung.shared.Permission.APPROVE_DECREES;
import static id.payung.shared.Permission.CHECK_COVERAGE;
import static id.payung.shared.Permission.DECIDE_DUPLICATES;
import static id.payung.shared.Permission.KEEP_LAW;
import static id.payung.shared.Permission.MANAGE_ACCOUNTS;
import static id.payung.shared.Permission.MANAGE_FUNDS;
import static id.payung.shared.Permission.ORDER_PAYMENTS;
import static id.payung.shared.Permission.READ_AUDIT;
import static id.payung.shared.Permission.READ_MONEY;
import static id.payung.shared.Permission.READ_WORKERS;
import static id.payung.shared.Permission.RECORD_PAYMENTS;
import static id.payung.shared.Permission.REVEAL_IDENTITY;
import static id.payung.shared.Permission.UPLOAD_LISTINGS;
import static id.payung.shared.Permission.VERIFY_WORKERS;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Permission;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what, as the installation begins. */
class RoleTests {
    private static Set<Role> rolesWith(Permission permission) {
        return Stream.of(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .collect(Collectors.toSet());
    }

    @Test
    void onlyTheAdministratorManagesAccountsAndHeMayDoEverything() {
        assertThat(rolesWith(MANAGE_ACCOUNTS)).containsExactly(Role.ADMINISTRATOR);
        assertThat(Role.ADMINISTRATOR.permissions()).containsExactlyInAnyOrder(Permission.values());
    }

    @Test
    void moneyIsPromisedByProvincesAndRegenciesOnly() {
        assertThat(rolesWith(APPROVE_DECREES))
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.PROVINCE, Role.REGENCY);
        assertThat(rolesWith(MANAGE_FUNDS)).isEqualTo(rolesWith(APPROVE_DECREES));
    }

    @Test
    void theBranchRecordsPaymentsAndKeepsTheLawAndPromisesNothing() {
        assertThat(Role.BRANCH.permissions())
                .contains(RECORD_PAYMENTS, KEEP_LAW)
                .doesNotContain(APPROVE_DECREES, MANAGE_FUNDS);
    }

    @Test
    void whoOrdersAPaymentIsNotWhoRecordsItsMoney() {
        assertThat(rolesWith(RECORD_PAYMENTS))
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.BRANCH, Role.TREASURER);
        assertThat(rolesWith(ORDER_PAYMENTS))
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.PROVINCE, Role.REGENCY);
        assertThat(Role.TREASURER.permissions())
                .containsExactlyInAnyOrder(READ_WORKERS, READ_MONEY, RECORD_PAYMENTS);
    }

    @Test
    void villagesAndDistrictsSeeWorkersAndNoMoney() {
        assertThat(Role.VILLAGE.permissions())
                .containsExactlyInAnyOrder(
                        READ_WORKERS,
                        DECIDE_DUPLICATES,
                        UPLOAD_LISTINGS,
                        ACCEPT_LISTINGS,
                        CHECK_COVERAGE);
        assertThat(Role.DISTRICT.permissions())
                .containsExactlyInAnyOrder(
                        READ_WORKERS,
                        DECIDE_DUPLICATES,
                        VERIFY_WORKERS,
                        UPLOAD_LISTINGS,
                        CHECK_COVERAGE);
    }

    @Test
    void anAgentHandsListsInAndSeesNobody() {
        assertThat(Role.AGENT.permissions())
                .containsExactlyInAnyOrder(UPLOAD_LISTINGS, CHECK_COVERAGE);
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        assertThat(Role.AUDITOR.permissions())
                .containsExactlyInAnyOrder(READ_WORKERS, READ_MONEY, READ_AUDIT);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoSeesNumbersInFullSeesTheWorkersTheyBelongTo(Role role) {
        assertThat(
                        !role.permissions().contains(REVEAL_IDENTITY)
                                || role.permissions().contains(READ_WORKERS))
                .isTrue();
    }
}
