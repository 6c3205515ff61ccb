package id.payung.bench.intake;

import static java.util.stream.Collectors.joining;

import id.payung.bench.Rounds;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/**
 * The rival: PostgreSQL takes the bytes of the file as they are into text columns without an index.
 * Nothing is understood, checked, compared or sealed; no way in can be faster.
 */
final class RawCopy implements Rounds.Side {
    private static final int BUFFER = 1 << 16;

    private final Installation payung;
    private final Path file;

    RawCopy(Installation payung, Path file) {
        this.payung = payung;
        this.file = file;
    }

    @Override
    public double seconds() throws Exception {
        String columns =
                IntStream.range(0, SampleList.COLUMNS.size())
                        .mapToObj(column -> "c" + column + " text")
                        .collect(joining(", "));
        try (Connection connection = payung.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists public.raw");
            statement.execute("create table public.raw (" + columns + ")");
            statement.execute("checkpoint");
            double seconds = Rounds.stopwatch(() -> copy(connection));
            statement.execute("drop table public.raw");
            return seconds;
        }
    }

    private void copy(Connection connection) throws Exception {
        try (InputStream bytes = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy public.raw from stdin (format csv, header true)", bytes, BUFFER);
        }
    }
}
