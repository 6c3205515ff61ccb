package id.payung.enrolment;

import id.payung.shared.Actor;
import id.payung.shared.Months;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens amendments, and tells which months of a seat a change is about. */
@Component
class AmendmentRows {
    private final JdbcClient jdbc;
    private final DecreeRows decrees;

    AmendmentRows(JdbcClient jdbc, DecreeRows decrees) {
        this.jdbc = jdbc;
        this.decrees = decrees;
    }

    Optional<Decree> draftOf(Decree decree, Actor preparer) {
        return jdbc.sql(
                        """
                        select id from enrolment.decree
                        where amends = ? and prepared_by = ? and state = 'DRAFT' order by id limit 1
                        """)
                .params(decree.id(), preparer.account())
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional()
                .flatMap(decrees::find);
    }

    /**
     * Under a working number that counts the amendments of the decree; the signature brings its
     * own.
     */
    void open(UUID id, Decree decree, Actor preparer) {
        jdbc.sql(
                        """
                        insert into enrolment.decree (id, number, title, fund, office, territory, legal_basis, starts_on,
                            ends_on, state, moved_at, amends, prepared_by, prepared_by_name, prepared_at)
                        select :id, d.number || ' P' || (select count(*) + 1 from enrolment.decree a where a.amends = d.id),
                            'Perubahan atas SK ' || d.number, d.fund, d.office, d.territory, d.legal_basis, d.starts_on,
                            d.ends_on, 'DRAFT', :at, d.id, :by, :byName, :at
                        from enrolment.decree d where d.id = :decree
                        """)
                .param("id", id)
                .param("at", decrees.now())
                .param("by", preparer.account())
                .param("byName", preparer.name())
                .param("decree", decree.id())
                .update();
    }

    /**
     * From the month to the end of the seat of the one who leaves, or to the end of the decree;
     * empty where there is no such seat or the decree does not run in that month.
     */
    Optional<Months> months(Decree decree, NewSeatChange wanted) {
        if (wanted.leaving() == null) {
            return decree.months().contains(wanted.month())
                    ? Optional.of(new Months(wanted.month(), decree.months().last()))
                    : Optional.empty();
        }
        return jdbc.sql(
                        """
                        select upper(period) as ends_on from enrolment.cover_in_force
                        where decree = ? and worker = ? and period @> ?::date
                        """)
                .params(decree.id(), wanted.leaving(), wanted.month().atDay(1))
                .query(
                        (row, _) ->
                                new Months(
                                        wanted.month(),
                                        YearMonth.from(row.getObject("ends_on", LocalDate.class))
                                                .minusMonths(1)))
                .optional();
    }
}
