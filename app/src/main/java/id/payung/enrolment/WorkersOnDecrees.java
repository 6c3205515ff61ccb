package id.payung.enrolment;

import id.payung.registry.ObjectsToWithdrawal;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names the workers of a list whom a decree or an amendment rests on: their list stays. */
@Component
class WorkersOnDecrees implements ObjectsToWithdrawal {
    private final JdbcClient jdbc;

    WorkersOnDecrees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Objection> objectionsTo(UUID listing, int limit) {
        return jdbc.sql(
                        """
                        select distinct on (w.name, w.id) w.id, w.name, d.number
                        from registry.sighting s
                        join registry.worker w on w.id = s.worker
                        join lateral (
                            select m.decree from enrolment.decree_member m where m.worker = w.id
                            union
                            select s.decree from enrolment.seat_change s where s.joining = w.id
                        ) held on true
                        join enrolment.decree d on d.id = held.decree
                        where s.listing = ? and s.withdrawn_at is null
                        order by w.name, w.id, d.id
                        limit ?
                        """)
                .params(listing, limit)
                .query(
                        (row, _) ->
                                new Objection(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        row.getString("number")))
                .list();
    }
}
