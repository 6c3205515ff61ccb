package id.payung.access;

import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The offices known to Payung; their names are readable from everywhere. */
@Component
@Transactional
public class Offices {
    private static final String SELECT =
            "select id, code, name, kind, territory from access.office ";

    private final JdbcClient jdbc;

    Offices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Office> withCode(String code) {
        return jdbc.sql(SELECT + "where code = ?")
                .param(code)
                .query((row, _) -> office(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Office> withId(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, _) -> office(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Office> inside(TerritoryCode territory) {
        return jdbc.sql(SELECT + "where territory ^@ ? order by territory, code")
                .param(territory.value())
                .query((row, _) -> office(row))
                .list();
    }

    /** Opens an office, or returns the one that already has the code. */
    public Office open(String code, String name, Office.Kind kind, TerritoryCode territory) {
        jdbc.sql(
                        """
                        insert into access.office (id, code, name, kind, territory) values (?, ?, ?, ?, ?)
                        on conflict (code) do nothing
                        """)
                .params(RecordId.next(), code, name, kind.name(), territory.value())
                .update();
        return withCode(code).orElseThrow();
    }

    private static Office office(ResultSet row) throws SQLException {
        return new Office(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                Office.Kind.valueOf(row.getString("kind")),
                new TerritoryCode(row.getString("territory")));
    }
}
