package id.payung.access;

import id.payung.postgres.ListOrder;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads accounts with their appointments; row-level security leaves out those of other areas. */
@Component
class StaffList {
    private static final String SELECT =
            """
            select a.id, a.username, a.name, o.name as office_name, a.territory, a.active,
                   a.password_hash is not null as has_password, a.created_at, p.role, p.territory as held_in
            from access.account a
            join access.office o on o.id = a.office
            left join access.appointment p on p.account = a.id
            """;

    private static final String ROWS =
            """
            from access.account a join access.office o on o.id = a.office
            where (:office = '' or o.code = :office) and (a.active or not :active)
              and (position(lower(:words) in a.username) > 0 or position(lower(:words) in lower(a.name)) > 0)
            """;
    private static final ListOrder ORDER =
            ListOrder.of("a.id")
                    .along("a.username")
                    .or("pengguna", "a.username")
                    .or("nama", "a.name")
                    .or("kantor", "o.name")
                    .or("keadaan", "a.active");

    private final JdbcClient jdbc;

    StaffList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(UUID id) {
        return gathered(jdbc.sql(SELECT + "where a.id = ? order by p.role, p.territory").param(id))
                .stream()
                .findFirst();
    }

    /** A page of accounts, each with all its appointments. */
    List<Account> page(AccountFilter filter, Position position, int limit) {
        return gathered(
                bound(
                                SELECT
                                        + "where a.id in (select a.id "
                                        + ROWS
                                        + ORDER.sql(position, ROWS)
                                        + "limit :limit)"
                                        + ORDER.sql(position.beginning(), ROWS)
                                        + ", p.role, p.territory",
                                filter)
                        .param("limit", limit));
    }

    long count(AccountFilter filter) {
        return bound("select count(*) " + ROWS, filter).query((row, _) -> row.getLong(1)).single();
    }

    private StatementSpec bound(String sql, AccountFilter filter) {
        return jdbc.sql(sql)
                .param("words", filter.words())
                .param("office", filter.office())
                .param("active", filter.active());
    }

    private static List<Account> gathered(StatementSpec query) {
        Map<UUID, Account> accounts = new LinkedHashMap<>();
        query.query(
                row -> {
                    Account account = account(row);
                    accounts.putIfAbsent(account.id(), account);
                    String role = row.getString("role");
                    if (role != null) {
                        accounts.get(account.id())
                                .appointments()
                                .add(
                                        new Account.Appointment(
                                                Role.valueOf(role),
                                                new TerritoryCode(row.getString("held_in"))));
                    }
                });
        return List.copyOf(accounts.values());
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("name"),
                row.getString("office_name"),
                new TerritoryCode(row.getString("territory")),
                row.getBoolean("active"),
                row.getBoolean("has_password"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                new ArrayList<>());
    }
}
