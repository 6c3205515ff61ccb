package id.payung.eligibility.verification;

import id.payung.intake.StagedRows;
import id.payung.intake.reading.Column;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is said of the rows of a filled sheet before they count. */
@Component
class JudgingVisits {
    private static final String WORDS = "eligibility.verval-";

    private final VillagesWritten villages;

    JudgingVisits(VillagesWritten villages) {
        this.villages = villages;
    }

    void judge(StagedRows rows) {
        passOverUnvisited(rows);
        refuseUnfinished(rows);
        refuseImpossible(rows);
        Map<String, String[]> written = villages.written().asParams();
        refuse(
                rows,
                VisitColumns.DETAIL,
                "village-unknown",
                "result = 'MOVED' and typed is not null and not exists (select from (%s) m where m.row_no = v.row_no)"
                        .formatted(ListedVisitSql.MOVES),
                written);
        rows.same(
                """
                select v.row_no from (%s) v
                left join (%s) m on m.row_no = v.row_no
                join eligibility.verification k on k.worker = v.worker and k.result = v.result
                    and k.found_on = v.visited_on and k.officer = v.officer and k.note = v.note
                    and (v.result = 'CORRECTED'
                        or coalesce(k.detail, '') = coalesce(m.village, case v.result when 'MOVED' then '' else v.typed end, ''))
                where v.result <> 'CORRECTED' or not exists (select from (%s) d where d.row_no = v.row_no)
                """
                        .formatted(
                                ListedVisitSql.VISITS,
                                ListedVisitSql.MOVES,
                                ListedVisitSql.DIFFERENCES),
                written);
        refuse(
                rows,
                VisitColumns.RESULT,
                "nothing-corrected",
                "result = 'CORRECTED' and not exists (select from (%s) d where d.row_no = v.row_no)"
                        .formatted(ListedVisitSql.DIFFERENCES),
                Map.of());
        warn(rows);
        rows.changed(
                "select v.row_no from (%s) v join eligibility.verification k on k.worker = v.worker"
                        .formatted(ListedVisitSql.VISITS),
                Map.of());
    }

    private static void passOverUnvisited(StagedRows rows) {
        String unvisited =
                "select v.row_no, '{}'::text[] as args from (%s) v where v.result is null"
                        .formatted(ListedVisitSql.VISITS);
        rows.note(VisitColumns.RESULT, "eligibility.verval-unvisited", unvisited, Map.of());
        rows.same(unvisited, Map.of());
    }

    private static void refuseUnfinished(StagedRows rows) {
        refuse(rows, VisitColumns.VISITED_ON, "day-missing", "visited_on is null", Map.of());
        refuse(rows, VisitColumns.OFFICER, "officer-missing", "officer is null", Map.of());
        refuse(
                rows,
                VisitColumns.DIED_ON,
                "death-missing",
                "result = 'DIED' and died_on is null",
                Map.of());
        refuse(
                rows,
                VisitColumns.DETAIL,
                "company-missing",
                "result = 'EMPLOYED' and typed is null",
                Map.of());
    }

    private static void refuseImpossible(StagedRows rows) {
        rows.refuse(
                VisitColumns.DIED_ON,
                "eligibility.verval-death-impossible",
                """
                select v.row_no, array[v.died_on::text, v.visited_on::text] as args from (%s) v
                join registry.worker w on w.id = v.worker
                where v.result = 'DIED' and (v.died_on > v.visited_on or v.died_on < w.born_on)
                """
                        .formatted(ListedVisitSql.VISITS),
                Map.of());
    }

    private static void warn(StagedRows rows) {
        rows.warn(
                VisitColumns.VISITED_ON,
                "eligibility.verval-overtaken",
                """
                select v.row_no, array[max(k.found_on)::text] as args from (%s) v
                join eligibility.verification k on k.worker = v.worker and k.found_on > v.visited_on
                group by v.row_no
                """
                        .formatted(ListedVisitSql.VISITS),
                Map.of());
        rows.warn(
                VisitColumns.RESULT,
                "eligibility.verval-not-taken",
                """
                select d.row_no, array[string_agg(d.printed, ', ' order by d.printed)] as args
                from (%s) d where d.result <> 'CORRECTED' and d.field <> 'NAME' group by d.row_no
                """
                        .formatted(ListedVisitSql.DIFFERENCES),
                Map.of());
    }

    /** Refuses the visits of which the condition holds. */
    private static void refuse(
            StagedRows rows, Column column, String code, String condition, Map<String, ?> params) {
        rows.refuse(
                column,
                WORDS + code,
                "select v.row_no, '{}'::text[] as args from (%s) v where %s"
                        .formatted(ListedVisitSql.VISITS, condition),
                params);
    }
}
