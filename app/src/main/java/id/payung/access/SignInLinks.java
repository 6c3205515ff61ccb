package id.payung.access;

import id.payung.audit.AuditTrail;
import id.payung.shared.Outcome;
import id.payung.shared.TerritoryCode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Links that stand in for a password: once for the first administrator and for setting a password,
 * again and again only where everything is a demonstration.
 */
@Component
public class SignInLinks {
    private static final Duration DEMONSTRATION = Duration.ofDays(3650);
    private static final Duration HOUR = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Backstage backstage;
    private final Sessions sessions;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final boolean demo;

    SignInLinks(
            JdbcClient jdbc,
            Backstage backstage,
            Sessions sessions,
            Passwords passwords,
            AuditTrail audit,
            @Value("${payung.demo:false}") boolean demo) {
        this.jdbc = jdbc;
        this.backstage = backstage;
        this.sessions = sessions;
        this.passwords = passwords;
        this.audit = audit;
        this.demo = demo;
    }

    /** The path of a link that signs the account in one single time. */
    public String once(UUID account, Duration validFor) {
        return "/masuk/tautan/" + issue(account, "SIGN_IN", validFor, true);
    }

    /** Whether somebody who may do everything can sign in without a link. */
    public boolean anAdministratorHasAPassword() {
        return backstage.work(
                () ->
                        jdbc.sql(
                                        """
                                        select exists (
                                            select from access.account a join access.appointment p on p.account = a.id
                                            where p.role = ? and a.active and a.password_hash is not null)
                                        """)
                                .param(Role.ADMINISTRATOR.name())
                                .query((row, _) -> row.getBoolean(1))
                                .single());
    }

    /** The path of a link that signs the account in whenever it is followed. */
    public String reusable(UUID account) {
        if (!demo) {
            throw new IllegalStateException("reusable links exist only in a demonstration");
        }
        return "/masuk/tautan/" + issue(account, "SIGN_IN", DEMONSTRATION, false);
    }

    /**
     * The path of a page where the account's owner sets a password, one single time; one that was
     * given out before ends with it.
     */
    String forPassword(UUID account, Duration validFor) {
        backstage.work(
                () ->
                        jdbc.sql(
                                        "delete from access.sign_in_link where account = ? and purpose = 'SET_PASSWORD'")
                                .param(account)
                                .update());
        return "/masuk/sandi/" + issue(account, "SET_PASSWORD", validFor, true);
    }

    private String issue(UUID account, String purpose, Duration validFor, boolean once) {
        String secret = Secret.fresh();
        backstage.work(
                () ->
                        jdbc.sql(
                                        "insert into access.sign_in_link (token_hash, account, purpose, expires_at, once) values (?, ?, ?, ?, ?)")
                                .params(
                                        Secret.digest(secret),
                                        account,
                                        purpose,
                                        backstage.in(validFor),
                                        once)
                                .update());
        return secret;
    }

    /**
     * Opens a session by a link.
     *
     * @param next path of the page to go to: the one for a password where a link served in its
     *     place
     */
    public record Entered(String session, String next) {}

    public Outcome<Entered, SignInRefused> follow(String secret, String address) {
        return backstage.work(
                () ->
                        spend(secret, "SIGN_IN")
                                .map(owner -> enter(owner, address))
                                .orElseGet(() -> Outcome.refused(new SignInRefused.LinkSpent())));
    }

    private Outcome<Entered, SignInRefused> enter(Owner owner, String address) {
        String next = demo || owner.hasPassword ? "/" : forPassword(owner.account, HOUR);
        return Outcome.done(
                new Entered(sessions.open(owner.account, Sessions.By.LINK, address), next));
    }

    /** The user name whose password the link would set, to be shown above the field. */
    public Optional<String> ownerOf(String secret) {
        return backstage.work(() -> valid(secret, "SET_PASSWORD").map(Owner::username));
    }

    /** Sets the password, signs the account out everywhere and in here. */
    public Outcome<String, SignInRefused> setPassword(
            String secret, String password, String address) {
        String username = ownerOf(secret).orElse(null);
        if (username == null) {
            return spent();
        }
        if (!Passwords.isAcceptable(password, username)) {
            return Outcome.refused(new SignInRefused.PasswordWeak());
        }
        String hash = passwords.hash(password);
        return backstage.work(
                () ->
                        spend(secret, "SET_PASSWORD")
                                .map(owner -> change(owner, hash, address))
                                .orElseGet(SignInLinks::spent));
    }

    private Outcome<String, SignInRefused> change(Owner owner, String hash, String address) {
        jdbc.sql("update access.account set password_hash = ? where id = ?")
                .params(hash, owner.account)
                .update();
        sessions.closeAll(owner.account);
        audit.record("password.set", "account", owner.account, owner.territory, Map.of());
        return admit(owner, address);
    }

    private Outcome<String, SignInRefused> admit(Owner owner, String address) {
        return Outcome.done(sessions.open(owner.account, Sessions.By.LINK, address));
    }

    // Two browsers with one link: the row's lock lets one of them through.
    private Optional<Owner> spend(String secret, String purpose) {
        return valid(secret, purpose)
                .filter(
                        _ ->
                                jdbc.sql(
                                                        "update access.sign_in_link set used_at = ? where token_hash = ? and (not once or used_at is null)")
                                                .params(backstage.now(), Secret.digest(secret))
                                                .update()
                                        == 1);
    }

    private Optional<Owner> valid(String secret, String purpose) {
        return jdbc.sql(
                        """
                        select a.id, a.username, a.territory, a.password_hash is not null as has_password
                        from access.sign_in_link l join access.account a on a.id = l.account
                        where l.token_hash = ? and l.purpose = ? and l.expires_at > ? and a.active
                          and case when l.once then l.used_at is null else ? end
                        """)
                .params(Secret.digest(secret), purpose, backstage.now(), demo)
                .query(
                        (row, _) ->
                                new Owner(
                                        row.getObject("id", UUID.class),
                                        row.getString("username"),
                                        new TerritoryCode(row.getString("territory")),
                                        row.getBoolean("has_password")))
                .optional();
    }

    private static Outcome<String, SignInRefused> spent() {
        return Outcome.refused(new SignInRefused.LinkSpent());
    }

    private record Owner(
            UUID account, String username, TerritoryCode territory, boolean hasPassword) {}
}
