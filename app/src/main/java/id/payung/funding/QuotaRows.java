package id.payung.funding;

import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Rows of quotas; each change is kept beside what it made of them. */
@Component
class QuotaRows {
    private static final String CHANGE =
            """
            with wanted as (select unnest(:areas::text[]) as territory)
            insert into funding.quota_change
                (id, fund, year, territory, occupation, before, people, reason, account, name, at)
            select uuidv7(), :fund, :year, w.territory, :occupation, q.people, :people, :reason, :by, :byName, :at
            from wanted w left join funding.quota q on q.fund = :fund and q.year = :year
                and q.territory = w.territory and q.occupation = :occupation
            where q.people is distinct from :people
            """;
    private static final String SET =
            """
            insert into funding.quota (fund, year, territory, occupation, people)
            select :fund, :year, unnest(:areas::text[]), :occupation, :people
            on conflict (fund, year, territory, occupation) do update set people = excluded.people
            """;
    private static final String LIFT =
            """
            delete from funding.quota where fund = :fund and year = :year
                and territory = any (:areas::text[]) and occupation = :occupation
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    QuotaRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A quota of one year of a fund. */
    record Yearly(int year, Quota quota) {}

    /** By year, from wide areas to narrow ones. */
    List<Yearly> of(UUID fund) {
        return jdbc.sql(
                        """
                        select year, territory, occupation, people from funding.quota
                        where fund = ? order by year, territory, occupation
                        """)
                .param(fund)
                .query((row, _) -> new Yearly(row.getInt("year"), quota(row)))
                .list();
    }

    /**
     * @param people none lifts the quota
     */
    void change(
            Fund fund,
            int year,
            List<TerritoryCode> areas,
            String occupation,
            @Nullable Integer people,
            String reason) {
        Actor actor = Acting.required();
        bound(CHANGE, fund, year, areas, occupation)
                .param("people", people, java.sql.Types.INTEGER)
                .param("reason", reason)
                .param("by", actor.account())
                .param("byName", actor.name())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        if (people == null) {
            bound(LIFT, fund, year, areas, occupation).update();
        } else {
            bound(SET, fund, year, areas, occupation).param("people", people).update();
        }
    }

    private StatementSpec bound(
            String sql, Fund fund, int year, List<TerritoryCode> areas, String occupation) {
        return jdbc.sql(sql)
                .param("fund", fund.id())
                .param("year", year)
                .param("areas", areas.stream().map(TerritoryCode::value).toArray(String[]::new))
                .param("occupation", occupation);
    }

    /** Newest first. */
    List<QuotaChange> history(UUID fund, int year, int limit) {
        return jdbc.sql(
                        """
                        select territory, occupation, before, people, reason, name, at
                        from funding.quota_change where fund = ? and year = ? order by id desc limit ?
                        """)
                .params(fund, year, limit)
                .query(
                        (row, _) ->
                                new QuotaChange(
                                        new TerritoryCode(row.getString("territory")),
                                        row.getString("occupation"),
                                        row.getObject("before", Integer.class),
                                        row.getObject("people", Integer.class),
                                        row.getString("reason"),
                                        row.getString("name"),
                                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Quota quota(ResultSet row) throws SQLException {
        return new Quota(
                new TerritoryCode(row.getString("territory")),
                row.getString("occupation"),
                row.getInt("people"));
    }
}
