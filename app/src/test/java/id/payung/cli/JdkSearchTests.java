package id.payung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the launcher and the Maven wrapper find a JDK 25 where the usual {@code java} is another. */
class JdkSearchTests {
    @TempDir Path machine;

    @Test
    void theJdkOfTheEnvironmentIsTakenWhenItIsA25() throws Exception {
        Path named = jdk("named", "25.0.3");
        jdk(".jdks/temurin-25", "25.0.1");
        assertThat(search(named)).isEqualTo(named.toString());
    }

    @Test
    void anOlderOneOfTheEnvironmentIsPassedOver() throws Exception {
        Path old = jdk("old", "17.0.15");
        assertThat(search(old)).isNotEmpty().isNotEqualTo(old.toString());
    }

    @Test
    void aRuntimeWithoutCompilerIsPassedOver() throws Exception {
        Path runtime = jdk("runtime", "25.0.3");
        Files.delete(runtime.resolve("bin/javac"));
        assertThat(search(runtime)).isNotEmpty().isNotEqualTo(runtime.toString());
    }

    @Test
    void aVersionThatOnlyBeginsWith25IsPassedOver() throws Exception {
        Path far = jdk("far", "250.1");
        assertThat(search(far)).isNotEmpty().isNotEqualTo(far.toString());
    }

    @Test
    void aDirectoryWithSpacesIsFound() throws Exception {
        Path spaced = jdk("my jdks/jdk 25", "25");
        assertThat(search(spaced)).isEqualTo(spaced.toString());
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = machine.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.createFile(
                home.resolve("bin/javac"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /** Some JDK 25 always lies among the usual places of this machine. */
    private String search(Path javaHome) throws Exception {
        if (!Files.exists(machine.resolve(".jdks/temurin-25"))) {
            jdk(".jdks/temurin-25", "25.0.1");
        }
        var builder = new ProcessBuilder("sh", Path.of("../scripts/jdk").toString());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("HOME", machine.toString());
        Process process = builder.start();
        String found =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).isZero();
        return found;
    }
}
