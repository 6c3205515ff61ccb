package id.payung.enrolment.mutation;

import id.payung.intake.reading.Finding;
import id.payung.intake.reading.Severity;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hears what is found of one worker, and keeps the first thing that speaks against it and all that
 * is good to know.
 */
final class SingleVerdict implements WeighingMutations.Verdict {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final JdbcClient jdbc;
    private final List<Finding> findings = new ArrayList<>();
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
    public void warn(Objection objection) {
        find(objection);
    }

    @Override
    public void note(Objection objection) {
        find(objection);
    }

    /** What does not speak against it, and is good to know. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void find(Objection objection) {
        jdbc.sql(objection.query())
                .query((row, _) -> List.of(words(row)))
                .optional()
                .map(
                        args ->
                                new Finding(
                                        1,
                                        objection.column().printed(),
                                        "enrolment." + objection.code(),
                                        Severity.WARNING,
                                        args))
                .ifPresent(findings::add);
    }

    private static String[] words(ResultSet row) throws SQLException {
        Array args = row.getArray("args");
        return (String[]) args.getArray();
    }

    private static List<Object> args(ResultSet row) throws SQLException {
        return Arrays.stream(words(row))
                .map(word -> DAY.matcher(word).matches() ? LocalDate.parse(word) : (Object) word)
                .toList();
    }
}
