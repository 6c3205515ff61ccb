package id.payung.enrolment.mutation;

import id.payung.enrolment.FreeSeat;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat that somebody leaves.
 *
 * @param named who is to take it, as far as somebody was named or found
 */
record OpenSeat(
        UUID id,
        UUID leaving,
        TerritoryCode village,
        UUID fund,
        Months months,
        @Nullable UUID named) {

    FreeSeat free() {
        return new FreeSeat(id, village);
    }

    static OpenSeat read(ResultSet row) throws SQLException {
        return new OpenSeat(
                row.getObject("id", UUID.class),
                row.getObject("worker", UUID.class),
                new TerritoryCode(row.getString("territory")),
                row.getObject("fund", UUID.class),
                new Months(
                        YearMonth.from(row.getObject("starts_on", LocalDate.class)),
                        YearMonth.from(row.getObject("ends_on", LocalDate.class)).minusMonths(1)),
                row.getObject("named", UUID.class));
    }
}
