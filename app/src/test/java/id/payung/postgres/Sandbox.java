package id.payung.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Opening a data directory and its server in a test, or failing with the refusal's own words. */
final class Sandbox {

    private Sandbox() {}

    static DirectoryLock claim(DataDirectory directory) {
        return switch (directory.tryLock()) {
            case DirectoryLock claim -> claim;
            case DatabaseRefused refused -> throw new AssertionError(refused.message());
        };
    }

    static EmbeddedPostgres start(DirectoryLock claim, Durability durability) {
        return switch (EmbeddedPostgres.start(claim, durability)) {
            case EmbeddedPostgres server -> server;
            case DatabaseRefused refused -> throw new AssertionError(refused.message());
        };
    }

    static EmbeddedPostgres start(DirectoryLock claim) {
        return start(claim, Durability.FAST_FOR_TESTS);
    }

    static Connection connect(PostgresUrl url) throws SQLException {
        return DriverManager.getConnection(url.jdbc(), url.user(), url.password());
    }

    static void run(PostgresUrl url, String sql) throws SQLException {
        try (Connection connection = connect(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(PostgresUrl url, String sql) throws SQLException {
        try (Connection connection = connect(url);
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).as("a row for %s", sql).isTrue();
            return String.valueOf(rows.getString(1));
        }
    }
}
