package id.payung.registry;

import id.payung.audit.AuditTrail;
import id.payung.shared.Acting;
import id.payung.shared.Page;
import id.payung.shared.Permission;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deciles as they were known on any day, so that a decision can be read beside what it knew. */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.READ_WORKERS)
public class KnownDeciles {
    private static final String LINE =
            "select w.id, w.name, w.nik_masked, w.territory, k.decile, k.source, k.refers_to, k.known_at ";

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

    /** In the order of ids; {@code after} is the last worker of the page before. */
    public Page<KnownDecile> list(DecileFilter filter, @Nullable UUID after, int size) {
        List<KnownDecile> found =
                jdbc.sql(
                                LINE
                                        + DecileFilter.FROM
                                        + " and (:after::uuid is null or w.id > :after) order by w.id limit :limit")
                        .params(filter.params())
                        .param("after", after)
                        .param("limit", size + 1)
                        .query((row, _) -> line(row))
                        .list();
        return Page.of(found, size, KnownDecile::worker);
    }

    /** Hands over everybody meant; an audited export. */
    @Transactional
    public void export(DecileFilter filter, Consumer<KnownDecile> to) {
        long rows;
        try (var found =
                jdbc
                        .sql(LINE + DecileFilter.FROM + " order by w.territory, w.name_key, w.id")
                        .params(filter.params())
                        .withFetchSize(1000)
                        .query((row, _) -> line(row))
                        .stream()) {
            rows = found.peek(to).mapToInt(_ -> 1).asLongStream().sum();
        }
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
