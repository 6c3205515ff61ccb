package id.payung.bench.link;

import id.payung.linkage.records.Field;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rival: DuckDB in this process, the tidy values and the pairs in its own tables. */
final class SqlScoring implements AutoCloseable {
    /** Many times what the tables need; unbidden it would take four fifths of the machine. */
    private static final String MEMORY = "4GB";

    private final Connection connection;

    private SqlScoring(Connection connection) {
        this.connection = connection;
    }

    /** Loads tables in memory; what is written to the directory for it is gone afterwards. */
    static SqlScoring of(List<Field> fields, PairList pairs, Path directory)
            throws IOException, SQLException {
        Path people = directory.resolve("people.csv");
        Path list = directory.resolve("pairs.csv");
        writePeople(fields, people);
        writePairs(pairs, list);
        SqlScoring scoring = new SqlScoring(DriverManager.getConnection("jdbc:duckdb:"));
        scoring.execute("SET threads = " + Runtime.getRuntime().availableProcessors());
        scoring.execute("SET memory_limit = '" + MEMORY + "'");
        scoring.execute(
                "CREATE TABLE people AS SELECT row::INTEGER AS row, * EXCLUDE (row) FROM"
                        + " read_csv('%s', header = true, all_varchar = true, nullstr = '')"
                                .formatted(people));
        scoring.execute(
                "CREATE TABLE pairs AS SELECT a::INTEGER AS a, b::INTEGER AS b FROM read_csv('%s', header = true)"
                        .formatted(list));
        Files.delete(people);
        Files.delete(list);
        return scoring;
    }

    private static void writePeople(List<Field> fields, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("row," + String.join(",", SyntheticPeople.HEADINGS) + "\n");
            for (int row = 0; row < fields.getFirst().column().size(); row++) {
                out.write(Integer.toString(row));
                for (Field field : fields) {
                    out.write("," + field.column().of(row));
                }
                out.write("\n");
            }
        }
    }

    private static void writePairs(PairList pairs, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("a,b\n");
            for (int pair = 0; pair < pairs.size(); pair++) {
                out.write(pairs.left(pair) + "," + pairs.right(pair) + "\n");
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many pairs show each pattern. */
    Map<Long, Long> histogram(String sql) throws SQLException {
        Map<Long, Long> counts = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                counts.put(rows.getLong(1), rows.getLong(2));
            }
        }
        return counts;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
