package id.payung.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTests {

    @TempDir Path disk;
    private DirectoryLock claim;

    @BeforeEach
    void claimTheDirectory() {
        claim = Sandbox.claim(new DataDirectory(disk));
    }

    @AfterEach
    void giveItBack() {
        claim.close();
    }

    @Test
    void isMadeAnewWhenItsMakingWasKilledHalfWay() throws IOException, SQLException {
        Path half = Files.createDirectories(disk.resolve("postgres.draft").resolve("base"));
        Files.writeString(half.resolveSibling("PG_VERSION"), "18\n");
        try (var server = Sandbox.start(claim)) {
            assertThat(Sandbox.ask(server.superuser(), "select 1")).isEqualTo("1");
        }
        assertThat(disk.resolve("postgres.draft")).doesNotExist();
    }

    @Test
    void isRefusedWhenAnotherMajorVersionMadeIt() throws IOException {
        pretendACluster("17");
        Files.createDirectory(disk.resolve("secrets"));
        Files.writeString(disk.resolve("secrets").resolve("postgres-password"), "r4hasia");
        assertThat(refusal())
                .isEqualTo(new DatabaseRefused.OtherVersion(disk.resolve("postgres"), "17", "18"));
        assertThat(refusal().message()).contains("PostgreSQL 17", "memakai 18");
    }

    @Test
    void isRefusedWithoutItsPasswordInsteadOfGettingANewOne() throws IOException {
        pretendACluster("18");
        Path secret = disk.resolve("secrets").resolve("postgres-password");
        assertThat(refusal()).isEqualTo(new DatabaseRefused.PasswordMissing(secret));
        assertThat(refusal().message()).contains(secret.toString());
        assertThat(secret).doesNotExist();
    }

    @Test
    void saysWhyItCannotBeMadeAndLeavesNothingHalfMade() throws IOException {
        Path secret = Files.createDirectory(disk.resolve("secrets")).resolve("postgres-password");
        Files.createFile(secret);
        assertThat(refusal())
                .isEqualTo(
                        new DatabaseRefused.DidNotStart(
                                "password file \"%s\" is empty".formatted(secret), disk));
        assertThat(disk.resolve("postgres.draft")).doesNotExist();
        assertThat(disk.resolve("postgres")).doesNotExist();
    }

    @Test
    void saysInTheServersOwnWordsWhyItDoesNotStart() throws IOException {
        Sandbox.start(claim).close();
        Path cluster = disk.resolve("postgres");
        Tree.delete(cluster.resolve("pg_wal"));
        assertThat(refusal())
                .isEqualTo(
                        new DatabaseRefused.DidNotStart(
                                "required WAL directory \"pg_wal\" does not exist [1]",
                                disk.resolve("logs")));
        Files.delete(cluster.resolve("global").resolve("pg_control"));
        assertThat(refusal().message())
                .contains("global/pg_control", "No such file", disk.resolve("logs").toString())
                .doesNotContain("\n");
    }

    @Test
    void sparesAStrangerWhoHasTheProcessNumberOfItsLastServer() throws Exception {
        Sandbox.start(claim).close();
        Process stranger =
                new ProcessBuilder("cat").directory(disk.resolve("postgres").toFile()).start();
        try {
            Files.writeString(
                    disk.resolve("postgres").resolve("postmaster.pid"), stranger.pid() + "\n");
            try (var server = Sandbox.start(claim)) {
                assertThat(server.isRunning()).isTrue();
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private void pretendACluster(String version) throws IOException {
        Path cluster = Files.createDirectory(disk.resolve("postgres"));
        Files.writeString(cluster.resolve("PG_VERSION"), version + "\n");
    }

    private DatabaseRefused refusal() {
        return switch (EmbeddedPostgres.start(claim, Durability.FAST_FOR_TESTS)) {
            case DatabaseRefused refused -> refused;
            case EmbeddedPostgres server -> {
                server.close();
                throw new AssertionError("It started");
            }
        };
    }
}
