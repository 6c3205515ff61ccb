package id.payung.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** One kill -9: when, and of whom. */
record Kill(Moment moment, Victims victims) {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** When it happens. */
    sealed interface Moment {}

    /** As soon as a run of that kind has begun that step. */
    record AtStep(String kind, String step) implements Moment {}

    /** As soon as a list of that kind is being written. */
    record Writing(String course) implements Moment {}

    /** As soon as the acceptance is committed: before anybody was told. */
    record Committed() implements Moment {}

    /** So long after the command was given, wherever it is by then. */
    record After(Duration begun) implements Moment {}

    /** Who is killed, all in the same instant. */
    enum Victims {
        /** The watchdog stays and ends the server. */
        APPLICATION,
        /** The server stays behind as an orphan. */
        APPLICATION_AND_WATCHDOG,
        /** The application notices and leaves. */
        DATABASE,
        EVERYBODY
    }

    /** Each named point once, every kind of victim among them. */
    static List<Kill> named() {
        return List.of(
                new Kill(new AtStep("listing.check", "check"), Victims.DATABASE),
                new Kill(new AtStep("listing.accept", "write"), Victims.APPLICATION_AND_WATCHDOG),
                new Kill(new Committed(), Victims.EVERYBODY),
                new Kill(new AtStep("listing.check", "read"), Victims.APPLICATION));
    }

    /** Any moment of an intake that takes so long, and anybody. */
    static Kill drawn(SplittableRandom chance, Duration whole) {
        Victims[] all = Victims.values();
        return new Kill(
                new After(Duration.ofMillis(chance.nextLong(whole.toMillis()))),
                all[chance.nextInt(all.length)]);
    }

    /** Waits for the moment and kills; the process may have ended before it came. */
    void befall(Started intake, Basement database) throws Exception {
        switch (moment) {
            case After(Duration begun) -> Thread.sleep(begun);
            case AtStep(String kind, String step) ->
                    database.watch(PATIENCE, intake, at -> begun(at, kind, step));
            case Writing(String course) ->
                    database.watch(PATIENCE, intake, at -> writing(at, course));
            case Committed() -> database.watch(PATIENCE, intake, Kill::accepted);
        }
        List<ProcessHandle> doomed = victims(intake.process().toHandle()).toList();
        // Frozen first, so that none of them has time to notice the death of another.
        signal("-STOP", doomed);
        signal("-KILL", doomed);
        doomed.forEach(gone -> gone.onExit().join());
    }

    private static void signal(String name, List<ProcessHandle> processes) throws Exception {
        List<String> words = new ArrayList<>(List.of("kill", name));
        processes.forEach(process -> words.add(Long.toString(process.pid())));
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    private Stream<ProcessHandle> victims(ProcessHandle application) {
        List<ProcessHandle> below = application.descendants().toList();
        return switch (victims) {
            case APPLICATION -> Stream.of(application);
            case APPLICATION_AND_WATCHDOG ->
                    Stream.concat(
                            below.stream().filter(handle -> !isServer(handle)),
                            Stream.of(application));
            case DATABASE -> below.stream().filter(Kill::isServer);
            case EVERYBODY -> Stream.concat(below.stream(), Stream.of(application));
        };
    }

    private static boolean isServer(ProcessHandle handle) {
        return handle.info().command().orElse("").endsWith("/postgres");
    }

    private static Optional<Boolean> begun(Connection database, String kind, String step)
            throws SQLException {
        try (var statement =
                database.prepareStatement("select from runs.run where kind = ? and step = ?")) {
            statement.setString(1, kind);
            statement.setString(2, step);
            return statement.executeQuery().next() ? Optional.of(true) : Optional.empty();
        }
    }

    private static Optional<Boolean> writing(Connection database, String course)
            throws SQLException {
        try (var statement =
                database.prepareStatement(
                        """
                        select from runs.run r join intake.listing l on l.id = r.subject
                        where r.kind = 'listing.accept' and r.step = 'write' and l.kind = ?
                        """)) {
            statement.setString(1, course);
            return statement.executeQuery().next() ? Optional.of(true) : Optional.empty();
        }
    }

    private static Optional<Boolean> accepted(Connection database) throws SQLException {
        try (var statement =
                database.prepareStatement("select from intake.listing where state = 'ACCEPTED'")) {
            return statement.executeQuery().next() ? Optional.of(true) : Optional.empty();
        }
    }
}
