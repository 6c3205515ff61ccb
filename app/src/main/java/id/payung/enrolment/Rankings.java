package id.payung.enrolment;

import id.payung.audit.AuditTrail;
import id.payung.eligibility.Programmes;
import id.payung.eligibility.RankBy;
import id.payung.funding.Fund;
import id.payung.shared.Acting;
import id.payung.shared.Outcome;
import id.payung.shared.Permission;
import java.sql.Array;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * In which order people wait for the seats of each fund: the fund's own where somebody gave it one,
 * else its programme's. Readable by everybody, like any rule.
 */
@Component
@Transactional
public class Rankings {
    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final AuditTrail audit;
    private final Clock clock;

    Rankings(JdbcClient jdbc, Programmes programmes, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Ranking of(Fund fund) {
        return new Ranking(
                jdbc.sql("select criteria from enrolment.ranking where fund = ?")
                        .param(fund.id())
                        .query((row, _) -> criteria(row.getArray(1)))
                        .optional()
                        .orElseGet(() -> usual(fund)));
    }

    /** The order of the fund's programme, which holds where the fund has none of its own. */
    private List<RankBy> usual(Fund fund) {
        return programmes
                .find(fund.programme())
                .map(programme -> programme.criteria().practice().ranking())
                .orElse(RankBy.USUAL);
    }

    /**
     * Gives a fund an order of its own. Decrees that are drafted already keep their people.
     *
     * @param wanted which names at least one criterion, and none twice
     */
    public Outcome<Ranking, DecreeRefused> change(Fund fund, Ranking wanted) {
        if (!Acting.required().may(Permission.MANAGE_FUNDS, fund.territory())) {
            return Outcome.refused(new DecreeRefused.NotPermitted());
        }
        List<RankBy> criteria = wanted.criteria();
        if (criteria.isEmpty() || new HashSet<>(criteria).size() < criteria.size()) {
            return Outcome.refused(new DecreeRefused.RankedTwice());
        }
        String[] names = criteria.stream().map(RankBy::name).toArray(String[]::new);
        jdbc.sql(
                        """
                        insert into enrolment.ranking (fund, criteria, changed_by, changed_at)
                        values (:fund, :criteria, :by, :at)
                        on conflict (fund) do update set criteria = excluded.criteria,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .param("fund", fund.id())
                .param("criteria", names)
                .param("by", Acting.required().account())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        audit.record(
                "fund.ranking_changed",
                "fund",
                fund.id(),
                fund.territory(),
                Map.of("criteria", List.of(names)));
        return Outcome.done(wanted);
    }

    private static List<RankBy> criteria(Array names) throws java.sql.SQLException {
        return Stream.of((String[]) names.getArray()).map(RankBy::valueOf).toList();
    }
}
