package id.payung.access;

import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Permission;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The people who work with Payung, each at one office, with roles held in territories. */
@Component
public class Accounts {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final AuditTrail audit;
    private final Clock clock;

    Accounts(JdbcClient jdbc, TransactionOperations transactions, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The account as an actor; empty when it is unknown or closed. */
    public Optional<Actor> actor(UUID account) {
        if (account.equals(Actor.system().account())) {
            return Optional.of(Actor.system());
        }
        return asSystem(() -> load("a.id = ?", account));
    }

    public Optional<Actor> actor(String username) {
        return asSystem(() -> load("a.username = ?", username));
    }

    /**
     * Opens an account without a password, where a second one of that name would be a bug: it signs
     * in by a link, or sets a password by one.
     */
    public Actor open(
            String username, String name, Office office, Role role, TerritoryCode territory) {
        Authority.demand(territory);
        return tryOpen(username, name, office, role, territory)
                .flatMap(this::actor)
                .orElseThrow(() -> new IllegalStateException("account exists: " + username));
    }

    /** The new account's id; empty when the user name is taken. */
    Optional<UUID> tryOpen(
            String username, String name, Office office, Role role, TerritoryCode territory) {
        UUID id = RecordId.next();
        boolean opened =
                Boolean.TRUE.equals(
                        transactions.execute(
                                _ -> {
                                    if (insert(id, username, name, office, territory) == 0) {
                                        return false;
                                    }
                                    appoint(id, username, office, role, territory);
                                    return true;
                                }));
        return opened ? Optional.of(id) : Optional.empty();
    }

    private void appoint(
            UUID id, String username, Office office, Role role, TerritoryCode territory) {
        jdbc.sql("insert into access.appointment (account, role, territory) values (?, ?, ?)")
                .params(id, role.name(), territory.value())
                .update();
        audit.record(
                "account.opened",
                "account",
                id,
                territory,
                Map.of("username", username, "office", office.code(), "role", role.name()));
    }

    private int insert(
            UUID id, String username, String name, Office office, TerritoryCode territory) {
        return jdbc.sql(
                        """
                        insert into access.account (id, username, name, office, territory, created_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (username) do nothing
                        """)
                .params(
                        id,
                        username,
                        name,
                        office.id(),
                        territory.value(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private Optional<Actor> load(String condition, Object key) {
        List<Held> held =
                jdbc.sql(
                                """
                                select a.id, a.name, a.office, p.territory, r.permissions
                                from access.account a
                                left join access.appointment p on p.account = a.id
                                left join access.role r on r.code = p.role
                                where a.active and %s
                                """
                                        .formatted(condition))
                        .param(key)
                        .query(
                                (row, _) ->
                                        new Held(
                                                row.getObject("id", UUID.class),
                                                row.getString("name"),
                                                row.getObject("office", UUID.class),
                                                row.getString("territory"),
                                                permissions(row.getArray("permissions"))))
                        .list();
        return held.stream().findFirst().map(first -> actor(first, held));
    }

    private static Actor actor(Held first, List<Held> held) {
        List<Actor.Appointment> appointments =
                held.stream()
                        .filter(line -> line.territory != null)
                        .map(
                                line ->
                                        new Actor.Appointment(
                                                line.permissions,
                                                new TerritoryCode(line.territory)))
                        .toList();
        return new Actor(first.id, first.name, first.office, appointments);
    }

    private static Set<Permission> permissions(
            java.sql.@org.jspecify.annotations.Nullable Array codes) throws java.sql.SQLException {
        return codes == null
                ? Set.of()
                : Stream.of((String[]) codes.getArray())
                        .map(Permission::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private <T> Optional<T> asSystem(java.util.function.Supplier<Optional<T>> query) {
        return Acting.as(
                Actor.system(),
                () -> {
                    Optional<T> found = transactions.execute(_ -> query.get());
                    return found == null ? Optional.empty() : found;
                });
    }

    private record Held(
            UUID id,
            String name,
            UUID office,
            @org.jspecify.annotations.Nullable String territory,
            Set<Permission> permissions) {}
}
