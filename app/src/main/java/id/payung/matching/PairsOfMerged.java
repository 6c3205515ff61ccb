package id.payung.matching;

import id.payung.matching.DuplicatePair.State;
import id.payung.postgres.WholeNation;
import id.payung.shared.Actor;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a merge does to the queue: the pair is decided, and whoever else the absorbed record
 * resembles is asked about with the kept one from then on. Undone, two people are known to be two,
 * and the other pairs wait as before.
 */
@Component
class PairsOfMerged {
    private static final String OF_THE_ABSORBED =
            "from matching.pair p where p.state = 'WAITING' and :absorbed in (p.one, p.other)";

    private static final String ASK_ABOUT_THE_KEPT =
            """
            insert into matching.pair (id, one, other, territory, other_territory, listing, found_at, model, bits,
                prior, against, evidence, state, made_by)
            select uuidv7(), least(:kept::uuid, s.stranger), greatest(:kept::uuid, s.stranger),
                case when :kept::uuid < s.stranger then :home else s.territory end,
                case when :kept::uuid < s.stranger then s.territory else :home end,
                s.listing, s.found_at, s.model, s.bits, s.prior, s.against, s.evidence, 'WAITING', :merge
            from (select case when p.one = :absorbed then p.other else p.one end as stranger,
                      case when p.one = :absorbed then p.other_territory else p.territory end as territory,
                      p.listing, p.found_at, p.model, p.bits, p.prior, p.against, p.evidence
                  %s) as s
            where s.stranger <> :kept
            on conflict (one, other) do nothing
            """
                    .formatted(OF_THE_ABSORBED);

    private final JdbcClient jdbc;
    private final PairRows rows;
    private final WholeNation nation;

    PairsOfMerged(JdbcClient jdbc, PairRows rows, WholeNation nation) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.nation = nation;
    }

    void merged(WorkerMerge merge, Actor by, Instant at) {
        nation.inSight(
                () -> {
                    rows.decided(merge.pair(), State.SAME, by, at);
                    about(ASK_ABOUT_THE_KEPT, merge);
                    about(
                            "update matching.pair p set state = 'SETTLED', settled_by = :merge "
                                    + "where p.state = 'WAITING' and :absorbed in (p.one, p.other)",
                            merge);
                });
    }

    void undone(WorkerMerge merge, Actor by, Instant at) {
        nation.inSight(
                () -> {
                    rows.decided(merge.pair(), State.DIFFERENT, by, at);
                    about(
                            "delete from matching.pair where made_by = :merge and state = 'WAITING'",
                            merge);
                    about(
                            "update matching.pair set state = 'WAITING', settled_by = null where settled_by = :merge",
                            merge);
                });
    }

    private void about(String sql, WorkerMerge merge) {
        jdbc.sql(sql)
                .param("kept", merge.kept())
                .param("absorbed", merge.absorbed())
                .param("merge", merge.id())
                .param("home", merge.territory().value())
                .update();
    }

    /** The pair waits for a second person. */
    void proposed(UUID pair) {
        rows.open(pair, State.PROPOSED);
    }
}
