package id.payung.demo;

import id.payung.access.Office;
import id.payung.intake.Listing;
import id.payung.intake.Listings;
import id.payung.intake.SentFile;
import id.payung.runs.Progress;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Where the lists of the demo are handed in, checked and, if they are not to wait, accepted. */
@Component
class DemoDesk {
    private final Listings listings;

    DemoDesk(Listings listings) {
        this.listings = listings;
    }

    void accept(Actor actor, Office office, Path file) {
        Acting.run(actor, () -> accept(checked(office, file)));
    }

    void check(Actor actor, Office office, Path file) {
        Acting.run(actor, () -> checked(office, file));
    }

    /** A list that is only a heading is never sent. */
    void accept(Actor actor, Office office, SentFile file, String rows) {
        if (namesAnybody(rows)) {
            Acting.run(actor, () -> accept(checked(office, file, rows)));
        }
    }

    /** The same, and the list waits. */
    void check(Actor actor, Office office, SentFile file, String rows) {
        if (namesAnybody(rows)) {
            Acting.run(actor, () -> checked(office, file, rows));
        }
    }

    private static boolean namesAnybody(String rows) {
        return rows.indexOf('\n') < rows.length() - 1;
    }

    private Listing checked(Office office, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return checked(office, SentFile.proposing(String.valueOf(file.getFileName())), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Listing checked(Office office, SentFile file, String rows) {
        byte[] content = rows.getBytes(StandardCharsets.UTF_8);
        return checked(office, file, new ByteArrayInputStream(content));
    }

    private Listing checked(Office office, SentFile file, InputStream content) {
        Listing sent = listings.upload(office, file, content).orElseThrow();
        return listings.checkNow(sent.id(), new Unwatched()).orElseThrow().orElseThrow();
    }

    private void accept(Listing listing) {
        listings.acceptNow(listing.id(), new Unwatched()).orElseThrow().orElseThrow();
    }

    /** Nobody looks on while a demo is made. */
    private static final class Unwatched implements Progress {
        @Override
        public void step(String step, long total) {}

        @Override
        public void reached(long done) {}
    }
}
