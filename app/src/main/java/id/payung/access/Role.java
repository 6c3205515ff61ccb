package id.payung.access;

import static id.payung.shared.Permission.ACCEPT_LISTINGS;
import static id.payung.shared.Permission.APPROVE_DECREES;
import static id.payung.shared.Permission.CHECK_COVERAGE;
import static id.payung.shared.Permission.DECIDE_DUPLICATES;
import static id.payung.shared.Permission.FOLLOW_PLEDGES;
import static id.payung.shared.Permission.KEEP_LAW;
import static id.payung.shared.Permission.MANAGE_FUNDS;
import static id.payung.shared.Permission.ORDER_PAYMENTS;
import static id.payung.shared.Permission.PREPARE_DECREES;
import static id.payung.shared.Permission.READ_AUDIT;
import static id.payung.shared.Permission.READ_MONEY;
import static id.payung.shared.Permission.READ_WORKERS;
import static id.payung.shared.Permission.RECORD_PAYMENTS;
import static id.payung.shared.Permission.REVEAL_IDENTITY;
import static id.payung.shared.Permission.UPLOAD_LISTINGS;
import static id.payung.shared.Permission.VERIFY_WORKERS;

import id.payung.shared.Permission;
import java.util.Set;

/**
 * The roles every installation starts with; each is a set of permissions, held within a territory.
 */
public enum Role {
    ADMINISTRATOR(Set.of(Permission.values())),
    BRANCH(
            Set.of(
                    READ_WORKERS,
                    DECIDE_DUPLICATES,
                    REVEAL_IDENTITY,
                    READ_MONEY,
                    UPLOAD_LISTINGS,
                    ACCEPT_LISTINGS,
                    RECORD_PAYMENTS,
                    CHECK_COVERAGE,
                    READ_AUDIT,
                    KEEP_LAW)),
    PROVINCE(office()),
    REGENCY(office()),
    /** Bendahara: records what left the treasury, of orders that the office gave. */
    TREASURER(Set.of(READ_WORKERS, READ_MONEY, RECORD_PAYMENTS)),
    DISTRICT(
            Set.of(
                    READ_WORKERS,
                    DECIDE_DUPLICATES,
                    VERIFY_WORKERS,
                    UPLOAD_LISTINGS,
                    CHECK_COVERAGE)),
    VILLAGE(
            Set.of(
                    READ_WORKERS,
                    DECIDE_DUPLICATES,
                    UPLOAD_LISTINGS,
                    ACCEPT_LISTINGS,
                    CHECK_COVERAGE)),
    AGENT(Set.of(UPLOAD_LISTINGS, CHECK_COVERAGE)),
    AUDITOR(Set.of(READ_WORKERS, READ_MONEY, READ_AUDIT)),
    /** Gives money, and sees what it did by first names and villages. */
    DONOR(Set.of(FOLLOW_PLEDGES));

    // Set.of never changes, which its type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    private static Set<Permission> office() {
        return Set.of(
                READ_WORKERS,
                DECIDE_DUPLICATES,
                REVEAL_IDENTITY,
                VERIFY_WORKERS,
                READ_MONEY,
                UPLOAD_LISTINGS,
                ACCEPT_LISTINGS,
                MANAGE_FUNDS,
                PREPARE_DECREES,
                APPROVE_DECREES,
                ORDER_PAYMENTS,
                CHECK_COVERAGE,
                READ_AUDIT);
    }
}
