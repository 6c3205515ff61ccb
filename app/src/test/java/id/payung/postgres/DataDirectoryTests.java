package id.payung.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {

    @TempDir Path disk;

    @Test
    void standsInTheUsersDataHome() {
        assertThat(DataDirectory.ofUser(Map.of("HOME", "/home/euis")).path())
                .isEqualTo(Path.of("/home/euis/.local/share/payung"));
        assertThat(
                        DataDirectory.ofUser(
                                        Map.of("HOME", "/home/euis", "XDG_DATA_HOME", "/srv/data"))
                                .path())
                .isEqualTo(Path.of("/srv/data/payung"));
    }

    @Test
    void ignoresARelativeDataHomeAsTheSpecificationTells() {
        assertThat(
                        DataDirectory.ofUser(Map.of("HOME", "/home/euis", "XDG_DATA_HOME", "data"))
                                .path())
                .isEqualTo(Path.of("/home/euis/.local/share/payung"));
    }

    @Test
    void isMadeForItsOwnerOnly() throws IOException {
        Path path = disk.resolve("desa").resolve("singajaya");
        try (var claim = Sandbox.claim(new DataDirectory(path))) {
            assertThat(rightsOf(path)).isEqualTo("rwx------");
            assertThat(rightsOf(path.resolve("payung.lock"))).isEqualTo("rw-------");
            assertThat(claim.directory().path()).isEqualTo(path);
        }
    }

    @Test
    void isRefusedToASecondClaimByTheNumberOfTheProcessThatHoldsIt() {
        DataDirectory directory = new DataDirectory(disk);
        long self = ProcessHandle.current().pid();
        try (var claim = Sandbox.claim(directory)) {
            assertThat(directory.tryLock())
                    .isEqualTo(new DatabaseRefused.DirectoryInUse(claim.directory().path(), self))
                    .extracting(refused -> ((DatabaseRefused) refused).message())
                    .asString()
                    .contains("proses " + self, disk.toString(), "--data");
        }
    }

    @Test
    void staysClosedToOtherProcessesAfterThisOneTriedTwice() throws IOException {
        DataDirectory directory = new DataDirectory(disk);
        try (var claim = Sandbox.claim(directory)) {
            assertThat(directory.tryLock()).isInstanceOf(DatabaseRefused.DirectoryInUse.class);
            try (var other = OtherProcess.serving(claim.directory().path())) {
                assertThat(other.firstLine())
                        .contains("dipakai proses " + ProcessHandle.current().pid());
            }
        }
    }

    @Test
    void isFreeAgainOnceGivenBack() {
        DataDirectory directory = new DataDirectory(disk);
        DirectoryLock first = Sandbox.claim(directory);
        first.close();
        first.close();
        try (var second = Sandbox.claim(directory)) {
            first.close();
            assertThat(directory.tryLock()).isInstanceOf(DatabaseRefused.DirectoryInUse.class);
            assertThat(second.directory()).isEqualTo(directory);
        }
    }

    @Test
    void isRefusedWhereAFileStands() throws IOException {
        Path file = Files.writeString(disk.resolve("daftar.csv"), "NIK;Nama");
        assertThat(new DataDirectory(file).tryLock())
                .isEqualTo(new DatabaseRefused.DirectoryUnusable(file, file + " bukan direktori"));
        assertThat(new DataDirectory(file.resolve("payung")).tryLock())
                .isInstanceOf(DatabaseRefused.DirectoryUnusable.class);
    }

    @Test
    void isRefusedWhereTheKernelLetsNobodyMakeOne() {
        Path nowhere = Path.of("/proc/payung");
        assertThat(new DataDirectory(nowhere).tryLock())
                .isInstanceOfSatisfying(
                        DatabaseRefused.DirectoryUnusable.class,
                        refused ->
                                assertThat(refused.message())
                                        .contains("/proc/payung")
                                        .doesNotContain("null"));
    }

    private static String rightsOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
