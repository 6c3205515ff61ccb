package id.payung.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The files of the embedded database. They appear under their name only once complete, so a kill
 * during their making leaves nothing that looks like a database.
 *
 * @param prefix the words before each PostgreSQL program, from {@link RootEscape}
 */
record Cluster(DataDirectory directory, PostgresBinaries binaries, List<String> prefix) {

    static final String SUPERUSER = "postgres";

    /** Makes the cluster on first use; a refusal when what is there cannot be used. */
    Optional<DatabaseRefused> prepare(Durability durability)
            throws IOException, InterruptedException {
        boolean exists = Files.exists(directory.cluster());
        if (exists && !Files.exists(passwordFile())) {
            return Optional.of(new DatabaseRefused.PasswordMissing(passwordFile()));
        }
        if (!exists) {
            return create(durability);
        }
        String made = Files.readString(directory.cluster().resolve("PG_VERSION")).strip();
        return made.equals(PostgresBinaries.MAJOR)
                ? Optional.empty()
                : Optional.of(
                        new DatabaseRefused.OtherVersion(
                                directory.cluster(), made, PostgresBinaries.MAJOR));
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    private Optional<DatabaseRefused> create(Durability durability)
            throws IOException, InterruptedException {
        if (!Files.exists(passwordFile())) {
            OwnerOnly.write(passwordFile(), randomPassword());
        }
        Path draft = directory.path().resolve("postgres.draft");
        Tree.delete(draft);
        Command initdb = Command.run(initdb(draft, durability));
        if (!initdb.succeeded()) {
            Tree.delete(draft);
            return Optional.of(
                    new DatabaseRefused.DidNotStart(
                            LastWords.in(initdb.said().lines().toList()), directory.path()));
        }
        Files.move(draft, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
        OwnerOnly.persistNamesIn(directory.path());
        return Optional.empty();
    }

    private List<String> initdb(Path target, Durability durability) {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(
                List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + target,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + passwordFile(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C"));
        if (durability == Durability.FAST_FOR_TESTS) {
            words.add("--no-sync");
        }
        return words;
    }

    private Path passwordFile() {
        return directory.secrets().resolve("postgres-password");
    }

    private static String randomPassword() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
