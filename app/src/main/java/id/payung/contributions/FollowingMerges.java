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
        rows.move(merge, "contributions");
        letPaidMonthsFollow(merge);
        return Optional.empty();
    }

    @Override
    public Optional<MergeEffect> followBack(Merge merge) {
        rows.moveBack(merge, "contributions");
        letPaidMonthsFollow(merge);
        return Optional.empty();
    }

    private void letPaidMonthsFollow(Merge merge) {
        jdbc.sql(PAID_ALONG)
                .param("kept", merge.kept())
                .param("absorbed", merge.absorbed())
                .update();
    }
}
