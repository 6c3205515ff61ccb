package id.payung.access;

import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.TerritoryCode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, in the database: a restart signs nobody out. A session ends twelve hours after
 * it began (one office day), or two hours after it was last used.
 */
@Component
public class Sessions {
    /** In which cookie a browser brings the secret along. */
    public static final String COOKIE = "payung_session";

    static final Duration LONGEST = Duration.ofHours(12);
    static final Duration IDLE = Duration.ofHours(2);

    // Between two requests of one page nothing need be written.
    private static final Duration UNNOTICED = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Backstage backstage;
    private final Accounts accounts;
    private final AuditTrail audit;

    Sessions(JdbcClient jdbc, Backstage backstage, Accounts accounts, AuditTrail audit) {
        this.jdbc = jdbc;
        this.backstage = backstage;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** What opened a session. */
    enum By {
        PASSWORD,
        LINK,
        TERMINAL
    }

    /**
     * Begins a session and returns the secret for the browser's cookie, which is stored nowhere.
     */
    String open(UUID account, By by, String address) {
        String secret = Secret.fresh();
        backstage.work(
                () -> {
                    forgetEnded();
                    record(account, by);
                    return jdbc.sql(
                                    """
                                    insert into access.session (token_hash, account, created_at, seen_at, expires_at, address)
                                    values (?, ?, ?, ?, ?, ?)
                                    """)
                            .params(
                                    Secret.digest(secret),
                                    account,
                                    backstage.now(),
                                    backstage.now(),
                                    backstage.in(LONGEST),
                                    address)
                            .update();
                });
        return secret;
    }

    /** For one command at this machine's terminal, which closes it when it is done. */
    public String openAtTerminal(UUID account) {
        return open(account, By.TERMINAL, "127.0.0.1");
    }

    private void forgetEnded() {
        jdbc.sql("delete from access.session where expires_at < ? or seen_at < ?")
                .params(backstage.now(), backstage.now().minus(IDLE))
                .update();
    }

    // The entry stands in the name of the person, not of Payung.
    private void record(UUID account, By by) {
        String territory =
                jdbc.sql("select territory from access.account where id = ?")
                        .param(account)
                        .query((row, _) -> row.getString(1))
                        .single();
        Acting.run(
                accounts.actor(account).orElseThrow(),
                () ->
                        audit.record(
                                "session.opened",
                                "account",
                                account,
                                new TerritoryCode(territory),
                                Map.of("by", by)));
    }

    /** Who holds the secret, with the roles of this moment; nobody when it ended or he left. */
    public Optional<Actor> actor(String secret) {
        return backstage.work(() -> account(Secret.digest(secret)).flatMap(accounts::actor));
    }

    private Optional<UUID> account(byte[] digest) {
        Optional<UUID> account =
                jdbc.sql(
                                "select account from access.session where token_hash = ? and expires_at > ? and seen_at > ?")
                        .params(digest, backstage.now(), backstage.now().minus(IDLE))
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .optional();
        account.ifPresent(
                _ ->
                        jdbc.sql(
                                        "update access.session set seen_at = ? where token_hash = ? and seen_at < ?")
                                .params(backstage.now(), digest, backstage.now().minus(UNNOTICED))
                                .update());
        return account;
    }

    public void close(String secret) {
        backstage.work(
                () ->
                        jdbc.sql("delete from access.session where token_hash = ?")
                                .param(Secret.digest(secret))
                                .update());
    }

    /** Signs an account out everywhere, as after a new password. */
    void closeAll(UUID account) {
        jdbc.sql("delete from access.session where account = ?").param(account).update();
    }
}
