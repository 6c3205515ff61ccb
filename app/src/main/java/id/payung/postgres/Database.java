package id.payung.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import org.flywaydb.core.Flyway;

/**
 * Brings a database to the state this version of Payung needs: roles, tables, row scopes. The
 * application itself never enters as the owner.
 */
public final class Database {
    /** The database of an embedded server. */
    public static final String NAME = "payung";

    private static final int OLDEST_SERVER = 18;

    private Database() {}

    /** Makes the database of an embedded server when it is not there yet. */
    public static PostgresUrl createdIn(PostgresUrl superuser, String name) throws SQLException {
        try (Connection connection = connect(superuser);
                var found =
                        connection.prepareStatement("select from pg_database where datname = ?")) {
            found.setString(1, name);
            if (!found.executeQuery().next()) {
                try (var create = connection.createStatement()) {
                    create.execute("create database " + create.enquoteIdentifier(name, true));
                }
            }
        }
        return superuser.database(name);
    }

    /**
     * Makes roles and tables, and returns how the application enters.
     *
     * @param administrator may create roles and owns the database
     * @param secrets where this installation keeps the application role's password
     */
    public static PostgresUrl prepare(PostgresUrl administrator, Path secrets)
            throws SQLException, IOException {
        String password = passwordIn(secrets);
        try (Connection connection = connect(administrator)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_SERVER) {
                throw new SQLException(
                        "PostgreSQL " + version + " is too old, version 18 or newer is needed",
                        "0A000");
            }
            Roles.ensure(connection, password);
        }
        migrate(administrator);
        return administrator.as("payung_app", password);
    }

    private static void migrate(PostgresUrl administrator) {
        Flyway.configure()
                .dataSource(administrator.jdbc(), administrator.user(), administrator.password())
                .initSql("set role payung_owner")
                .locations("classpath:db/migration")
                .schemas("payung")
                .defaultSchema("payung")
                .createSchemas(true)
                .table("migration")
                .load()
                .migrate();
    }

    private static Connection connect(PostgresUrl url) throws SQLException {
        return DriverManager.getConnection(url.jdbc(), url.user(), url.password());
    }

    private static String passwordIn(Path secrets) throws IOException {
        Path file = secrets.resolve("application-role");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            OwnerOnly.directory(secrets);
            OwnerOnly.write(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }
}
