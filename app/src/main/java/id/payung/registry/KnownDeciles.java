package id.payung.registry;

import id.payung.audit.AuditTrail;
import id.payung.postgres.ListOrder;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deciles as they were known on any day, so that a decision can be read beside what it knew. */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.READ_WORKERS)
public class KnownDeciles {
    private static final String LINE =
            "select w.id, w.name, w.nik_masked, w.territory, k.decile, k.source, k.refers_to, k.known_at ";

    private static final ListOrder ORDER =
            ListOrder.of("w.id")
                    .along("w.territory", "w.name_key")
                    .or("nama", "w.name_key")
                    .or("wilayah", "w.territory")
                    .or("desil", "k.decile")
                    .or("sumber", "k.source")
                    .or("acuan", "k.refers_to")
                    .or("diketahui", "k.known_at");

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    KnownDeciles(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    public long count(DecileFilter filter) {
        return jdbc.sql("select count(*) " + DecileFilter.FROM)
                .params(filter.params())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** How many workers were known in each tenth; tenths of nobody are absent. */
    public Map<Integer, Long> byDecile(DecileFilter filter) {
        Map<Integer, Long> counts = new TreeMap<>();
        jdbc.sql("select k.decile, count(*) " + DecileFilter.FROM + " group by k.decile")
                .params(filter.of(null).params())
                .query(
                        row -> {
                            counts.put(row.getInt(1), row.getLong(2));
                        });
        return counts;
    }

    /** From village to village in the order of names, or the one asked for. */
    public Page<KnownDecile> list(DecileFilter filter, Position position, int size) {
        List<KnownDecile> found =
                asked(filter, position, "limit " + (size + 1)).query((row, _) -> line(row)).list();
        return Page.of(found, size, KnownDecile::worker);
    }

    private StatementSpec asked(DecileFilter filter, Position position, String limit) {
        return jdbc.sql(LINE + DecileFilter.FROM + ORDER.sql(position, DecileFilter.FROM) + limit)
                .params(filter.params());
    }

    /** Hands over everybody meant, in the same order; an audited export. */
    @Transactional
    public void export(DecileFilter filter, Position position, Consumer<KnownDecile> to) {
        long rows =
                ListOrder.each(asked(filter, position.beginning(), ""), (row, _) -> line(row), to);
        audit.record(
                "deciles.exported",
                "territory",
                Acting.required().account(),
                filter.territory(),
                Map.of("rows", rows, "knownOn", filter.knownOn().toString()));
    }

    private static KnownDecile line(ResultSet row) throws SQLException {
        return new KnownDecile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("nik_masked"),
                new TerritoryCode(row.getString("territory")),
                new DecileFact(
                        row.getObject("refers_to", LocalDate.class),
                        row.getString("source"),
                        row.getObject("known_at", OffsetDateTime.class).toInstant(),
                        row.getInt("decile")));
    }
}
