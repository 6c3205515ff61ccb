package id.payung.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

    /** One cluster for the class, because making it costs more than starting it. */
    @TempDir static Path disk;

    private DirectoryLock claim;

    @BeforeEach
    void claimADirectoryWithSpacesInItsName() {
        claim = Sandbox.claim(new DataDirectory(disk.resolve("Data Payung 'Jonggol'")));
    }

    @AfterEach
    void giveItBack() {
        claim.close();
    }

    @Test
    void keepsARowFromOneStartToTheNext() throws SQLException {
        try (var server = Sandbox.start(claim)) {
            register(server, "Euis Suryani");
        }
        try (var server = Sandbox.start(claim)) {
            assertThat(workers(server)).isEqualTo("Euis Suryani");
        }
    }

    @Test
    void keepsCommittedRowsWhenTheServerIsKilled() throws SQLException, IOException {
        var processes = new ServerProcesses(claim.directory().cluster());
        try (var server = Sandbox.start(claim, Durability.FULL)) {
            register(server, "Euis Suryani");
            ProcessHandle killed = ProcessHandle.of(processes.server().orElseThrow()).orElseThrow();
            killed.destroyForcibly();
            killed.onExit().join();
        }
        assertThat(claim.directory().cluster().resolve("postmaster.pid")).exists();
        try (var server = Sandbox.start(claim)) {
            assertThat(workers(server)).isEqualTo("Euis Suryani");
        }
    }

    @Test
    void promisesTheDiskUnlessToldThatThisIsATest() throws SQLException {
        try (var server = Sandbox.start(claim, Durability.FULL)) {
            assertThat(show(server, "fsync")).isEqualTo("on");
            assertThat(show(server, "full_page_writes")).isEqualTo("on");
            assertThat(show(server, "synchronous_commit")).isEqualTo("on");
        }
        try (var server = Sandbox.start(claim, Durability.FAST_FOR_TESTS)) {
            assertThat(show(server, "fsync")).isEqualTo("off");
        }
    }

    @Test
    void listensOnThisMachineOnlyAndKnowsItsTimeZoneAndVersion() throws SQLException {
        try (var server = Sandbox.start(claim)) {
            assertThat(show(server, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(server, "unix_socket_directories")).isEmpty();
            assertThat(show(server, "server_version")).isEqualTo("18.6");
            assertThat(show(server, "server_encoding")).isEqualTo("UTF8");
            assertThat(show(server, "log_timezone")).isEqualTo("Asia/Jakarta");
            assertThat(show(server, "lc_messages")).isEqualTo("C");
            assertThat(show(server, "jit")).isEqualTo("off");
        }
    }

    @Test
    void letsNobodyInWithoutThePasswordThatOnlyTheOwnerCanRead() throws SQLException, IOException {
        try (var server = Sandbox.start(claim)) {
            Path secret = claim.directory().secrets().resolve("postgres-password");
            assertThat(rightsOf(secret)).isEqualTo("rw-------");
            assertThat(rightsOf(claim.directory().secrets())).isEqualTo("rwx------");
            assertThat(rightsOf(claim.directory().cluster())).isEqualTo("rwx------");
            assertThat(Files.readString(secret)).isEqualTo(server.superuser().password());
            PostgresUrl guess = server.superuser().as("postgres", "postgres");
            assertThatThrownBy(() -> Sandbox.connect(guess))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
        }
    }

    @Test
    void quotesNoRowInItsLogOrInAnException() throws SQLException, IOException {
        try (var server = Sandbox.start(claim)) {
            PostgresUrl url = server.superuser();
            Sandbox.run(
                    url, "create table person (nik text primary key, age int check (age > 17))");
            Sandbox.run(url, "insert into person values ('9901014107850001', 40)");
            assertThatThrownBy(
                            () ->
                                    Sandbox.run(
                                            url,
                                            "insert into person values ('9901014107850001', 40)"))
                    .hasMessageContaining("person_pkey")
                    .message()
                    .doesNotContain("9901014107850001");
            assertThatThrownBy(
                            () ->
                                    Sandbox.run(
                                            url,
                                            "insert into person values ('9901014107850002', 9)"))
                    .message()
                    .doesNotContain("9901014107850002");
        }
        String log = everythingIn(claim.directory().logs());
        assertThat(log).contains("person_pkey", "person_age_check").doesNotContain("99010141");
    }

    @Test
    void stopsOnceHoweverOftenItIsClosed() {
        EmbeddedPostgres server = Sandbox.start(claim);
        assertThat(server.isRunning()).isTrue();
        server.close();
        server.close();
        assertThat(server.isRunning()).isFalse();
        assertThat(claim.directory().cluster().resolve("postmaster.pid")).doesNotExist();
        assertThatThrownBy(() -> Sandbox.connect(server.superuser()))
                .isInstanceOf(SQLException.class);
    }

    private static void register(EmbeddedPostgres server, String name) throws SQLException {
        Sandbox.run(server.superuser(), "drop table if exists worker");
        Sandbox.run(server.superuser(), "create table worker (name text)");
        Sandbox.run(server.superuser(), "insert into worker values ('" + name + "')");
    }

    private static String workers(EmbeddedPostgres server) throws SQLException {
        return Sandbox.ask(server.superuser(), "select string_agg(name, ',') from worker");
    }

    private static String show(EmbeddedPostgres server, String setting) throws SQLException {
        return Sandbox.ask(server.superuser(), "show " + setting);
    }

    private static String everythingIn(Path directory) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private static String rightsOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
