package id.payung.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Payung as somebody else's process: the same main class and libraries as the launcher's, without
 * what only tests know. What it says goes to two files.
 */
record Started(Process process, Path out, Path err) implements AutoCloseable {
    private static final int PATIENCE_MINUTES = 3;

    static Started with(Path diary, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g"));
        command.addAll(List.of("-cp", classPath(), Payung.class.getName()));
        command.addAll(List.of(words));
        Files.createDirectories(diary);
        Path out = Files.createTempFile(diary, "out", ".txt");
        Path err = Files.createTempFile(diary, "err", ".txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        return new Started(process, out, err);
    }

    /** Surefire hides the class path behind one jar and keeps the real one in a property. */
    private static String classPath() {
        String all =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return String.join(
                ":",
                Stream.of(all.split(":", -1))
                        .filter(place -> !place.endsWith("test-classes"))
                        .toList());
    }

    String said() throws IOException {
        return Files.readString(out);
    }

    String complained() throws IOException {
        return Files.readString(err);
    }

    /** Waits for its own end; its exit code. */
    int ended() throws InterruptedException, IOException {
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            throw new AssertionError("still running: " + said() + complained());
        }
        return process.exitValue();
    }

    boolean runs() {
        return process.isAlive();
    }

    void killNine() {
        process.destroyForcibly().onExit().join();
    }

    /** Told to stop, as by Ctrl-C; waits until it has. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
