package id.payung.donors;

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
 * Places follow a merge. Where both records were promised cover in one month, one promise stands
 * and the other's place is free for somebody else.
 */
@Component("followingMergesOfPlaces")
@Order(3)
class FollowingMerges implements FollowsMerge {
    private static final String FREE =
            """
            update donors.place a set state = 'RELEASED', release_reason = 'data ganda', merge = :merge
            from donors.place k
            where a.worker = :absorbed and k.worker = :kept and a.state <> 'RELEASED' and k.state <> 'RELEASED'
              and a.period && k.period
            """;
    private static final String TAKE_AGAIN =
            """
            update donors.place set release_reason = null, merge = null,
                state = case when settled_at is null then 'PROPOSED' else 'CONFIRMED' end
            where merge = :merge
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
        jdbc.sql(FREE)
                .param("merge", merge.id())
                .param("absorbed", merge.absorbed())
                .param("kept", merge.kept())
                .update();
        rows.move(merge, "donors");
        return Optional.empty();
    }

    @Override
    public Optional<MergeEffect> followBack(Merge merge) {
        rows.moveBack(merge, "donors");
        jdbc.sql(TAKE_AGAIN).param("merge", merge.id()).update();
        return Optional.empty();
    }
}
