package id.payung.eligibility;

import id.payung.intake.ListingKind;
import id.payung.intake.StagedRows;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.Contents;
import id.payung.intake.reading.Contents.Choice;
import id.payung.intake.reading.Contents.Option;
import id.payung.intake.reading.ListingColumns;
import id.payung.registry.Deciles;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Lists of welfare deciles (DTSEN, before it DTKS and P3KE): facts with their source and the day
 * they speak of. Nobody loses cover by such a list; who no longer fits his programme is named.
 */
@Component
class DecileLists implements ListingKind {
    private static final Column SOURCE =
            Column.own(
                    "SOURCE",
                    "Sumber",
                    "sumber data, asal data, data, source",
                    Choice.of(
                            new Option("DTSEN", "DTSEN", "data tunggal sosial ekonomi nasional"),
                            new Option("DTKS", "DTKS", "data terpadu kesejahteraan sosial"),
                            new Option("P3KE", "P3KE", "")));
    private static final Column REFERS_TO =
            Column.own(
                    "REFERS_TO",
                    "Tanggal Acuan",
                    "tanggal data, tgl acuan, per tanggal, keadaan tanggal, tanggal pemutakhiran,"
                            + " reference date",
                    new Contents.Day());
    private static final ListingColumns COLUMNS =
            ListingColumns.telling(Column.DECILE, SOURCE, REFERS_TO).lettingGo(Column.NAME);

    private static final String TOLD =
            """
            select a.row_no, a.id, a.worker, a.territory, a.decile, a.own ->> 'SOURCE' as source,
                (a.own ->> 'REFERS_TO')::date as refers_to
            from arriving a
            """;

    private final Deciles deciles;
    private final Assessments assessments;
    private final LeavingDeciles leaving;
    private final Clock clock;

    DecileLists(Deciles deciles, Assessments assessments, LeavingDeciles leaving, Clock clock) {
        this.deciles = deciles;
        this.assessments = assessments;
        this.leaving = leaving;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "desil";
    }

    @Override
    public String module() {
        return "eligibility";
    }

    @Override
    public ListingColumns columns() {
        return COLUMNS;
    }

    /** A village may send such a list; that it counts is decided where decrees are prepared. */
    @Override
    public Permission accepting() {
        return Permission.PREPARE_DECREES;
    }

    @Override
    public void judge(StagedRows rows) {
        rows.refuse(
                Column.DECILE,
                "eligibility.decile-missing",
                "select a.row_no, '{}'::text[] as args from arriving a where a.decile is null",
                Map.of());
        rows.same(
                """
                select t.row_no from (%s) t
                join registry.decile d on d.worker = t.worker and d.refers_to = t.refers_to
                    and d.source = t.source and d.decile = t.decile and d.withdrawn_at is null
                """
                        .formatted(TOLD),
                Map.of());
        leaving.warn(rows, LocalDate.now(clock));
        rows.changed(
                """
                select t.row_no from (%s) t
                where exists (select from registry.decile d where d.worker = t.worker and d.withdrawn_at is null)
                """
                        .formatted(TOLD),
                Map.of());
    }

    @Override
    public void accept(StagedRows rows, Instant at) {
        deciles.keep(TOLD + "where a.status in ('NEW', 'CHANGED')", rows.listing(), at);
        assessments.assessTold(rows.listing(), rows.territory(), LocalDate.now(clock));
    }

    @Override
    public Optional<Refusal> undo(UUID listing, TerritoryCode territory, Instant at) {
        deciles.withdraw(listing, at);
        assessments.assessTold(listing, territory, LocalDate.now(clock));
        return Optional.empty();
    }
}
