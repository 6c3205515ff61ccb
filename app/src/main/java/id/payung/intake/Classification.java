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
        run(ClassificationSql.MET);
        refuseOtherNames("met", false);
        // Whoever sees every row has met everybody already.
        if (!Acting.required().isNational()) {
            run(ClassificationSql.ELSEWHERE);
        }
    }

    /** Compares the staged rows with each other; after the register. */
    void meetEachOther() {
        run(ClassificationSql.REPEATED_WHILE_STAGED);
        refuseOtherNames("repeated", true);
    }

    /** Keeps the staged rows as the list's, with what the register makes of them. */
    void keep(UUID listing) {
        about(ClassificationSql.KEEP, listing);
        about(
                "insert into intake.finding select :listing, f.row_no, f.col, f.code, f.severity, f.territory, f.record, f.value, f.args from arriving_finding f",
                listing);
        about(ClassificationSql.FIND, listing);
    }

    /**
     * Compares the rows that the list has kept with each other; once all of them have met the
     * register.
     */
    void settleRepeated(UUID listing) {
        about(ClassificationSql.REPEATED_IN_LIST, listing);
        refuseOtherNames("repeated", true);
        about(ClassificationSql.SETTLE_REPEATED, listing);
        about(ClassificationSql.FIND_REPEATED, listing);
    }

    /** Gives rows that the list already has the status they have now. */
    void rewrite(UUID listing) {
        about(ClassificationSql.REWRITE, listing);
        about(ClassificationSql.FIND, listing);
    }

    private void refuseOtherNames(String pairs, boolean withinFile) {
        String otherwiseSpelt = "select row_no, said, known from " + pairs + " where not same_name";
        Integer[] rows;
        try (var found =
                jdbc
                        .sql(otherwiseSpelt)
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

    private void about(String sql, UUID listing) {
        jdbc.sql(sql).param("listing", listing).update();
    }
}
