package id.payung.eligibility.verification;

import id.payung.registry.ObjectsToWithdrawal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names the workers whom a list alone had made known and whom an officer has visited: without the
 * list they would be forgotten, and the visits with them.
 */
@Component
class VisitedWorkers implements ObjectsToWithdrawal {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id"));

    private final JdbcClient jdbc;

    VisitedWorkers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Objection> objectionsTo(UUID listing, int limit) {
        return jdbc.sql(
                        """
                        select distinct on (w.name, w.id) w.id, w.name, v.found_on
                        from registry.sighting s
                        join registry.worker w on w.id = s.worker
                        join eligibility.verification v on v.worker = w.id and v.standing
                        where s.listing = :listing and s.withdrawn_at is null
                          and not exists (select from registry.sighting o
                                          where o.worker = s.worker and o.listing <> :listing
                                            and o.withdrawn_at is null)
                        order by w.name, w.id
                        limit :limit
                        """)
                .param("listing", listing)
                .param("limit", limit)
                .query(
                        (row, _) ->
                                new Objection(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        "verval "
                                                + DAY.format(
                                                        row.getObject(
                                                                "found_on", LocalDate.class))))
                .list();
    }
}
