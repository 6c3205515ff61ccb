package id.payung.funding;

import id.payung.rules.contribution.Payer;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of funds as records. */
final class FundRows {
    static final String SELECT =
            """
            select f.id, f.code, f.name, f.kind, f.payer, f.office, o.name as office_name, f.territory,
                f.programme, f.starts_on, f.ends_on, f.occupations, f.poorest, f.least_poor, f.priority, f.discounted
            from funding.fund f join access.office o on o.id = f.office
            """;

    private FundRows() {}

    static Fund fund(ResultSet row) throws SQLException {
        return new Fund(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                Fund.Kind.valueOf(row.getString("kind")),
                Payer.valueOf(row.getString("payer")),
                row.getObject("office", UUID.class),
                new TerritoryCode(row.getString("territory")),
                row.getObject("programme", UUID.class),
                new Months(month(row, "starts_on"), month(row, "ends_on").minusMonths(1)),
                texts(row.getArray("occupations")),
                new DecileSpan(row.getInt("poorest"), row.getInt("least_poor")),
                row.getInt("priority"),
                row.getBoolean("discounted"));
    }

    static SeatMonth seat(ResultSet row) throws SQLException {
        return new SeatMonth(month(row, "month"), row.getInt("available"), row.getInt("filled"));
    }

    static YearMoney money(ResultSet row) throws SQLException {
        return new YearMoney(
                row.getInt("year"),
                row.getLong("amount"),
                row.getLong("committed"),
                row.getLong("billed"),
                row.getLong("paid"),
                row.getLong("returned"));
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }

    private static Set<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? Set.of() : Set.of((String[]) array.getArray());
    }
}
