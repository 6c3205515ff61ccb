package id.payung.browser;

import static org.awaitility.Awaitility.await;

import id.payung.Application;
import id.payung.demo.DemoScale;
import id.payung.demo.DemoWorld;
import id.payung.demo.Making;
import id.payung.runs.Runs;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.testing.CountingJob;
import id.payung.testing.TestServer;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The application as {@code ./payung demo} serves it, on a free port, on 19 December 2025, with a
 * small Kabupaten Bogor.
 */
final class RunningPayung implements AutoCloseable {
    private static final int PEOPLE = 1_300;

    private final TestServer database;
    private final ConfigurableApplicationContext rooms;
    private final Map<String, String> links;

    private RunningPayung(
            TestServer database, ConfigurableApplicationContext rooms, Map<String, String> links) {
        this.database = database;
        this.rooms = rooms;
        this.links = links;
    }

    static RunningPayung started() throws Exception {
        TestServer database = TestServer.named("browser");
        SpringApplication application = new SpringApplication(Application.class);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.addInitializers(
                database::layUnder,
                context ->
                        ((GenericApplicationContext) context)
                                .registerBean(CountingJob.class, CountingJob::new));
        ConfigurableApplicationContext rooms =
                application.run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--payung.demo=true",
                        "--payung.date=2025-12-19",
                        // A file that is too large need not be large.
                        "--spring.servlet.multipart.max-file-size=2MB",
                        "--spring.servlet.multipart.max-request-size=3MB");
        DemoWorld world = rooms.getBean(DemoWorld.class);
        world.seed(DemoScale.of(PEOPLE), 1, Making.unheard());
        awaitRest(rooms.getBean(Runs.class));
        return new RunningPayung(database, rooms, world.links());
    }

    /** What the seeded lists set going has come to its end: the world is the same every time. */
    private static void awaitRest(Runs runs) {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () ->
                                Acting.as(Actor.system(), () -> runs.recent(100)).stream()
                                        .allMatch(run -> run.state().isFinal()));
    }

    /** Back to the world as it was seeded. */
    void renew() throws Exception {
        database.renew();
    }

    String address() {
        return "http://127.0.0.1:" + rooms.getEnvironment().getProperty("local.server.port");
    }

    /** The path that signs somebody in, by what people call the role. */
    String linkOf(String role) {
        String link = links.get(role);
        if (link == null) {
            throw new IllegalArgumentException("nobody is " + role + " but " + links.keySet());
        }
        return link;
    }

    <T> T room(Class<T> facade) {
        return rooms.getBean(facade);
    }

    <T> T room(String name, Class<T> facade) {
        return rooms.getBean(name, facade);
    }

    @Override
    public void close() {
        rooms.close();
    }
}
