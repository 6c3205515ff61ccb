package id.payung.cli;

import id.payung.access.Accounts;
import id.payung.access.Office;
import id.payung.access.Offices;
import id.payung.access.Role;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.TerritoryCode;

/**
 * Whoever owns the data directory: the account in whose name commands act unless told otherwise.
 */
final class LocalAdministrator {
    static final String USERNAME = "admin";

    private LocalAdministrator() {}

    /** The account, opened on first use. */
    static Actor of(House house) {
        Accounts accounts = house.room(Accounts.class);
        return accounts.actor(USERNAME)
                .orElseGet(
                        () ->
                                Acting.as(
                                        Actor.system(),
                                        () -> open(accounts, house.room(Offices.class))));
    }

    private static Actor open(Accounts accounts, Offices offices) {
        Office centre =
                offices.open(
                        "PUSAT", "Pengelola Payung", Office.Kind.INSURER, TerritoryCode.INDONESIA);
        return accounts.open(
                USERNAME, "Administrator", centre, Role.ADMINISTRATOR, TerritoryCode.INDONESIA);
    }
}
