package id.payung.cli;

import id.payung.postgres.DataDirectory;
import id.payung.postgres.DatabaseRefused;
import id.payung.postgres.EmbeddedPostgres;
import id.payung.postgres.PostgresUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Looks at the database: the one named in the environment, else the one inside Payung. */
record DatabaseExamination(Words words, DataDirectory directory) {
    private static final int OLDEST = 18;

    Symptom symptom() throws IOException {
        String external = System.getenv("PAYUNG_DATABASE_URL");
        if (external == null || external.isBlank()) {
            return embedded();
        }
        return switch (PostgresUrl.parse(external)) {
            case DatabaseRefused refused -> broken(refused.message(), "");
            case PostgresUrl url -> external(url);
        };
    }

    private Symptom embedded() throws IOException {
        if (!EmbeddedPostgres.isPackedForThisMachine()) {
            return broken(
                    words.say("doctor.database.none"), words.say("doctor.database.none.remedy"));
        }
        Path version = directory.cluster().resolve("PG_VERSION");
        return well(
                Files.exists(version)
                        ? words.say("doctor.database.embedded", Files.readString(version).strip())
                        : words.say("doctor.database.new"));
    }

    private Symptom external(PostgresUrl url) {
        try (var connection = DriverManager.getConnection(url.jdbc(), url.user(), url.password())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            return version >= OLDEST
                    ? well(words.say("doctor.database.external", version))
                    : broken(
                            words.say("doctor.database.old", version),
                            words.say("doctor.database.old.remedy"));
        } catch (SQLException failure) {
            return broken(new Trouble(words).inOneLine(failure), "");
        }
    }

    private static Symptom well(String finding) {
        return new Symptom("database", Symptom.State.WELL, finding, "");
    }

    private static Symptom broken(String finding, String remedy) {
        return new Symptom("database", Symptom.State.BROKEN, finding, remedy);
    }
}
