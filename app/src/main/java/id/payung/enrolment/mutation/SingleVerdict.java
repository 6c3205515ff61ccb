package id.payung.enrolment.mutation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hears what is found of one worker, and keeps the first thing that speaks against it. */
final class SingleVerdict implements WeighingMutations.Verdict {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final JdbcClient jdbc;
    private @Nullable MutationRefused refusal;

    SingleVerdict(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Nullable MutationRefused refusal() {
        return refusal;
    }

    @Override
    public void same(String query) {
        if (!jdbc.sql(query).query((_, _) -> true).list().isEmpty()) {
            refusal = new MutationRefused.ToldAlready();
        }
    }

    @Override
    public void refuse(Objection objection) {
        if (refusal == null) {
            refusal =
                    jdbc.sql(objection.query())
                            .query((row, _) -> args(row))
                            .optional()
                            .map(args -> new MutationRefused.Unfit(objection.code(), args))
                            .orElse(null);
        }
    }

    @Override
    public void warn(Objection objection) {}

    @Override
    public void note(Objection objection) {}

    private static List<Object> args(ResultSet row) throws SQLException {
        Array args = row.getArray("args");
        return Arrays.stream((String[]) args.getArray())
                .map(word -> DAY.matcher(word).matches() ? LocalDate.parse(word) : (Object) word)
                .toList();
    }
}
