package id.payung.contributions;

import id.payung.intake.ListingKind;
import id.payung.intake.StagedRows;
import id.payung.intake.reading.Column;
import id.payung.intake.reading.Contents;
import id.payung.intake.reading.ListingColumns;
import id.payung.shared.Permission;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The insurer's monthly list of who is active, held against the months that were ordered and paid.
 * The day it speaks of says which month it is. It changes no money: it is the third fact of a
 * month.
 */
@Component
class ActiveLists implements ListingKind {
    private static final Column AS_OF =
            Column.own(
                    "AS_OF",
                    "Keadaan Tanggal",
                    "per tanggal, tanggal data, tgl data, keadaan per tanggal, as of",
                    new Contents.Day());
    private static final ListingColumns COLUMNS =
            ListingColumns.telling(AS_OF).lettingGo(Column.NAME);

    private static final String TOLD =
            """
            select a.row_no, a.id, a.worker, a.territory, a.status, (a.own ->> 'AS_OF')::date as as_of,
                date_trunc('month', (a.own ->> 'AS_OF')::date)::date as month
            from arriving a
            """;

    private final ActiveRows rows;

    ActiveLists(ActiveRows rows) {
        this.rows = rows;
    }

    @Override
    public String code() {
        return "aktif";
    }

    @Override
    public String module() {
        return "contributions";
    }

    /** A village could make its people look covered; who orders payments has no such wish. */
    @Override
    public Permission accepting() {
        return Permission.ORDER_PAYMENTS;
    }

    @Override
    public ListingColumns columns() {
        return COLUMNS;
    }

    @Override
    public void judge(StagedRows staged) {
        staged.same(
                """
                select t.row_no from (%s) t
                join contributions.active_month k
                    on k.worker = t.worker and k.month = t.month and k.withdrawn_at is null
                """
                        .formatted(TOLD),
                Map.of());
        staged.warn(
                Column.NIK,
                "contributions.active-unordered",
                """
                select t.row_no, array[to_char(t.month, 'MM-YYYY')] as args from (%s) t
                where not exists (select from contributions.contribution c
                                  where c.worker = t.worker and c.month = t.month)
                """
                        .formatted(TOLD),
                Map.of());
        staged.warn(
                Column.NIK,
                "contributions.active-unpaid",
                """
                select t.row_no, array[to_char(t.month, 'MM-YYYY'), f.name] as args from (%s) t
                join contributions.contribution c on c.worker = t.worker and c.month = t.month
                join funding.fund f on f.id = c.fund
                where not exists (select from contributions.paid_month p
                                  where p.worker = t.worker and p.month = t.month)
                """
                        .formatted(TOLD),
                Map.of());
    }

    @Override
    public void accept(StagedRows staged, Instant at) {
        rows.keep(TOLD + "where a.status in ('NEW', 'CHANGED')", staged.listing(), at);
    }

    @Override
    public Optional<Refusal> undo(UUID listing, TerritoryCode territory, Instant at) {
        rows.withdraw(listing, at);
        return Optional.empty();
    }
}
