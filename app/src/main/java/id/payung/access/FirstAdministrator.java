package id.payung.access;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.TerritoryCode;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account every installation begins with; it opens all others. */
@Component
public class FirstAdministrator {
    static final String USERNAME = "administrator";
    private static final Duration VALID = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Backstage backstage;
    private final Accounts accounts;
    private final Offices offices;
    private final SignInLinks links;

    FirstAdministrator(
            JdbcClient jdbc,
            Backstage backstage,
            Accounts accounts,
            Offices offices,
            SignInLinks links) {
        this.jdbc = jdbc;
        this.backstage = backstage;
        this.accounts = accounts;
        this.offices = offices;
        this.links = links;
    }

    /** The administrator, made at the first call. */
    public Actor ensured() {
        return accounts.actor(USERNAME)
                .orElseGet(() -> Acting.<Actor, RuntimeException>as(Actor.system(), this::open));
    }

    private Actor open() {
        Office office =
                offices.open(
                        "PAYUNG", "Pengelola Payung", Office.Kind.AGENCY, TerritoryCode.INDONESIA);
        return accounts.open(
                USERNAME, "Administrator", office, Role.ADMINISTRATOR, TerritoryCode.INDONESIA);
    }

    /**
     * The path of a link that signs the administrator in once and asks for a password; empty as
     * soon as there is a password.
     */
    public Optional<String> invitation() {
        Actor administrator = ensured();
        boolean hasPassword =
                backstage.work(
                        () ->
                                jdbc.sql(
                                                "select password_hash is not null from access.account where id = ?")
                                        .param(administrator.account())
                                        .query((row, _) -> row.getBoolean(1))
                                        .single());
        return hasPassword
                ? Optional.empty()
                : Optional.of(links.once(administrator.account(), VALID));
    }
}
