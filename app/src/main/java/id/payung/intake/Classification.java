package id.payung.intake;

import id.payung.registry.PersonNames;
import id.payung.shared.Acting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives every staged row its status. Rows are compared with the register and with each other by a
 * few statements over all of them; only names under one NIK that are spelt differently are looked
 * at one by one, because no query can tell Iis from Euis.
 *
 * <p>The order matters. A row whose NIK the register knows under a clearly different name is
 * refused first, so that within the file the right bearer of the NIK is not taken for the second
 * one.
 */
@Component
class Classification {
    private static final int PAIRS_AT_ONCE = 5000;

    private final JdbcClient jdbc;

    Classification(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Compares the staged rows with the register. */
    void meetRegister() {
        run(ClassificationSql.DROP);
        run(ClassificationSql.CLASHING);
        run(ClassificationSql.MET);
        run("analyze met");
        refuseOtherNames("select row_no, said, known from met where not same_name", false);
        run(
                Acting.required().isNational()
                        ? ClassificationSql.NOWHERE_ELSE
                        : ClassificationSql.ELSEWHERE);
        run(ClassificationSql.NOT_REPEATED);
    }

    /** Compares the staged rows with each other; after the register. */
    void meetEachOther() {
        run("drop table repeated");
        run(ClassificationSql.REPEATED);
        refuseOtherNames("select row_no, said, known from repeated where not same_name", true);
    }

    /** Keeps the staged rows with their statuses and findings as the list's. */
    void keep(UUID listing) {
        jdbc.sql(ClassificationSql.KEEP).param("listing", listing).update();
        jdbc.sql(
                        "insert into intake.finding select :listing, f.row_no, f.col, f.code, f.severity, f.territory, f.record, f.value, f.args from arriving_finding f")
                .param("listing", listing)
                .update();
        jdbc.sql(ClassificationSql.FINDINGS).param("listing", listing).update();
    }

    /** Gives rows that the list already has the status they have now. */
    void rewrite(UUID listing) {
        jdbc.sql(ClassificationSql.REWRITE).param("listing", listing).update();
        jdbc.sql(ClassificationSql.FINDINGS).param("listing", listing).update();
    }

    private void refuseOtherNames(String pairs, boolean withinFile) {
        Integer[] rows;
        try (var found =
                jdbc
                        .sql(pairs)
                        .withFetchSize(PAIRS_AT_ONCE)
                        .query((row, _) -> clashing(row))
                        .stream()) {
            rows = found.flatMapToInt(clash -> clash).boxed().toArray(Integer[]::new);
        }
        if (rows.length > 0) {
            jdbc.sql("insert into clashing select unnest(?::int[]), ?")
                    .params(rows, withinFile)
                    .update();
        }
    }

    private static IntStream clashing(ResultSet row) throws SQLException {
        return PersonNames.clearlyDifferent(row.getString("said"), row.getString("known"))
                ? IntStream.of(row.getInt("row_no"))
                : IntStream.empty();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
