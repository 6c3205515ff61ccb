package id.payung.access;

import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import id.payung.shared.RecordId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keys with which programs act for an account: fewer permissions, the same territories, an end. */
@Component
public class ApiTokens {
    private static final String MARK = "payung_";
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(366);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Backstage backstage;

    ApiTokens(JdbcClient jdbc, Accounts accounts, AuditTrail audit, Backstage backstage) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.backstage = backstage;
    }

    /**
     * Makes a token for the acting account.
     *
     * @return the key, to be shown once
     */
    @Transactional
    public Outcome<String, TokenRefused> create(
            String name, Set<Permission> permissions, Duration lasting) {
        Actor actor = Acting.required();
        if (name.isBlank() || permissions.isEmpty()) {
            return Outcome.refused(new TokenRefused.Empty());
        }
        if (!permissions.stream().allMatch(actor::may)) {
            return Outcome.refused(new TokenRefused.MoreThanHeld());
        }
        if (lasting.compareTo(SHORTEST) < 0 || lasting.compareTo(LONGEST) > 0) {
            return Outcome.refused(new TokenRefused.WrongLifetime());
        }
        return Outcome.done(created(actor, name.strip(), permissions, lasting));
    }

    private String created(
            Actor actor, String name, Set<Permission> permissions, Duration lasting) {
        UUID id = RecordId.next();
        String key = MARK + Secret.fresh();
        List<String> codes = permissions.stream().map(Enum::name).sorted().toList();
        jdbc.sql(
                        """
                        insert into access.token (id, token_hash, account, name, permissions, created_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        Secret.digest(key),
                        actor.account(),
                        name,
                        codes.toArray(String[]::new),
                        backstage.now(),
                        backstage.in(lasting))
                .update();
        audit.record(
                "token.created",
                "token",
                id,
                actor.territories().getFirst(),
                Map.of("name", name, "permissions", codes));
        return key;
    }

    /** The acting account's tokens, newest first. */
    @Transactional(readOnly = true)
    public List<ApiToken> own() {
        return jdbc.sql("select * from access.token where account = ? order by id desc")
                .param(Acting.required().account())
                .query((row, _) -> token(row))
                .list();
    }

    /** Ends a token of the acting account; false when there is no such living token. */
    @Transactional
    public boolean revoke(UUID id) {
        Actor actor = Acting.required();
        int revoked =
                jdbc.sql(
                                "update access.token set revoked_at = ? where id = ? and account = ? and revoked_at is null")
                        .params(backstage.now(), id, actor.account())
                        .update();
        if (revoked == 1) {
            audit.record("token.revoked", "token", id, actor.territories().getFirst(), Map.of());
        }
        return revoked == 1;
    }

    /**
     * Whom a key speaks for, with no more than the token's permissions; nobody when it ended.
     * Begins its own transaction, since nobody is acting yet.
     */
    public Optional<Actor> actor(String key) {
        return backstage.work(
                () ->
                        jdbc.sql(
                                        "select account, permissions from access.token where token_hash = ? and expires_at > ? and revoked_at is null")
                                .params(Secret.digest(key), backstage.now())
                                .query((row, _) -> speaker(row))
                                .optional()
                                .flatMap(found -> found));
    }

    private Optional<Actor> speaker(ResultSet row) throws SQLException {
        Set<Permission> permissions = permissions(row);
        return accounts.actor(row.getObject("account", UUID.class))
                .map(actor -> reduced(actor, permissions));
    }

    private static Actor reduced(Actor actor, Set<Permission> permissions) {
        List<Actor.Appointment> appointments =
                actor.appointments().stream()
                        .map(
                                held ->
                                        new Actor.Appointment(
                                                held.permissions().stream()
                                                        .filter(permissions::contains)
                                                        .collect(Collectors.toSet()),
                                                held.territory()))
                        .filter(held -> !held.permissions().isEmpty())
                        .toList();
        return new Actor(actor.account(), actor.name(), actor.office(), appointments);
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                permissions(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("revoked_at") != null);
    }

    private static Set<Permission> permissions(ResultSet row) throws SQLException {
        Array codes = row.getArray("permissions");
        return Stream.of((String[]) codes.getArray())
                .map(Permission::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
