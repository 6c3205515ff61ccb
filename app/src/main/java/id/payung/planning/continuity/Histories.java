package id.payung.planning.continuity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Stream;

/** How a worker's history is read: one definition for whoever groups people by theirs. */
public final class Histories {
    private static final String SPANS =
            """
            array_agg(to_char(lower(s.period), 'YYYY-MM') || '/' || to_char(upper(s.period), 'YYYY-MM')
                order by lower(s.period)) as spans
            from enrolment.coverage s
            """;
    private static final String PAID =
            """
            array_agg(to_char(p.month, 'YYYY-MM') order by p.month) as months
            from contributions.paid_month p
            """;

    /** Joins {@code spans} and {@code months} to everybody {@code c.worker} between two areas. */
    public static final String OF_ALL =
            """
            left join (select s.worker, %s where s.territory >= :low and s.territory < :high group by s.worker) s
                on s.worker = c.worker
            left join (select p.worker, %s where p.territory >= :low and p.territory < :high group by p.worker) p
                on p.worker = c.worker
            """
                    .formatted(SPANS, PAID);

    /** Columns of the same names for a few {@code c.worker}. */
    static final String OF_ONE =
            """
            (select %s where s.worker = c.worker) as spans, (select %s where p.worker = c.worker) as months
            """
                    .formatted(SPANS, PAID);

    private Histories() {}

    /** From a row with {@code spans} and {@code months}. */
    public static History read(ResultSet row) throws SQLException {
        return new History(
                texts(row, "months").map(YearMonth::parse).toList(),
                texts(row, "spans").flatMap(Histories::months).toList());
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? Stream.of() : Arrays.stream((String[]) array.getArray());
    }

    private static Stream<YearMonth> months(String span) {
        String[] ends = span.split("/", 2);
        YearMonth after = YearMonth.parse(ends[1]);
        return Stream.iterate(
                YearMonth.parse(ends[0]), month -> month.isBefore(after), m -> m.plusMonths(1));
    }
}
