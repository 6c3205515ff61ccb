package id.payung.testing;

import com.zaxxer.hikari.HikariDataSource;
import id.payung.postgres.DataDirectory;
import id.payung.postgres.Database;
import id.payung.postgres.DirectoryLock;
import id.payung.postgres.Durability;
import id.payung.postgres.EmbeddedPostgres;
import id.payung.postgres.PostgresUrl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * One PostgreSQL for the whole run, without durability. With {@code PAYUNG_TEST_DATABASE=external}
 * it is entered as an installation with its own server would: by a URL, as no superuser.
 */
public final class TestServer extends AbstractDataSource {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable TestServer started;

    private final PostgresUrl administrator;
    private final Path data;
    private final PostgresUrl application;
    private HikariDataSource pool;
    private boolean onTemplate = true;

    private TestServer(PostgresUrl server, Path data) throws Exception {
        this.administrator = server;
        this.data = data;
        String base = "payung_test_" + ProcessHandle.current().pid();
        this.application =
                Database.prepare(Database.createdIn(server, base), data.resolve("secrets"));
        this.pool = pool(application);
    }

    static synchronized TestServer started() {
        if (started == null) {
            try {
                Path data =
                        Files.createTempDirectory(Path.of("target").toAbsolutePath(), "test-data");
                started = new TestServer(server(data), data);
            } catch (Exception e) {
                throw new IllegalStateException("no database for the tests", e);
            }
        }
        return started;
    }

    private static PostgresUrl server(Path data) throws SQLException {
        DirectoryLock claim = (DirectoryLock) new DataDirectory(data).tryLock();
        EmbeddedPostgres server =
                (EmbeddedPostgres) EmbeddedPostgres.start(claim, Durability.FAST_FOR_TESTS);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        boolean external = "external".equals(System.getenv("PAYUNG_TEST_DATABASE"));
        return external ? asOperator(server.superuser()) : server.superuser();
    }

    /** How an installation with its own server enters: by a URL, as a role that is no superuser. */
    private static PostgresUrl asOperator(PostgresUrl superuser) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                superuser.jdbc(), superuser.user(), superuser.password());
                var statement = connection.createStatement()) {
            statement.execute("create role operator login createrole createdb password 'rahasia'");
        }
        String address = superuser.jdbc().replaceFirst("jdbc:postgresql://([^?]+).*", "$1");
        return (PostgresUrl) PostgresUrl.parse("postgresql://operator:rahasia@" + address);
    }

    /**
     * Leaves the database of the last test behind and turns every connection to a copy of the
     * template.
     */
    synchronized void renew() throws SQLException {
        pool.close();
        String name = application.jdbc().replaceFirst(".*//[^/]+/([^?]+).*", "$1");
        String fresh = name + "_" + COUNT.incrementAndGet();
        try (var connection =
                        DriverManager.getConnection(
                                administrator.jdbc(),
                                administrator.user(),
                                administrator.password());
                var statement = connection.createStatement()) {
            if (!onTemplate) {
                statement.execute(
                        "drop database if exists "
                                + name
                                + "_"
                                + (COUNT.get() - 1)
                                + " with (force)");
            }
            statement.execute("create database " + fresh + " template " + name);
        }
        onTemplate = false;
        pool = pool(application.database(fresh));
    }

    /**
     * The database of the running test as its administrator: past every policy, for tampering
     * tests.
     */
    public static PostgresUrl asAdministrator() {
        TestServer server = started();
        return server.administrator.database(
                server.pool.getJdbcUrl().replaceFirst(".*//[^/]+/([^?]+).*", "$1"));
    }

    private static HikariDataSource pool(PostgresUrl url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url.jdbc());
        pool.setUsername(url.user());
        pool.setPassword(url.password());
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(0);
        return pool;
    }

    @Override
    public java.sql.Connection getConnection() throws SQLException {
        HikariDataSource current;
        synchronized (this) {
            current = pool;
        }
        return current.getConnection();
    }

    @Override
    public java.sql.Connection getConnection(String user, String password) throws SQLException {
        throw new SQLException("not offered");
    }

    /** Puts the shared database under an application context before it starts. */
    static class Initialiser
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestServer server = started();
            context.getBeanFactory().registerSingleton("dataSource", (DataSource) server);
            TestPropertyValues.of(
                            "payung.data=" + server.data,
                            "payung.keys=" + server.data.resolve("keys"),
                            "payung.files=" + server.data.resolve("files"))
                    .applyTo(context);
        }
    }
}
