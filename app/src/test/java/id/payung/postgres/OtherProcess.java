package id.payung.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A {@link ServingProcess} seen from the test that started it.
 *
 * @param firstLine the address it serves, or its refusal
 */
record OtherProcess(Process process, String firstLine) implements AutoCloseable {

    static OtherProcess serving(Path directory) throws IOException {
        return startedBy(List.of(), System.getProperty("java.class.path"), directory);
    }

    static OtherProcess startedBy(List<String> starter, String classPath, Path directory)
            throws IOException {
        List<String> words = new ArrayList<>(starter);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath));
        words.addAll(List.of(ServingProcess.class.getName(), directory.toString()));
        Process process =
                new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader said = process.inputReader();
        return new OtherProcess(process, String.valueOf(said.readLine()));
    }

    PostgresUrl superuser() {
        String[] words = firstLine.split(" ", 2);
        return new PostgresUrl(words[0], "postgres", words[1]);
    }

    void killNine() {
        process.destroyForcibly().onExit().join();
    }

    /** Everything that would end the server together with this process. */
    void killNineWithItsWatchdog() {
        List<ProcessHandle> shells = process.descendants().filter(OtherProcess::isShell).toList();
        shells.forEach(ProcessHandle::destroyForcibly);
        killNine();
    }

    @Override
    public void close() {
        killNine();
    }

    private static boolean isShell(ProcessHandle handle) {
        return Stream.of("sh", "dash", "bash", "busybox")
                .anyMatch(name -> handle.info().command().orElse("").endsWith("/" + name));
    }
}
