package id.payung.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a module's rows after a merge: every column of its schema that refers to a worker, as the
 * database knows them, so that a table added later cannot be forgotten. Each row that moved is
 * remembered under the merge; a row for which the kept record has its own is set aside. A row whose
 * column is called {@code worker} lies where that worker lives.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MovingAlong {
    private static final String NAMED =
            """
            select c.conrelid::regclass::text as relation, a.attname as named_in,
                array(select k.attname from pg_index i
                      join pg_attribute k on k.attrelid = i.indrelid and k.attnum = any (i.indkey)
                      where i.indrelid = c.conrelid and i.indisprimary and k.attnum <> a.attnum
                      order by k.attnum) as key,
                (select a.attnum = any (i.indkey) from pg_index i
                 where i.indrelid = c.conrelid and i.indisprimary) as in_key
            from pg_constraint c
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and c.confrelid = 'registry.worker'::regclass
              and c.connamespace = :schema::regnamespace
            order by 1, 2
            """;
    private static final String SET_ASIDE =
            """
            with gone as (
                delete from %1$s t using %1$s own
                where t.%2$s = :absorbed and own.%2$s = :kept and %3$s = %4$s
                returning t.*)
            insert into registry.set_aside (merge, relation, row, territory)
            select :merge, '%1$s', to_jsonb(gone), territory from gone
            """;
    private static final String MOVE =
            """
            with moved as (
                update %1$s t set %2$s = :kept, territory = %4$s where t.%2$s = :absorbed
                returning %3$s as key, t.territory)
            insert into registry.moved_row (merge, relation, named_in, key, territory)
            select :merge, '%1$s', '%2$s', key, territory from moved
            """;
    private static final String MOVE_BACK =
            """
            update %1$s t set %2$s = :absorbed, territory = %4$s
            from registry.moved_row m
            where m.merge = :merge and m.relation = '%1$s' and m.named_in = '%2$s'
              and t.%2$s = :kept and m.key = %3$s
            """;
    private static final String PUT_BACK =
            """
            insert into %1$s
            select (jsonb_populate_record(null::%1$s, s.row)).* from registry.set_aside s
            where s.merge = :merge and s.relation = '%1$s'
            """;
    private static final String FORGET =
            """
            with forgotten as (delete from registry.moved_row where merge = :merge and relation = '%1$s')
            delete from registry.set_aside where merge = :merge and relation = '%1$s'
            """;

    private final JdbcClient jdbc;

    MovingAlong(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To the kept record. */
    public void move(Merge merge, String schema) {
        List<Named> columns = columns(schema);
        columns.stream()
                .filter(Named::isInKey)
                .forEach(named -> about(merge, named.in(SET_ASIDE, ":kept")));
        columns.forEach(named -> about(merge, named.in(MOVE, ":kept")));
    }

    /** Back to the absorbed record; to be asked in the reverse order of merges. */
    public void moveBack(Merge merge, String schema) {
        List<Named> columns = columns(schema);
        columns.forEach(named -> about(merge, named.in(MOVE_BACK, ":absorbed")));
        columns.stream()
                .filter(Named::isInKey)
                .forEach(named -> about(merge, named.in(PUT_BACK, ":absorbed")));
        columns.forEach(named -> about(merge, named.in(FORGET, ":absorbed")));
    }

    private List<Named> columns(String schema) {
        return jdbc.sql(NAMED).param("schema", schema).query((row, _) -> named(row)).list();
    }

    private void about(Merge merge, String sql) {
        jdbc.sql(sql)
                .param("kept", merge.kept())
                .param("absorbed", merge.absorbed())
                .param("merge", merge.id())
                .update();
    }

    /** A column that names a worker, and the other columns of its table's key. */
    private record Named(String relation, String column, List<String> key, boolean isInKey) {
        String in(String sql, String worker) {
            String home =
                    column.equals("worker")
                            ? "(select w.territory from registry.worker w where w.id = %s)"
                                    .formatted(worker)
                            : "t.territory";
            return sql.equals(SET_ASIDE)
                    ? sql.formatted(relation, column, key("t"), key("own"))
                    : sql.formatted(relation, column, key("t"), home);
        }

        private String key(String alias) {
            return key.stream()
                    .map(each -> ", " + alias + "." + each + "::text")
                    .collect(Collectors.joining("", "concat_ws('/', ''", ")"));
        }
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(
                row.getString("relation"),
                row.getString("named_in"),
                Stream.of((String[]) row.getArray("key").getArray()).toList(),
                row.getBoolean("in_key"));
    }
}
