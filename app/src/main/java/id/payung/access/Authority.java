package id.payung.access;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import id.payung.shared.TerritoryCode;

/** Whose accounts the acting person may manage, and which roles he may give away. */
final class Authority {
    private Authority() {}

    /** He manages accounts there and holds himself everything the role gives. */
    static boolean mayGive(Role role, TerritoryCode territory) {
        Actor actor = Acting.required();
        return actor.may(Permission.MANAGE_ACCOUNTS, territory)
                && role.permissions().stream()
                        .allMatch(
                                permission -> actor.may(permission, reach(permission, territory)));
    }

    /** The law holds in the nation: whoever keeps it for a regency gives it to nobody. */
    private static TerritoryCode reach(Permission permission, TerritoryCode territory) {
        return permission == Permission.KEEP_LAW ? TerritoryCode.INDONESIA : territory;
    }

    /** Nobody places people at an office of another area, in whose name they would act. */
    static boolean lookAfter(Office office) {
        return Acting.required().may(Permission.MANAGE_ACCOUNTS, office.territory());
    }

    /** Stops what only Payung itself and those who manage accounts there ever begin. */
    static void demand(TerritoryCode territory) {
        if (!Acting.required().may(Permission.MANAGE_ACCOUNTS, territory)) {
            throw new IllegalStateException("needs the care of accounts in " + territory.value());
        }
    }

    /** He could have given the account every role it holds. */
    static boolean over(Account account) {
        return Acting.required().may(Permission.MANAGE_ACCOUNTS, account.territory())
                && account.appointments().stream()
                        .allMatch(held -> mayGive(held.role(), held.territory()));
    }

    static boolean isAdministrator(Account account) {
        return account.appointments()
                .contains(new Account.Appointment(Role.ADMINISTRATOR, TerritoryCode.INDONESIA));
    }
}
