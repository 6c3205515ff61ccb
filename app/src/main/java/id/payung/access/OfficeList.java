package id.payung.access;

import id.payung.postgres.ListOrder;
import id.payung.shared.Acting;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the offices in whose areas the actor manages accounts, with how many accounts each has. */
@Component
class OfficeList {
    private static final String ROWS =
            """
            from access.office o
            where o.territory ^@ any (:scopes) and o.territory ^@ :territory
              and (:kind::text is null or o.kind = :kind)
              and (o.code ^@ :words or position(lower(:words) in lower(o.name)) > 0)
            """;
    private static final String ACCOUNTS =
            "(select count(*) from access.account a where a.office = o.id and a.active)";
    private static final ListOrder ORDER =
            ListOrder.of("o.id")
                    .along("o.territory")
                    .or("nama", "o.name")
                    .or("jenis", "o.kind")
                    .or("wilayah", "o.territory")
                    .or("akun", ACCOUNTS);

    private final JdbcClient jdbc;

    OfficeList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OfficeLine> page(OfficeFilter filter, Position position, int limit) {
        return bound(
                        "select o.*, "
                                + ACCOUNTS
                                + " as accounts "
                                + ROWS
                                + ORDER.sql(position, ROWS)
                                + "limit :limit",
                        filter)
                .param("limit", limit)
                .query((row, _) -> new OfficeLine(office(row), row.getLong("accounts")))
                .list();
    }

    long count(OfficeFilter filter) {
        return bound("select count(*) " + ROWS, filter).query((row, _) -> row.getLong(1)).single();
    }

    private StatementSpec bound(String sql, OfficeFilter filter) {
        Office.@Nullable Kind kind = filter.kind();
        return jdbc.sql(sql)
                .param("scopes", scopes())
                .param("territory", filter.territory().value())
                .param("kind", kind == null ? null : kind.name())
                .param("words", filter.words());
    }

    private static String[] scopes() {
        return Acting.required().holding(Permission.MANAGE_ACCOUNTS).territories().stream()
                .map(TerritoryCode::value)
                .toArray(String[]::new);
    }

    static Office office(ResultSet row) throws SQLException {
        return new Office(
                row.getObject("id", java.util.UUID.class),
                row.getString("code"),
                row.getString("name"),
                Office.Kind.valueOf(row.getString("kind")),
                new TerritoryCode(row.getString("territory")));
    }
}
