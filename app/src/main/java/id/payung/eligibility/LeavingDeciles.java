package id.payung.eligibility;

import id.payung.eligibility.Practice.DecileLeft;
import id.payung.intake.StagedRows;
import id.payung.intake.reading.Column;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says of a list of deciles whose cover it touches: who is covered and would leave the deciles of
 * the programme that pays. Nobody loses cover by it; what follows is the programme's own rule.
 */
@Component
class LeavingDeciles {
    private static final int AT_ONCE = 4_000;

    /** Rows whose decile is not one of the programme's, of people who live where it is run. */
    private static final String OUTSIDE =
            """
            select a.worker from arriving a
            where a.status is null and a.decile is not null and a.territory ^@ :home
              and a.decile not between :lowest and :highest
            order by a.worker
            """;

    private static final String FOUND =
            """
            select a.row_no, array[a.decile::text, :lowest::text, :highest::text, :programme] as args
            from arriving a where a.worker = any (:workers::uuid[])
            """;

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final CoverFacts cover;

    LeavingDeciles(JdbcClient jdbc, Programmes programmes, CoverFacts cover) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.cover = cover;
    }

    void warn(StagedRows rows, LocalDate today) {
        for (Programme programme : programmes.list()) {
            Criteria.Range deciles = programme.criteria().deciles();
            if (deciles != null) {
                warn(rows, programme, deciles, YearMonth.from(today));
            }
        }
    }

    private void warn(
            StagedRows rows, Programme programme, Criteria.Range deciles, YearMonth month) {
        List<UUID> covered = new ArrayList<>();
        List<UUID> outside = outside(programme, deciles);
        for (int from = 0; from < outside.size(); from += AT_ONCE) {
            List<UUID> some = outside.subList(from, Math.min(outside.size(), from + AT_ONCE));
            cover.covering(some, month).values().stream()
                    .filter(found -> found.programme().equals(programme.id()))
                    .map(Cover::worker)
                    .forEach(covered::add);
        }
        if (!covered.isEmpty()) {
            rows.warn(
                    Column.DECILE,
                    code(programme.criteria().practice().decileLeft()),
                    FOUND,
                    Map.of(
                            "lowest", deciles.lowest(),
                            "highest", deciles.highest(),
                            "programme", programme.name(),
                            "workers", covered.toArray(UUID[]::new)));
        }
    }

    private static String code(DecileLeft rule) {
        return switch (rule) {
            case KEEP -> "eligibility.decile-left-keep";
            case REVIEW -> "eligibility.decile-left-review";
        };
    }

    private List<UUID> outside(Programme programme, Criteria.Range deciles) {
        return jdbc.sql(OUTSIDE)
                .param("home", programme.criteria().territory().value())
                .param("lowest", deciles.lowest())
                .param("highest", deciles.highest())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
