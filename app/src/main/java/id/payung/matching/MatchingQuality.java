package id.payung.matching;

import id.payung.shared.Permission;
import id.payung.shared.SeenBy;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How well the scores agree with what people decided, as far as the actor sees. */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.DECIDE_DUPLICATES)
public class MatchingQuality {
    private static final List<Double> CHANCES = List.of(0.5, 0.9, 0.99, 0.999);

    private final JdbcClient jdbc;
    private final Models models;

    MatchingQuality(JdbcClient jdbc, Models models) {
        this.jdbc = jdbc;
        this.models = models;
    }

    public Measured measured() {
        List<Measured.AtChance> lines = new ArrayList<>();
        for (double chance : CHANCES) {
            lines.add(line(chance));
        }
        return jdbc.sql(
                        """
                        select count(*) filter (where p.state = 'WAITING' and p.postponed_at is null) as waiting,
                            count(*) filter (where p.state = 'WAITING' and p.postponed_at is not null) as postponed,
                            count(*) filter (where p.state = 'PROPOSED') as proposed,
                            count(*) filter (where p.state = 'SAME') as same,
                            count(*) filter (where p.state = 'DIFFERENT') as different,
                            (select count(*) from matching.merge m where m.automatic) as automatic,
                            (select count(*) from matching.merge m where m.automatic and m.state = 'UNDONE') as taken_back
                        from matching.pair p
                        """)
                .query(
                        (row, _) ->
                                new Measured(
                                        row.getLong("waiting"),
                                        row.getLong("postponed"),
                                        row.getLong("proposed"),
                                        row.getLong("same"),
                                        row.getLong("different"),
                                        row.getLong("automatic"),
                                        row.getLong("taken_back"),
                                        models.latest().version(),
                                        models.latest().decisions(),
                                        lines))
                .single();
    }

    /** Had everything above this chance been merged unasked: right, wrong, and missed. */
    private Measured.AtChance line(double chance) {
        return jdbc.sql(
                        """
                        select count(*) filter (where p.bits >= :bits and p.state = 'SAME') as hits,
                            count(*) filter (where p.bits >= :bits and p.state = 'DIFFERENT') as wrong,
                            count(*) filter (where p.bits < :bits and p.state = 'SAME') as missed
                        from matching.pair p
                        """)
                .param("bits", Score.bits(chance))
                .query(
                        (row, _) ->
                                new Measured.AtChance(
                                        chance,
                                        row.getLong("hits"),
                                        row.getLong("wrong"),
                                        row.getLong("missed")))
                .single();
    }
}
