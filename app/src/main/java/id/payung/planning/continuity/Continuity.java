package id.payung.planning.continuity;

import id.payung.law.LawInForce;
import id.payung.planning.continuity.LapseRows.Ending;
import id.payung.planning.continuity.LapseRows.HistoryClass;
import id.payung.planning.continuity.LapseRows.Upcoming;
import id.payung.shared.Permission;
import id.payung.shared.Position;
import id.payung.shared.SeenBy;
import id.payung.tasks.Backlog;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose cover ends when, and what it would cost the families: a gap one month too long sets tenure
 * back to nothing, and with it the death benefit (Permenaker 1/2025) and scholarships (PP 82/2019).
 */
@Component
@Transactional(readOnly = true)
@SeenBy(Permission.READ_WORKERS)
public class Continuity {
    private final LapseRows rows;
    private final LawInForce law;

    Continuity(LapseRows rows, LawInForce law) {
        this.rows = rows;
        this.law = law;
    }

    public long count(LapseFilter filter) {
        return rows.count(filter);
    }

    /** The same count, due on the last day on which the first of the memberships still protects. */
    public Backlog backlog(LapseFilter filter) {
        Upcoming upcoming = rows.upcoming(filter);
        YearMonth first = upcoming.first();
        return new Backlog(
                upcoming.people(),
                null,
                first == null ? null : new Lapses(law.law()).endOf(first).minusDays(1));
    }

    /** By last month, then by fund; the law is asked once for each history. */
    public List<CliffLine> cliff(LapseFilter filter) {
        Lapses lapses = new Lapses(law.law());
        Map<Edge, CliffLine> lines = new LinkedHashMap<>();
        for (HistoryClass each : rows.classes(filter)) {
            Lapse lapse = lapses.of(each.history());
            lines.merge(
                    new Edge(lapse.lastFunded(), each.fund()), line(each, lapse), CliffLine::and);
        }
        return lines.values().stream()
                .sorted(
                        Comparator.comparing(CliffLine::last)
                                .thenComparing(CliffLine::fundName)
                                .thenComparing(CliffLine::fund))
                .toList();
    }

    /** In the order of the workers' ids, or the one asked for. */
    public List<LapseLine> list(LapseFilter filter, Position position, int limit) {
        Lapses lapses = new Lapses(law.law());
        return rows.list(filter, position, limit).stream().map(row -> line(row, lapses)).toList();
    }

    /** Everybody of the filter, in the same order. */
    public void export(LapseFilter filter, Position position, Consumer<LapseLine> visitor) {
        Lapses lapses = new Lapses(law.law());
        rows.each(filter, position, row -> visitor.accept(line(row, lapses)));
    }

    private record Edge(YearMonth last, UUID fund) {}

    private static LapseLine line(Ending row, Lapses lapses) {
        return new LapseLine(
                row.worker(),
                row.name(),
                row.territory(),
                row.fund(),
                row.fundName(),
                lapses.of(row.history()));
    }

    private static CliffLine line(HistoryClass each, Lapse lapse) {
        long people = each.people();
        return new CliffLine(
                each.fund(),
                each.fundName(),
                lapse.lastFunded(),
                lapse.endsOn(),
                people,
                lapse.cash() > 0 ? people : 0,
                people * lapse.cash(),
                lapse.scholarship() > 0 ? people : 0);
    }
}
