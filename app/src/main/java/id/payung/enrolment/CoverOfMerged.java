package id.payung.enrolment;

import id.payung.registry.Merge;
import id.payung.shared.Months;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands on decrees about two records that are to become one. */
@Component
class CoverOfMerged {
    private final JdbcClient jdbc;

    CoverOfMerged(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Cover of one of the two. */
    record Cover(String name, String fund, Months months) {}

    List<Cover> of(Merge merge) {
        return jdbc.sql(
                        """
                        select w.name, f.name as fund, lower(c.period) as first, upper(c.period) as until
                        from enrolment.coverage c
                        join registry.worker w on w.id = c.worker join funding.fund f on f.id = c.fund
                        where c.worker in (?, ?) order by lower(c.period), c.id
                        """)
                .params(merge.kept(), merge.absorbed())
                .query((row, _) -> cover(row))
                .list();
    }

    /** The number of a decree on which both gave up or took seats: nobody replaces himself. */
    Optional<String> decreeWhereBothWereReplaced(Merge merge) {
        return jdbc.sql(
                        """
                        select d.number from enrolment.decree d
                        where exists (select from enrolment.seat_change r
                                      where r.decree = d.id and :kept in (r.leaving, r.joining))
                          and exists (select from enrolment.seat_change r
                                      where r.decree = d.id and :absorbed in (r.leaving, r.joining))
                        order by d.id limit 1
                        """)
                .param("kept", merge.kept())
                .param("absorbed", merge.absorbed())
                .query((row, _) -> row.getString(1))
                .optional();
    }

    /** Keeps approvals, replacements and payments of their decrees away. */
    void lockDecrees(Merge merge) {
        jdbc.sql(
                        """
                        select id from enrolment.decree
                        where id in (select m.decree from enrolment.decree_member m where m.worker in (:kept, :absorbed)
                                     union all
                                     select c.decree from enrolment.coverage c where c.worker in (:kept, :absorbed))
                        order by id for update
                        """)
                .param("kept", merge.kept())
                .param("absorbed", merge.absorbed())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Cover cover(ResultSet row) throws SQLException {
        return new Cover(
                row.getString("name"),
                row.getString("fund"),
                new Months(
                        YearMonth.from(row.getObject("first", LocalDate.class)),
                        YearMonth.from(row.getObject("until", LocalDate.class)).minusMonths(1)));
    }
}
