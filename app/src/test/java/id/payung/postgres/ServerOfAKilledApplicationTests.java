package id.payung.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerOfAKilledApplicationTests {

    /** One cluster for the class, because making it costs more than starting it. */
    @TempDir static Path disk;

    @Test
    void endsWithTheApplicationAndKeepsWhatWasCommitted() throws IOException, SQLException {
        var processes = new ServerProcesses(new DataDirectory(disk).cluster());
        try (var killed = OtherProcess.serving(disk)) {
            registerEuis(killed.superuser());
            ProcessHandle server = ProcessHandle.of(processes.server().orElseThrow()).orElseThrow();
            killed.killNine();
            server.onExit().join();
        }
        assertThat(processes.server()).isEmpty();
        assertThatEuisIsStillThere();
    }

    @Test
    void isReapedByTheNextStartWhenItsWatchdogWasKilledToo() throws IOException, SQLException {
        var processes = new ServerProcesses(new DataDirectory(disk).cluster());
        ProcessHandle orphan;
        try (var killed = OtherProcess.serving(disk)) {
            registerEuis(killed.superuser());
            orphan = ProcessHandle.of(processes.server().orElseThrow()).orElseThrow();
            killed.killNineWithItsWatchdog();
        }
        assertThat(processes.server()).contains(orphan.pid());
        assertThatEuisIsStillThere();
        assertThat(processes.server()).isEmpty();
    }

    @Test
    void isRefusedToASecondApplicationByName() throws IOException {
        try (var first = OtherProcess.serving(disk)) {
            assertThat(new DataDirectory(disk).tryLock())
                    .isEqualTo(new DatabaseRefused.DirectoryInUse(disk, first.process().pid()));
        }
    }

    private void assertThatEuisIsStillThere() throws SQLException {
        try (var claim = Sandbox.claim(new DataDirectory(disk));
                var server = Sandbox.start(claim)) {
            assertThat(Sandbox.ask(server.superuser(), "select string_agg(name, ',') from worker"))
                    .isEqualTo("Euis Suryani");
        }
    }

    private static void registerEuis(PostgresUrl url) throws SQLException {
        Sandbox.run(url, "drop table if exists worker");
        Sandbox.run(url, "create table worker (name text)");
        Sandbox.run(url, "insert into worker values ('Euis Suryani')");
    }
}
