package id.payung.enrolment;

import id.payung.enrolment.Replacement.State;
import id.payung.shared.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of replacements; each stands in the territory of the worker who leaves. */
@Component
class ReplacementRows {
    private static final String SELECT =
            "select id, decree, leaving, joining, month, why, state, prepared_by from enrolment.replacement ";

    private final JdbcClient jdbc;
    private final DecreeRows decrees;

    ReplacementRows(JdbcClient jdbc, DecreeRows decrees) {
        this.jdbc = jdbc;
        this.decrees = decrees;
    }

    void insert(Replacement wanted) {
        jdbc.sql(
                        """
                        insert into enrolment.replacement (id, decree, territory, leaving, joining, month, why,
                            state, prepared_by, prepared_by_name, prepared_at)
                        select :id, :decree, w.territory, :leaving, :joining, :month, :why, 'SUBMITTED',
                            :by, :byName, :at
                        from registry.worker w where w.id = :leaving
                        """)
                .param("id", wanted.id())
                .param("decree", wanted.decree())
                .param("leaving", wanted.leaving())
                .param("joining", wanted.joining())
                .param("month", wanted.month().atDay(1))
                .param("why", wanted.why())
                .param("by", wanted.preparedBy())
                .param("byName", id.payung.shared.Acting.required().name())
                .param("at", decrees.now())
                .update();
    }

    boolean waits(UUID decree, UUID leaving) {
        return jdbc.sql(
                        "select from enrolment.replacement where decree = ? and leaving = ? and state = 'SUBMITTED'")
                .params(decree, leaving)
                .query((_, _) -> true)
                .optional()
                .isPresent();
    }

    Optional<Replacement> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query((row, _) -> read(row)).optional();
    }

    List<Replacement> of(UUID decree) {
        return jdbc.sql(SELECT + "where decree = ? order by id")
                .param(decree)
                .query((row, _) -> read(row))
                .list();
    }

    void decided(Replacement replacement, State state, Actor by, OffsetDateTime at) {
        jdbc.sql(
                        """
                        update enrolment.replacement
                        set state = ?, decided_by = ?, decided_by_name = ?, decided_at = ? where id = ?
                        """)
                .params(state.name(), by.account(), by.name(), at, replacement.id())
                .update();
    }

    private static Replacement read(ResultSet row) throws SQLException {
        return new Replacement(
                row.getObject("id", UUID.class),
                row.getObject("decree", UUID.class),
                row.getObject("leaving", UUID.class),
                row.getObject("joining", UUID.class),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("why"),
                State.valueOf(row.getString("state")),
                row.getObject("prepared_by", UUID.class));
    }
}
