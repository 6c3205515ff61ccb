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
                    "select 'lists ' || count(*) || ' ' || string_agg(state || ' ' || counts::text, ', ') from intake.listing",
                    """
                    select 'rows ' || count(*) || ' ' || md5(string_agg(concat_ws('|', row_no, status, warned,
                        nik_masked, name, birth_place, born_on, sex, territory, address, occupation, income, decile,
                        nik_cipher is not null, worker is not null), ';' order by row_no)) from intake.row
                    """,
                    """
                    select 'findings ' || count(*) || ' ' || md5(string_agg(concat_ws('|', row_no, col, code, severity,
                        args), ';' order by row_no, col, code)) from intake.finding
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
