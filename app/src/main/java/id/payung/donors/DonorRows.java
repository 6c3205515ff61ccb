package id.payung.donors;

import id.payung.postgres.ListOrder;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.Position;
import id.payung.shared.RecordId;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Rows of donors with what they gave; the one definition of which of them a filter means. */
@Component
class DonorRows {
    private static final String MEANT =
            """
            with x as (
                select d.id, d.kind, d.name, d.belongs_to, d.territory, d.account,
                    count(p.id) filter (where p.cancelled_at is null) as pledges,
                    coalesce(sum(n.people) filter (where p.cancelled_at is null and p.ends_on > :today), 0) as people,
                    coalesce(sum(m.received), 0) as received,
                    min(p.ends_on) filter (where p.cancelled_at is null and p.ends_on > :today) as ends_on
                from donors.donor d
                left join donors.pledge p on p.donor = d.id
                left join lateral (select count(*) as people from donors.place a
                                   where a.pledge = p.id and a.state = 'CONFIRMED') n on true
                left join lateral (select sum(r.amount) as received from donors.payment r
                                   where r.pledge = p.id) m on true
                where d.territory >= :low and d.territory < :high
                  and (:kind::text is null or d.kind = :kind)
                  and (:donor::uuid is null or d.id = :donor)
                  and (:text::text is null or starts_with(upper(d.name), upper(:text)))
                group by d.id)
            """;
    private static final String ACTIVE = " from x where (not :active or x.ends_on is not null)";
    private static final ListOrder ORDER =
            ListOrder.of("x.id")
                    .along("upper(x.name)")
                    .or("nama", "upper(x.name)")
                    .or("wilayah", "x.territory")
                    .or("janji", "x.pledges")
                    .or("orang", "x.people")
                    .or("uang", "x.received")
                    .or("berakhir", "coalesce(x.ends_on, 'infinity'::date)");

    private final JdbcClient jdbc;
    private final Clock clock;

    DonorRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long count(DonorFilter filter) {
        return bound(MEANT + "select count(*)" + ACTIVE, filter)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    List<DonorLine> list(DonorFilter filter, Position position, int limit) {
        return bound(
                        MEANT
                                + "select x.*"
                                + ACTIVE
                                + ORDER.sql(position, ACTIVE)
                                + "limit :limit",
                        filter)
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    /** The donor with what he gave. */
    Optional<DonorLine> line(UUID id) {
        return bound(MEANT + "select * from x", DonorFilter.all(), id)
                .query((row, _) -> line(row))
                .optional();
    }

    Optional<Donor> find(UUID id) {
        return jdbc.sql("select * from donors.donor where id = ?")
                .param(id)
                .query((row, _) -> donor(row))
                .optional();
    }

    /** The donor who follows with the account. */
    Optional<Donor> following(UUID account) {
        return jdbc.sql("select * from donors.donor where account = ?")
                .param(account)
                .query((row, _) -> donor(row))
                .optional();
    }

    /** Empty where another donor follows with the account. */
    Optional<UUID> insert(NewDonor wanted, @Nullable UUID account) {
        UUID id = RecordId.next();
        Actor actor = Acting.required();
        int inserted =
                jdbc.sql(
                                """
                                insert into donors.donor (id, kind, name, belongs_to, territory, account,
                                    recorded_by, recorded_by_name, recorded_at)
                                values (:id, :kind, :name, :belongsTo, :home, :account, :by, :byName, :at)
                                on conflict do nothing
                                """)
                        .param("id", id)
                        .param("kind", wanted.kind().name())
                        .param("name", wanted.name())
                        .param("belongsTo", wanted.belongsTo())
                        .param("home", wanted.home().value())
                        .param("account", account)
                        .param("by", actor.account())
                        .param("byName", actor.name())
                        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update();
        return inserted == 1 ? Optional.of(id) : Optional.empty();
    }

    private StatementSpec bound(String sql, DonorFilter filter) {
        return bound(sql, filter, null);
    }

    private StatementSpec bound(String sql, DonorFilter filter, @Nullable UUID donor) {
        return jdbc.sql(sql)
                .param("donor", donor)
                .param("low", filter.territory().value())
                .param("high", filter.territory().value() + "~")
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("text", filter.text())
                .param("active", filter.active())
                .param("today", LocalDate.now(clock));
    }

    private static DonorLine line(ResultSet row) throws SQLException {
        LocalDate end = row.getObject("ends_on", LocalDate.class);
        return new DonorLine(
                donor(row),
                row.getLong("pledges"),
                row.getLong("people"),
                row.getLong("received"),
                end == null ? null : end.minusDays(1));
    }

    private static Donor donor(ResultSet row) throws SQLException {
        return new Donor(
                row.getObject("id", UUID.class),
                Donor.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("belongs_to"),
                new TerritoryCode(row.getString("territory")),
                row.getObject("account", UUID.class));
    }
}
