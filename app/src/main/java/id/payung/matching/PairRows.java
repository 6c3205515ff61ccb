package id.payung.matching;

import id.payung.matching.DuplicatePair.Names;
import id.payung.matching.DuplicatePair.State;
import id.payung.postgres.ListOrder;
import id.payung.shared.Actor;
import id.payung.shared.Position;
import id.payung.shared.RecordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Rows of pairs, and the one definition of which pairs a filter means. */
@Component
class PairRows {
    // Whoever left the register by a merge is named as he was then.
    private static final String NAME = "coalesce(w.name, m.kept_name, m.absorbed_name, '–')";
    private static final String FROM =
            """
            from matching.pair p
            left join registry.worker w on w.id = p.one
            left join registry.worker v on v.id = p.other
            left join lateral (
                select case when m.kept = p.one then m.kept_name else m.absorbed_name end as kept_name,
                    case when m.kept = p.one then m.absorbed_name else m.kept_name end as absorbed_name
                from matching.merge m where m.pair = p.id order by m.id desc limit 1) m on true
            """;
    private static final String SELECT =
            "select p.*, %s as name, coalesce(v.name, m.absorbed_name, m.kept_name, '–') as other_name "
                            .formatted(NAME)
                    + FROM;
    private static final ListOrder ORDER =
            ListOrder.of("p.id")
                    .along("coalesce(p.postponed_at, '-infinity')", "-p.bits")
                    .or("nama", NAME)
                    .or("wilayah", "p.territory")
                    .or("peluang", "p.bits")
                    .or("ditemukan", "p.found_at");
    private static final String FILTER =
            """
            where p.state = :state
              and (p.territory >= :low and p.territory < :high
                   or p.other_territory >= :low and p.other_territory < :high)
            """;
    // Never asked twice: a pair that is known stays as it is, unless it still waits.
    private static final String KEEP =
            """
            insert into matching.pair (id, one, other, territory, other_territory, listing, found_at, model,
                bits, prior, against, evidence, state)
            values (:id, :one, :other, :territory, :otherTerritory, :listing, :at, :model,
                :bits, :prior, :against, :evidence::jsonb, 'WAITING')
            on conflict (one, other) do update set bits = excluded.bits, prior = excluded.prior,
                against = excluded.against,
                evidence = excluded.evidence, model = excluded.model
            where matching.pair.state = 'WAITING'
            """;

    private final JdbcClient jdbc;
    private final ScoreText text;

    PairRows(JdbcClient jdbc, ScoreText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    /** The new pair's id; empty when it was known already. */
    Optional<UUID> keep(
            Person one, Person other, Score score, int model, UUID listing, Instant at) {
        UUID id = RecordId.next();
        jdbc.sql(KEEP)
                .param("id", id)
                .param("one", one.id())
                .param("other", other.id())
                .param("territory", one.territory().value())
                .param("otherTerritory", other.territory().value())
                .param("listing", listing)
                .param("at", time(at))
                .param("model", model)
                .param("bits", score.bits())
                .param("prior", score.prior())
                .param("against", score.against().name())
                .param("evidence", text.write(score.clues()))
                .update();
        return jdbc.sql("select id from matching.pair where id = ?")
                .param(id)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    Optional<DuplicatePair> find(UUID pair) {
        return jdbc.sql(SELECT + "where p.id = ?")
                .param(pair)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Held until the transaction ends. */
    Optional<DuplicatePair> locked(UUID pair) {
        jdbc.sql("select id from matching.pair where id = ? for update")
                .param(pair)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
        return find(pair);
    }

    long count(PairFilter filter) {
        return filtered("select count(*) from matching.pair p " + FILTER, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    @Nullable Instant oldest(PairFilter filter) {
        return filtered("select min(p.found_at) from matching.pair p " + FILTER, filter)
                .query((row, _) -> Optional.ofNullable(instant(row, "min")))
                .single()
                .orElse(null);
    }

    /** The likeliest first, postponed ones last. */
    List<DuplicatePair> list(PairFilter filter, Position position, int limit) {
        return asked(filter, position, "limit " + limit).query((row, _) -> read(row)).list();
    }

    long each(PairFilter filter, Position position, Consumer<DuplicatePair> to) {
        return ListOrder.each(asked(filter, position.beginning(), ""), (row, _) -> read(row), to);
    }

    private StatementSpec asked(PairFilter filter, Position position, String limit) {
        return filtered(SELECT + FILTER + ORDER.sql(position, FROM + FILTER) + limit, filter);
    }

    void postpone(UUID pair, Instant at) {
        jdbc.sql("update matching.pair set postponed_at = ? where id = ?")
                .params(time(at), pair)
                .update();
    }

    void decided(UUID pair, State state, Actor by, Instant at) {
        jdbc.sql(
                        """
                        update matching.pair set state = ?, decided_by = ?, decided_by_name = ?, decided_at = ?
                        where id = ?
                        """)
                .params(state.name(), by.account(), by.name(), time(at), pair)
                .update();
    }

    /** Nothing is decided about it yet, or not any more. */
    void open(UUID pair, State state) {
        jdbc.sql(
                        """
                        update matching.pair set state = ?, decided_by = null, decided_by_name = null, decided_at = null
                        where id = ?
                        """)
                .params(state.name(), pair)
                .update();
    }

    private StatementSpec filtered(String sql, PairFilter filter) {
        return jdbc.sql(sql)
                .param("state", filter.standing().state())
                .param("low", filter.territory().value())
                .param("high", filter.territory().value() + "~");
    }

    private DuplicatePair read(ResultSet row) throws SQLException {
        return new DuplicatePair(
                row.getObject("id", UUID.class),
                row.getObject("one", UUID.class),
                row.getObject("other", UUID.class),
                new Names(
                        row.getString("name"),
                        row.getString("other_name"),
                        row.getString("territory"),
                        row.getString("other_territory")),
                new Score(
                        row.getDouble("bits"),
                        row.getDouble("prior"),
                        Otherwise.valueOf(row.getString("against")),
                        text.read(row.getString("evidence"))),
                State.valueOf(row.getString("state")),
                java.util.Objects.requireNonNull(instant(row, "found_at")),
                instant(row, "postponed_at"),
                row.getString("decided_by_name"),
                instant(row, "decided_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
