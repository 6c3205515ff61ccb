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
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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
    private static @Nullable Ground ground;
    private static @Nullable TestServer started;

    private final AtomicInteger copies = new AtomicInteger();
    private final ReadWriteLock turning = new ReentrantReadWriteLock();
    private final PostgresUrl superuser;
    private final PostgresUrl entrance;
    private final Path data;
    private final PostgresUrl application;
    private HikariDataSource pool;
    private volatile @Nullable String current;
    private @Nullable FutureTask<String> next;

    /** What all databases of the run stand on. */
    private record Ground(PostgresUrl superuser, PostgresUrl entrance, Path data) {}

    private TestServer(Ground ground, String purpose) throws Exception {
        this.superuser = ground.superuser;
        this.entrance = ground.entrance;
        this.data = ground.data;
        String base = "payung_" + purpose + "_" + ProcessHandle.current().pid();
        this.application =
                Database.prepare(Database.createdIn(entrance, base), data.resolve("secrets"));
        this.pool = pool(application);
    }

    static synchronized TestServer started() {
        if (started == null) {
            started = named("test");
        }
        return started;
    }

    /** Another database beside that of the tests with a context of their own. */
    public static synchronized TestServer named(String purpose) {
        try {
            if (ground == null) {
                Path data =
                        Files.createTempDirectory(Path.of("target").toAbsolutePath(), "test-data");
                PostgresUrl superuser = server(data);
                boolean external = "external".equals(System.getenv("PAYUNG_TEST_DATABASE"));
                ground = new Ground(superuser, external ? asOperator(superuser) : superuser, data);
            }
            return new TestServer(ground, purpose);
        } catch (Exception e) {
            throw new IllegalStateException("no database for the tests", e);
        }
    }

    private static PostgresUrl server(Path data) throws SQLException {
        DirectoryLock claim = (DirectoryLock) new DataDirectory(data).tryLock();
        EmbeddedPostgres server =
                (EmbeddedPostgres) EmbeddedPostgres.start(claim, Durability.FAST_FOR_TESTS);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server.superuser();
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
     * template. The copy after this one is made while the test runs.
     */
    public void renew() throws Exception {
        // Who is still being connected would wait half a minute for a database that is gone.
        turning.writeLock().lock();
        try {
            turn();
        } finally {
            turning.writeLock().unlock();
        }
    }

    private void turn() throws Exception {
        pool.close();
        String fresh = next == null ? copy() : next.get();
        pool = pool(application.database(fresh));
        String left = current;
        current = fresh;
        FutureTask<String> following =
                new FutureTask<>(
                        () -> {
                            if (left != null) {
                                // An operator may not end what another role has open.
                                execute(superuser, "drop database " + left + " with (force)");
                            }
                            return copy();
                        });
        next = following;
        Thread.startVirtualThread(following);
    }

    private String name() {
        String copy = current;
        return copy == null ? template() : copy;
    }

    private String template() {
        return application.jdbc().replaceFirst(".*//[^/]+/([^?]+).*", "$1");
    }

    private String copy() throws SQLException {
        String template = template();
        String fresh = template + "_" + copies.incrementAndGet();
        // Copying files takes a third of the time of the default, which logs every page.
        execute(
                entrance,
                "create database " + fresh + " template " + template + " strategy file_copy");
        return fresh;
    }

    private static void execute(PostgresUrl as, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(as.jdbc(), as.user(), as.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * The database of the running test as the superuser of its server: past every policy, for
     * tampering tests.
     */
    public static PostgresUrl asAdministrator() {
        TestServer server = started();
        return server.superuser.database(server.name());
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
        turning.readLock().lock();
        try {
            return Interruption.through(pool.getConnection());
        } finally {
            turning.readLock().unlock();
        }
    }

    @Override
    public java.sql.Connection getConnection(String user, String password) throws SQLException {
        throw new SQLException("not offered");
    }

    /** Puts this database under an application context before it starts. */
    public void layUnder(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("dataSource", (DataSource) this);
        TestPropertyValues.of(
                        "payung.data=" + data,
                        "payung.keys=" + data.resolve("keys"),
                        "payung.files=" + data.resolve("files"))
                .applyTo(context);
    }

    /** The shared database for every test that shares the context. */
    static class Initialiser
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        private static final AtomicInteger CONTEXTS = new AtomicInteger();

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            if (CONTEXTS.incrementAndGet() > 1) {
                // Each context has a scheduler; two on one database take runs from each other.
                throw new IllegalStateException(
                        "a second application context on the tests' database: import what the test"
                                + " needs in @PayungTest, for all");
            }
            started().layUnder(context);
        }
    }
}
