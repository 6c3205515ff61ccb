package id.payung.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.XXHash32;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.lang3.ArrayUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.XZInputStream;

/** As whom the application may run: the other tests cover the user who runs them. */
class UserOfTheMachineTests {

    private static final int NOBODY = 65_534;

    @TempDir Path disk;

    @Test
    void mayBeAnyOrdinaryOne() throws Exception {
        assumeTrue(RootEscape.isRoot(), "run by an ordinary user, every other test shows it");
        Files.setPosixFilePermissions(disk, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path home = Files.createDirectory(disk.resolve("home"));
        Files.setAttribute(home, "unix:uid", NOBODY);
        List<String> asNobody =
                List.of(
                        "setpriv",
                        "--reuid=" + NOBODY,
                        "--regid=" + NOBODY,
                        "--clear-groups",
                        "env",
                        "-u",
                        "XDG_CACHE_HOME",
                        "HOME=" + home);
        Path data = home.resolve("data");
        try (var application = OtherProcess.startedBy(asNobody, readableClassPath(), data)) {
            assertThat(Sandbox.ask(application.superuser(), "select 1")).isEqualTo("1");
            long server = new ServerProcesses(data.resolve("postgres")).server().orElseThrow();
            assertThat(Files.getAttribute(Path.of("/proc/" + server), "unix:uid"))
                    .isEqualTo(NOBODY);
            assertThat(home.resolve(".cache").resolve("payung")).isNotEmptyDirectory();
        }
    }

    @Test
    void isToldWhatToDoAsRootOfAMachineThatForbidsTheWayRound() throws Exception {
        List<String> asConfinedRoot =
                List.of(
                        "unshare",
                        "-Ur",
                        "sh",
                        "-c",
                        "echo 0 >/proc/sys/user/max_user_namespaces && exec \"$@\"",
                        "sh");
        assumeTrue(
                Command.run(Stream.concat(asConfinedRoot.stream(), Stream.of("true")).toList())
                        .succeeded(),
                "this machine forbids user name spaces altogether");
        String classPath = System.getProperty("java.class.path");
        try (var application = OtherProcess.startedBy(asConfinedRoot, classPath, disk)) {
            assertThat(application.firstLine())
                    .isEqualTo(new DatabaseRefused.RootForbidden().message())
                    .contains("root", "unshare -U", "pengguna biasa", "PAYUNG_DATABASE_URL");
        }
    }

    /** The build's own files may lie in a home that only root enters. */
    private String readableClassPath() throws IOException, URISyntaxException {
        Path copies = Files.createDirectory(disk.resolve("classes"));
        URL binaries =
                EmbeddedPostgres.class.getResource(
                        "/postgres-" + PostgresBinaries.platform() + ".txz");
        JarURLConnection jar = (JarURLConnection) binaries.openConnection();
        copy(Path.of(jar.getJarFileURL().toURI()), copies.resolve("binaries.jar"));
        for (Class<?> type :
                List.of(
                        ServingProcess.class,
                        EmbeddedPostgres.class,
                        TarArchiveInputStream.class,
                        IOUtils.class,
                        ArrayUtils.class,
                        XXHash32.class,
                        XZInputStream.class)) {
            URL source = type.getProtectionDomain().getCodeSource().getLocation();
            copy(Path.of(source.toURI()), copies.resolve(type.getSimpleName()));
        }
        try (Stream<Path> parts = Files.list(copies)) {
            return parts.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
