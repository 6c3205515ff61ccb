package id.payung.enrolment;

import id.payung.funding.Fund;
import id.payung.funding.FundingRefused;
import id.payung.funding.PlacesHeld;
import id.payung.funding.QuotaRoom;
import id.payung.funding.Quotas;
import id.payung.shared.TerritoryCode;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whom a fund's quotas have room, beside those who stand on a draft already. */
@Component
class RoomInQuotas {
    private static final String DRAFTED =
            """
            select m.territory, coalesce(w.occupation, '') as occupation, count(*) as people
            from enrolment.decree_member m join registry.worker w on w.id = m.worker
            where m.decree = ? group by 1, 2
            """;

    private final JdbcClient jdbc;
    private final Quotas quotas;

    RoomInQuotas(JdbcClient jdbc, Quotas quotas) {
        this.jdbc = jdbc;
        this.quotas = quotas;
    }

    QuotaRoom of(Decree decree) {
        var drafted =
                jdbc.sql(DRAFTED)
                        .param(decree.id())
                        .query(
                                (row, _) ->
                                        new PlacesHeld.Held(
                                                new TerritoryCode(row.getString("territory")),
                                                row.getString("occupation"),
                                                decree.months(),
                                                row.getInt("people"),
                                                true))
                        .list();
        return QuotaRoom.of(quotas.left(decree.fund(), decree.months(), drafted));
    }

    /** The quota that keeps the worker out. */
    FundingRefused full(Decree decree, Fund fund, UUID worker) {
        QuotaRoom room = of(decree);
        return jdbc.sql(
                        """
                        select territory, coalesce(occupation, '') as occupation
                        from registry.worker where id = ?
                        """)
                .param(worker)
                .query(
                        (row, _) ->
                                room.full(
                                                new TerritoryCode(row.getString("territory")),
                                                row.getString("occupation"))
                                        .orElseThrow())
                .optional()
                .map(quota -> new FundingRefused.QuotaFull(fund.name(), quota, 0, 1))
                .orElseThrow();
    }
}
