package id.payung.cli;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.payung.postgres.DataDirectory;
import id.payung.postgres.DirectoryLock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DoctorTests {
    @TempDir Path disk;

    private Answer doctor(String... more) {
        String[] words = new String[more.length + 4];
        words[0] = "doctor";
        words[1] = "--json";
        words[2] = "--data";
        words[3] = disk.resolve("data").toString();
        System.arraycopy(more, 0, words, 4, more.length);
        return Answer.to(words);
    }

    private static Map<String, String> states(Answer answer) {
        return answer.json().valueStream().collect(toMap(DoctorTests::part, DoctorTests::state));
    }

    private static String part(JsonNode symptom) {
        return symptom.get("part").asString();
    }

    private static String state(JsonNode symptom) {
        return symptom.get("state").asString();
    }

    @Test
    void findsEverythingInOrderOnAMachineThatNeverRanPayungAndChangesNothing() {
        Answer answer = doctor("--port", "0");
        assertThat(answer.exit()).isZero();
        assertThat(states(answer))
                .containsKeys("jdk", "memory", "disk", "data", "database", "keys", "fonts", "port")
                .doesNotContainValue("BROKEN");
        assertThat(disk.resolve("data")).doesNotExist();
    }

    @Test
    void namesARemedyForEachPartThatIsNotWell() throws IOException {
        Files.createDirectories(disk.resolve("data/postgres"));
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Answer answer = doctor("--port", Integer.toString(taken.getLocalPort()));
            assertThat(states(answer))
                    .containsEntry("port", "WEAK")
                    .containsEntry("keys", "BROKEN");
            assertThat(answer.exit()).isEqualTo(1);
            for (JsonNode symptom : answer.json()) {
                assertThat(symptom.get("remedy").asString().isEmpty())
                        .as(part(symptom))
                        .isEqualTo(state(symptom).equals("WELL"));
            }
        }
    }

    @Test
    void aKeyThatOthersCanReadIsAWeaknessNotAnObstacle() throws IOException {
        Path keys = Files.createDirectories(disk.resolve("data/keys"));
        Path key = Files.writeString(keys.resolve("payung.keys"), "");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        Answer answer = doctor("--port", "0");
        assertThat(states(answer)).containsEntry("keys", "WEAK");
        assertThat(answer.exit()).isZero();
    }

    @Test
    void aDirectoryInUseIsNamedWithItsHolder() {
        DataDirectory directory = new DataDirectory(disk.resolve("data"));
        try (DirectoryLock claim = (DirectoryLock) directory.tryLock()) {
            Answer answer = doctor("--port", "0");
            assertThat(states(answer)).containsEntry("data", "WEAK");
            assertThat(answer.out()).contains(Long.toString(ProcessHandle.current().pid()));
            assertThat(claim.directory()).isEqualTo(directory);
        }
    }

    @Test
    void speaksInSentencesToAPerson() {
        Answer answer =
                Answer.to("doctor", "--port", "0", "--data", disk.resolve("data").toString());
        assertThat(answer.exit()).isZero();
        assertThat(answer.out().lines().filter(line -> line.startsWith("✓"))).hasSizeGreaterThan(5);
    }
}
