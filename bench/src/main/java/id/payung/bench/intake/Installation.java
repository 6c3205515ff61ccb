package id.payung.bench.intake;

import id.payung.Application;
import id.payung.postgres.DataDirectory;
import id.payung.postgres.Database;
import id.payung.postgres.DatabaseRefused;
import id.payung.postgres.DirectoryLock;
import id.payung.postgres.Durability;
import id.payung.postgres.EmbeddedPostgres;
import id.payung.postgres.PostgresUrl;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole Payung in a throw-away directory, as durable as a real one, without its pages. */
final class Installation implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final PostgresUrl superuser;
    private final ConfigurableApplicationContext modules;

    private Installation(
            EmbeddedPostgres server,
            PostgresUrl superuser,
            ConfigurableApplicationContext modules) {
        this.server = server;
        this.superuser = superuser;
        this.modules = modules;
    }

    static Installation in(Path path) throws Exception {
        DataDirectory directory = new DataDirectory(path);
        DirectoryLock claim =
                switch (directory.tryLock()) {
                    case DirectoryLock lock -> lock;
                    case DatabaseRefused refused ->
                            throw new IllegalStateException(refused.message());
                };
        EmbeddedPostgres server =
                switch (EmbeddedPostgres.start(claim, Durability.FULL)) {
                    case EmbeddedPostgres started -> started;
                    case DatabaseRefused refused ->
                            throw new IllegalStateException(refused.message());
                };
        PostgresUrl superuser = Database.createdIn(server.superuser(), Database.NAME);
        PostgresUrl database = Database.prepare(superuser, directory.secrets());
        return new Installation(server, superuser, wired(directory, database));
    }

    private static ConfigurableApplicationContext wired(
            DataDirectory directory, PostgresUrl database) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setLogStartupInfo(false);
        Map<String, Object> properties =
                Map.of(
                        "spring.datasource.url", database.jdbc(),
                        "spring.datasource.username", database.user(),
                        "spring.datasource.password", database.password(),
                        "payung.data", directory.path().toString(),
                        "payung.keys", directory.keys().toString(),
                        "payung.files", directory.files().toString(),
                        "server.port", "-1");
        application.setDefaultProperties(properties);
        return application.run();
    }

    <T> T room(Class<T> facade) {
        return modules.getBean(facade);
    }

    Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(
                superuser.jdbc(), superuser.user(), superuser.password());
    }

    @Override
    public void close() {
        modules.close();
        server.close();
    }
}
