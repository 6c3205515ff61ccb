package id.payung.donors;

import id.payung.funding.Fund;
import id.payung.funding.Tariff;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.shared.RecordId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes pledges and those whom the donor names. */
@Component
class PledgeWriting {
    private static final String NAME =
            """
            insert into donors.place (pledge, worker, territory, period, transport, nearness, rank, decile, company,
                state, proposed_at, settled_by, settled_by_name, settled_at)
            select :pledge, w.id, w.territory, daterange(:from, :until),
                coalesce(w.occupation = any (:transport::text[]), false), 'NAMED',
                row_number() over (order by a.decile nulls last, w.registered_at, w.id), a.decile, :company,
                'CONFIRMED', :at, :by, :byName, :at
            from registry.worker w
            join eligibility.assessment a on a.worker = w.id and a.programme = :programme
            where w.id = any (:workers::uuid[])
            """;

    private final JdbcClient jdbc;
    private final PledgeRows rows;

    PledgeWriting(JdbcClient jdbc, PledgeRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    UUID insert(NewPledge wanted, Fund fund, Pledge.Size size, long amount) {
        UUID id = RecordId.next();
        Actor actor = Acting.required();
        jdbc.sql(
                        """
                        insert into donors.pledge (id, donor, fund, territory, starts_on, ends_on, monthly, named,
                            transport, others, amount, renews, recorded_by, recorded_by_name, recorded_at)
                        values (:id, :donor, :fund, :territory, :from, :until, :monthly, :named,
                            :transport, :others, :amount, :renews, :by, :byName, :at)
                        """)
                .param("id", id)
                .param("donor", wanted.donor())
                .param("fund", fund.id())
                .param("territory", fund.territory().value())
                .param("from", wanted.months().startsOn())
                .param("until", wanted.months().endsOn())
                .param("monthly", wanted.monthly())
                .param("named", !wanted.neighbours().isEmpty())
                .param("transport", size.transport())
                .param("others", size.others())
                .param("amount", amount)
                .param("renews", wanted.renews())
                .param("by", actor.account())
                .param("byName", actor.name())
                .param("at", rows.now())
                .update();
        return id;
    }

    /** Those whom the donor names have their places at once. */
    void name(UUID pledge, NewPledge wanted, Fund fund, Donor donor) {
        if (wanted.neighbours().isEmpty()) {
            return;
        }
        Actor actor = Acting.required();
        jdbc.sql(NAME)
                .param("pledge", pledge)
                .param("from", wanted.months().startsOn())
                .param("until", wanted.months().endsOn())
                .param("transport", Tariff.transportOccupations())
                .param("company", publicName(donor))
                .param("at", rows.now())
                .param("by", actor.account())
                .param("byName", actor.name())
                .param("programme", fund.programme())
                .param("workers", wanted.neighbours().toArray(UUID[]::new))
                .update();
    }

    /** What stands at the worker: a company by its name, a person by none. */
    static @Nullable String publicName(Donor donor) {
        return switch (donor.kind()) {
            case PERSON -> null;
            case COMPANY -> donor.name();
        };
    }

    Set<UUID> confirmed(UUID pledge) {
        return new HashSet<>(
                jdbc.sql(
                                "select worker from donors.place where pledge = ? and state ="
                                        + " 'CONFIRMED'")
                        .param(pledge)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    boolean isRenewed(UUID pledge) {
        return jdbc.sql(
                        "select exists (select from donors.pledge where renews = ? and cancelled_at"
                                + " is null)")
                .param(pledge)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    void cancel(Pledge pledge, String reason) {
        jdbc.sql(
                        "update donors.pledge set cancelled_at = ?, cancelled_by = ?, cancel_reason"
                                + " = ? where id = ?")
                .params(rows.now(), Acting.required().account(), reason, pledge.id())
                .update();
        jdbc.sql(
                        "update donors.place set state = 'RELEASED', release_reason = ? where"
                                + " pledge = ? and state <> 'RELEASED'")
                .params(reason, pledge.id())
                .update();
    }
}
