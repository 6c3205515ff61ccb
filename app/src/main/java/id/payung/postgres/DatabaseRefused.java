package id.payung.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why there is no database to work on; each says in one line what the operator can do. */
public sealed interface DatabaseRefused extends Locking, Starting, AddressReading {

    /** One line for the operator, in Indonesian, with the remedy; never a password. */
    String message();

    /**
     * Another process serves this directory.
     *
     * @param holder its process id, or 0 when it has not written it down yet
     */
    record DirectoryInUse(Path directory, long holder) implements DatabaseRefused {
        @Override
        public String message() {
            String who = holder == 0 ? "proses lain" : "proses " + holder;
            return "Direktori data %s sedang dipakai %s: hentikan proses itu atau pilih --data lain."
                    .formatted(directory, who);
        }
    }

    /** A directory Payung needs cannot be made, read or written. */
    record DirectoryUnusable(Path directory, String reason) implements DatabaseRefused {

        static DirectoryUnusable because(Path directory, IOException failure) {
            return new DirectoryUnusable(directory, reason(failure));
        }

        @Override
        public String message() {
            return "Direktori %s tidak dapat dipakai (%s): perbaiki atau pilih direktori lain."
                    .formatted(directory, reason);
        }

        private static String reason(IOException failure) {
            return switch (failure) {
                case AccessDeniedException denied -> "izin ditolak pada " + denied.getFile();
                case FileAlreadyExistsException file -> file.getFile() + " bukan direktori";
                case NoSuchFileException missing -> missing.getFile() + " tidak ada";
                case FileSystemException other -> other.getFile() + ": " + other.getReason();
                default -> String.valueOf(failure.getMessage());
            };
        }
    }

    /** No PostgreSQL is packed for this operating system and processor. */
    record NoBinaries(String platform) implements DatabaseRefused {
        @Override
        public String message() {
            return "PostgreSQL bawaan tidak tersedia untuk %s: jalankan PostgreSQL 18 sendiri dan isi PAYUNG_DATABASE_URL."
                    .formatted(platform);
        }
    }

    /** PostgreSQL never runs as root, and this machine forbids the way round it. */
    record RootForbidden() implements DatabaseRefused {
        @Override
        public String message() {
            return "PostgreSQL menolak berjalan sebagai root dan mesin ini melarang \"unshare -U\": jalankan Payung sebagai pengguna biasa atau isi PAYUNG_DATABASE_URL.";
        }
    }

    /** The cluster on disk was made by another major version. */
    record OtherVersion(Path cluster, String found, String needed) implements DatabaseRefused {
        @Override
        public String message() {
            return "Data di %s dibuat oleh PostgreSQL %s, sedangkan Payung ini memakai %s: pulihkan dari cadangan ke direktori baru."
                    .formatted(cluster, found, needed);
        }
    }

    /** The cluster is there but the password this installation made for it is gone. */
    record PasswordMissing(Path file) implements DatabaseRefused {
        @Override
        public String message() {
            return "Berkas sandi %s hilang padahal basis datanya ada: kembalikan berkas itu dari cadangan."
                    .formatted(file);
        }
    }

    /** The server, or the making of its cluster, gave up. */
    record DidNotStart(String lastWords, Path log) implements DatabaseRefused {
        @Override
        public String message() {
            return "PostgreSQL tidak dapat dijalankan (%s): lihat %s.".formatted(lastWords, log);
        }
    }

    /** The text given as database address is not one. */
    record AddressUnreadable() implements DatabaseRefused {
        @Override
        public String message() {
            return "PAYUNG_DATABASE_URL harus berbentuk postgresql://PENGGUNA:SANDI@HOST:5432/NAMA.";
        }
    }
}
