package id.payung.cli;

import id.payung.postgres.DataDirectory;
import id.payung.postgres.DatabaseRefused;
import id.payung.postgres.DirectoryLock;
import id.payung.vault.KeyFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/** The parts that are looked at; nothing is started and nothing is changed. */
record Examination(Words words, DataDirectory directory, WebOption web) {
    private static final int GIGABYTE_BITS = 30;
    private static final long MEMORY_NEEDED = 2;
    private static final long DISK_NEEDED = 5;
    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    List<Symptom> symptoms() throws Exception {
        return List.of(
                java(),
                memory(),
                disk(),
                lock(),
                new DatabaseExamination(words, directory).symptom(),
                keys(),
                fonts(),
                port());
    }

    private Symptom java() {
        int feature = Runtime.version().feature();
        return feature >= 25 ? well("jdk", Runtime.version()) : broken("jdk", Runtime.version());
    }

    private Symptom memory() {
        var machine =
                ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        long total = machine.getTotalMemorySize() >> GIGABYTE_BITS;
        long heap = Runtime.getRuntime().maxMemory() >> 20;
        return total >= MEMORY_NEEDED ? well("memory", total, heap) : weak("memory", total, heap);
    }

    private Symptom disk() throws IOException {
        Path there = directory.path();
        while (!Files.exists(there)) {
            there = java.util.Objects.requireNonNull(there.getParent());
        }
        if (!Files.isWritable(there)) {
            return broken("disk", there);
        }
        long free = Files.getFileStore(there).getUsableSpace() >> GIGABYTE_BITS;
        return free >= DISK_NEEDED
                ? well("disk", free, directory.path())
                : weak("disk", free, directory.path());
    }

    private Symptom lock() {
        if (!Files.exists(directory.path())) {
            return well("data", directory.path());
        }
        return switch (directory.tryLock()) {
            case DirectoryLock claim -> {
                claim.close();
                yield well("data", directory.path());
            }
            case DatabaseRefused.DirectoryInUse used ->
                    Files.exists(directory.controlSocket())
                            ? new Symptom(
                                    "data",
                                    Symptom.State.WELL,
                                    words.say("doctor.data.served", used.holder()),
                                    "")
                            : weak("data", used.holder());
            case DatabaseRefused other ->
                    new Symptom("data", Symptom.State.BROKEN, other.message(), "");
        };
    }

    private Symptom keys() throws IOException {
        KeyFile keys = KeyFile.in(directory.keys());
        if (!keys.exists()) {
            boolean used = Files.exists(directory.cluster());
            return used
                    ? broken("keys", keys.path())
                    : new Symptom("keys", Symptom.State.WELL, words.say("doctor.keys.none"), "");
        }
        return Files.getPosixFilePermissions(keys.path()).equals(OWNER_ONLY)
                ? well("keys", keys.path())
                : weak("keys", keys.path());
    }

    private Symptom fonts() {
        boolean some =
                List.of("/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts").stream()
                        .anyMatch(directory -> Files.isDirectory(Path.of(directory)));
        return some ? well("fonts") : weak("fonts");
    }

    private Symptom port() throws IOException {
        return FreePort.isFree(web.host(), web.port())
                ? well("port", web.port())
                : weak("port", web.port());
    }

    private Symptom well(String part, Object... facts) {
        return new Symptom(
                part, Symptom.State.WELL, words.say("doctor." + part + ".well", facts), "");
    }

    private Symptom weak(String part, Object... facts) {
        return ill(part, Symptom.State.WEAK, "weak", facts);
    }

    private Symptom broken(String part, Object... facts) {
        return ill(part, Symptom.State.BROKEN, "broken", facts);
    }

    private Symptom ill(String part, Symptom.State state, String how, Object... facts) {
        String key = "doctor." + part + "." + how;
        return new Symptom(part, state, words.say(key, facts), words.say(key + ".remedy", facts));
    }
}
