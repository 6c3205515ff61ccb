package id.payung.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one list left behind, in words that do not depend on ids, keys or clocks: two intakes of the
 * same file into empty registers leave the same.
 */
record Holdings(List<String> facts) {
    private static final List<String> QUESTIONS =
            List.of(
                    """
                    select 'lists ' || count(*) || ' '
                        || string_agg(concat_ws(' ', kind, state, counts), ', ' order by kind, office, counts::text)
                    from intake.listing
                    """,
                    """
                    select 'rows ' || count(*) || ' ' || md5(string_agg(concat_ws('|', row_no, status, warned,
                        nik_masked, name, birth_place, born_on, sex, territory, address, occupation, income, decile,
                        nik_cipher is not null, worker is not null), ';'
                        order by row_no, name, nik_masked, territory, address, status)) from intake.row
                    """,
                    """
                    select 'findings ' || count(*) || ' ' || md5(string_agg(concat_ws('|', row_no, col, code, severity,
                        args), ';' order by row_no, col, code, args)) from intake.finding
                    """,
                    """
                    select 'workers ' || count(*) || ' ' || md5(string_agg(concat_ws('|', nik_masked, name, born_on,
                        territory, address, occupation, income), ';' order by name, nik_masked, born_on, territory))
                    from registry.worker
                    """,
                    """
                    select 'sightings ' || count(*) || ' of ' || count(distinct row_no) || ' rows and '
                        || count(distinct worker) || ' workers' from registry.sighting
                    """,
                    "select 'deciles ' || count(*) || ' ' || coalesce(sum(decile), 0) from registry.decile",
                    "select 'files ' || count(*) || ' ' || coalesce(sum(size), 0) from files.file",
                    """
                    select 'visits ' || count(*) || ' ' || coalesce(md5(string_agg(concat_ws('|', w.nik_masked, w.name,
                        v.result, v.detail, v.found_on, v.standing), ';'
                        order by w.name, w.nik_masked, w.born_on)), '')
                    from eligibility.verification v join registry.worker w on w.id = v.worker
                    """,
                    """
                    select 'mutations ' || count(*) || ' ' || coalesce(md5(string_agg(concat_ws('|', w.nik_masked,
                        w.name, w.died_on, m.reason, m.first_month, m.told_at is null, s.starts_on, s.ends_on, j.name,
                        j.nik_masked), ';' order by w.name, w.nik_masked, w.born_on)), '')
                    from enrolment.mutation m join registry.worker w on w.id = m.worker
                    left join enrolment.mutation_seat s on s.mutation = m.id
                    left join registry.worker j on j.id = s.joining
                    """,
                    """
                    select 'amendments ' || count(distinct amendment) || ' of ' || count(*) || ' seats, '
                        || count(joining) || ' given' from enrolment.seat_change
                    """,
                    """
                    select 'trail ' || string_agg(action || ' ' || times, ', ' order by action)
                    from (select action, count(*) as times from audit.entry
                        where subject in ('listing', 'file') group by action)
                    """);

    static Optional<Holdings> in(Connection database) throws SQLException {
        List<String> facts = new ArrayList<>();
        for (String question : QUESTIONS) {
            try (var statement = database.createStatement();
                    var answer = statement.executeQuery(question)) {
                answer.next();
                facts.add(String.valueOf(answer.getString(1)));
            }
        }
        return Optional.of(new Holdings(facts));
    }
}
