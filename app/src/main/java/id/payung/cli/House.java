package id.payung.cli;

import id.payung.Application;
import id.payung.postgres.DataDirectory;
import id.payung.postgres.Database;
import id.payung.postgres.DatabaseRefused;
import id.payung.postgres.DirectoryLock;
import id.payung.postgres.Durability;
import id.payung.postgres.EmbeddedPostgres;
import id.payung.postgres.PostgresUrl;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * An opened data directory: claimed for this process, its database running and at this version's
 * state, the modules wired. Closing goes the other way, so that the database outlives whoever uses
 * it; a kill needs no closing, because each part lets go with the process.
 */
final class House implements Opening, AutoCloseable {
    private final DirectoryLock claim;
    private final Optional<EmbeddedPostgres> server;
    private final ConfigurableApplicationContext rooms;

    private House(
            DirectoryLock claim,
            Optional<EmbeddedPostgres> server,
            ConfigurableApplicationContext rooms) {
        this.claim = claim;
        this.server = server;
        this.rooms = rooms;
    }

    /** Opens the directory, making it on first use. */
    static Opening open(DataDirectory directory, Setting setting) throws Exception {
        return switch (directory.tryLock()) {
            case DatabaseRefused refused -> new Shut(refused.message());
            case DirectoryLock claim -> behind(claim, setting);
        };
    }

    private static Opening behind(DirectoryLock claim, Setting setting) throws Exception {
        setting.prepare(claim.directory());
        String external = System.getenv("PAYUNG_DATABASE_URL");
        if (external != null && !external.isBlank()) {
            return switch (PostgresUrl.parse(external)) {
                case DatabaseRefused refused -> shut(claim, refused);
                case PostgresUrl url -> furnished(claim, Optional.empty(), url, setting);
            };
        }
        return switch (EmbeddedPostgres.start(claim, Durability.FULL)) {
            case DatabaseRefused refused -> shut(claim, refused);
            case EmbeddedPostgres server ->
                    furnished(claim, Optional.of(server), server.superuser(), setting);
        };
    }

    private static Opening shut(DirectoryLock claim, DatabaseRefused refused) {
        claim.close();
        return new Shut(refused.message());
    }

    private static House furnished(
            DirectoryLock claim,
            Optional<EmbeddedPostgres> server,
            PostgresUrl administrator,
            Setting setting)
            throws Exception {
        try {
            PostgresUrl database =
                    server.isPresent()
                            ? Database.createdIn(administrator, Database.NAME)
                            : administrator;
            return new House(
                    claim, server, wired(claim, server, prepared(database, claim), setting));
        } catch (Exception failure) {
            letGo(claim, server);
            throw failure;
        }
    }

    private static PostgresUrl prepared(PostgresUrl database, DirectoryLock claim)
            throws SQLException, IOException {
        return Database.prepare(database, claim.directory().secrets());
    }

    private static ConfigurableApplicationContext wired(
            DirectoryLock claim,
            Optional<EmbeddedPostgres> server,
            PostgresUrl database,
            Setting setting) {
        Map<String, Object> properties = setting.properties();
        DataDirectory directory = claim.directory();
        properties.put("spring.datasource.url", database.jdbc());
        properties.put("spring.datasource.username", database.user());
        properties.put("spring.datasource.password", database.password());
        properties.put("payung.data", directory.path().toString());
        properties.put("payung.keys", directory.keys().toString());
        properties.put("payung.files", directory.files().toString());
        SpringApplication application = new SpringApplication(Application.class);
        application.setLogStartupInfo(false);
        application.addInitializers(
                context ->
                        context.getEnvironment()
                                .getPropertySources()
                                .addFirst(new MapPropertySource("payung", properties)));
        SpringApplication.getShutdownHandlers().add(() -> letGo(claim, server));
        return application.run();
    }

    private static void letGo(DirectoryLock claim, Optional<EmbeddedPostgres> server) {
        server.ifPresent(EmbeddedPostgres::close);
        claim.close();
    }

    DataDirectory directory() {
        return claim.directory();
    }

    /** Nothing can be done here without the database: whoever uses the house says so and leaves. */
    House leftOnCollapse(Terminal terminal) {
        server.ifPresent(
                running ->
                        running.onCollapse(
                                () -> {
                                    terminal.complain(
                                            terminal.say(
                                                    "trouble.database-gone", directory().logs()));
                                    System.exit(Exit.REFUSED);
                                }));
        return this;
    }

    /** One of the modules' facades. */
    <T> T room(Class<T> facade) {
        return rooms.getBean(facade);
    }

    /** Where the pages are, once they are served. */
    int port() {
        return rooms.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Furnishes the rooms further, during which the house says that it is not ready. */
    void whileUnready(Furnishing furnishing) throws Exception {
        AvailabilityChangeEvent.publish(rooms, ReadinessState.REFUSING_TRAFFIC);
        furnishing.furnish();
        AvailabilityChangeEvent.publish(rooms, ReadinessState.ACCEPTING_TRAFFIC);
    }

    /** What has to be there before somebody comes in. */
    @FunctionalInterface
    interface Furnishing {
        void furnish() throws Exception;
    }

    @Override
    public void close() {
        rooms.close();
        letGo(claim, server);
    }
}
