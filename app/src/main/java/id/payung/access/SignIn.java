package id.payung.access;

import id.payung.audit.AuditTrail;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.TerritoryCode;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signs people in by name and password; each success and each failure leaves an audit entry. */
@Component
public class SignIn {
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final Attempts byNameAndPlace = Attempts.of(10, QUARTER);
    private final Attempts byPlace = Attempts.of(200, QUARTER);
    private final JdbcClient jdbc;
    private final Backstage backstage;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AuditTrail audit;

    SignIn(
            JdbcClient jdbc,
            Backstage backstage,
            Passwords passwords,
            Sessions sessions,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.backstage = backstage;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * Opens a session.
     *
     * @param address where the request came from
     * @return the secret for the browser's cookie
     */
    public Outcome<String, SignInRefused> withPassword(
            String username, String password, String address) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        if (!byPlace.allow(address) || !byNameAndPlace.allow(name + '\n' + address)) {
            return Outcome.refused(new SignInRefused.TooMany());
        }
        Optional<Known> known = backstage.work(() -> known(name));
        boolean right = passwords.matches(password, known.map(Known::hash).orElse(null));
        return right ? admit(known.orElseThrow(), address) : refuse(known);
    }

    private Optional<Known> known(String username) {
        return jdbc.sql(
                        "select id, territory, password_hash from access.account where username = ? and active")
                .param(username)
                .query(
                        (row, _) ->
                                new Known(
                                        row.getObject("id", UUID.class),
                                        new TerritoryCode(row.getString("territory")),
                                        row.getString("password_hash")))
                .optional();
    }

    private Outcome<String, SignInRefused> admit(Known known, String address) {
        return Outcome.done(sessions.open(known.id, Sessions.By.PASSWORD, address));
    }

    // For an unknown name the same work is done, so that the time taken tells nothing.
    private Outcome<String, SignInRefused> refuse(Optional<Known> known) {
        return backstage.work(
                () -> {
                    audit.record(
                            "session.refused",
                            "account",
                            known.map(Known::id).orElse(Actor.system().account()),
                            known.map(Known::territory).orElse(TerritoryCode.INDONESIA),
                            Map.of("by", "password"));
                    return Outcome.refused(new SignInRefused.Wrong());
                });
    }

    private record Known(UUID id, TerritoryCode territory, @Nullable String hash) {}
}
