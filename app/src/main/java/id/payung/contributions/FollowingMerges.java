package id.payung.contributions;

import id.payung.registry.FollowsMerge;
import id.payung.registry.Merge;
import id.payung.registry.MergeEffect;
import id.payung.registry.MovingAlong;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Months follow a merge, paid ones with the fact of their payment, so that tenure counts them. That
 * no month comes twice has been seen to where cover follows.
 */
@Component("followingMergesOfMonths")
@Order(2)
class FollowingMerges implements FollowsMerge {
    private static final String PAID_ALONG =
            """
            update contributions.paid_month p set territory = w.territory
            from registry.worker w
            where w.id in (:kept, :absorbed) and p.worker = w.id and p.territory <> w.territory
            """;

    private static final String NAMED_TWICE =
            """
            with twice as (
                update contributions.active_month a set withdrawn_at = k.told_at
                from contributions.active_month k
                where a.worker = :absorbed and k.worker = :kept and k.month = a.month
                  and a.withdrawn_at is null and k.withdrawn_at is null
                returning a.id, a.territory)
            insert into contributions.named_twice (merge, active_month, territory)
            select :merge, id, territory from twice
            """;
    private static final String NAMED_AGAIN =
            """
            update contributions.active_month a set withdrawn_at = null
            from contributions.named_twice n where n.merge = :merge and a.id = n.active_month
            """;

    private final MovingAlong rows;
    private final JdbcClient jdbc;

    FollowingMerges(MovingAlong rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public List<MergeEffect> effectsOf(Merge merge) {
        return List.of();
    }

    @Override
    public Optional<MergeEffect> follow(Merge merge) {
        about(NAMED_TWICE, merge);
        rows.move(merge, "contributions");
        about(PAID_ALONG, merge);
        return Optional.empty();
    }

    @Override
    public Optional<MergeEffect> followBack(Merge merge) {
        rows.moveBack(merge, "contributions");
        about(NAMED_AGAIN, merge);
        about("delete from contributions.named_twice where merge = :merge", merge);
        about(PAID_ALONG, merge);
        return Optional.empty();
    }

    private void about(String sql, Merge merge) {
        jdbc.sql(sql)
                .param("kept", merge.kept())
                .param("absorbed", merge.absorbed())
                .param("merge", merge.id())
                .update();
    }
}
