package id.payung.postgres;

import java.nio.file.Path;

/**
 * An application of its own, reduced to its database: claims the directory, starts the server, says
 * so in one line and then works until somebody ends it.
 */
final class ServingProcess {

    private ServingProcess() {}

    static void main(String[] words) throws InterruptedException {
        switch (new DataDirectory(Path.of(words[0])).tryLock()) {
            case DatabaseRefused refused -> IO.println(refused.message());
            case DirectoryLock claim -> {
                switch (EmbeddedPostgres.start(claim, Durability.FULL)) {
                    case DatabaseRefused refused -> IO.println(refused.message());
                    case EmbeddedPostgres server -> {
                        IO.println(server.superuser().jdbc() + " " + server.superuser().password());
                        Thread.currentThread().join();
                    }
                }
            }
        }
    }
}
