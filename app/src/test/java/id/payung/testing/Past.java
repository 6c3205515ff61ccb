package id.payung.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Changes rows as no part of the application could: to make time pass, or as an attacker would. */
public final class Past {
    private Past() {}

    /** Runs a statement as the database's administrator. */
    public static void is(String sql) {
        try (Connection connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows stand in the table, whoever may see them. */
    public static long count(String table) {
        try (Connection connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a column or row of a result. */
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The one row of the query. */
    public static <T> T row(String sql, Reading<T> reading) {
        try (Connection connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return reading.read(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the database says when the application's own role tries the statement. */
    public static String refusalOf(String sql) {
        try (Connection connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("set role payung_app");
            statement.execute(sql);
            return "";
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Connection connection() throws SQLException {
        var database = TestServer.asAdministrator();
        return DriverManager.getConnection(database.jdbc(), database.user(), database.password());
    }
}
