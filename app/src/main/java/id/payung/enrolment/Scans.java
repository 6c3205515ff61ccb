package id.payung.enrolment;

import id.payung.files.FileRefused;
import id.payung.files.StoredFile;
import id.payung.files.StoredFiles;
import id.payung.shared.Outcome;
import id.payung.shared.TerritoryCode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Scans of signed papers: what a file is, is told by its first bytes and never by its name. */
@Component
class Scans {
    private enum Kind {
        PDF("application/pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
        JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
        PNG("image/png", 0x89, 0x50, 0x4E, 0x47);

        private final String mediaType;

        // Only ever read.
        @SuppressWarnings("ImmutableEnumChecker")
        private final byte[] start;

        Kind(String mediaType, int... start) {
            this.mediaType = mediaType;
            this.start = new byte[start.length];
            for (int at = 0; at < start.length; at++) {
                this.start[at] = (byte) start[at];
            }
        }

        private boolean begins(byte[] content) {
            return content.length >= start.length
                    && Arrays.equals(content, 0, start.length, start, 0, start.length);
        }
    }

    private static final int ENOUGH = 8;

    private final StoredFiles files;

    Scans(StoredFiles files) {
        this.files = files;
    }

    Outcome<StoredFile, DecreeRefused> keep(SignedPaper paper, TerritoryCode territory) {
        BufferedInputStream content = new BufferedInputStream(paper.scan());
        Optional<Kind> kind = kind(content);
        if (kind.isEmpty()) {
            return Outcome.refused(new DecreeRefused.NotAScan());
        }
        return switch (files.store(content, paper.fileName(), kind.get().mediaType, territory)) {
            case Outcome.Done<StoredFile, FileRefused>(StoredFile kept) -> Outcome.done(kept);
            case Outcome.Refused<StoredFile, FileRefused>(FileRefused why) ->
                    Outcome.refused(new DecreeRefused.Unscanned(why));
        };
    }

    Optional<StoredFile> find(UUID scan) {
        return files.find(scan);
    }

    private static Optional<Kind> kind(InputStream content) {
        try {
            content.mark(ENOUGH);
            byte[] start = content.readNBytes(ENOUGH);
            content.reset();
            return Stream.of(Kind.values()).filter(kind -> kind.begins(start)).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("the scan cannot be read", e);
        }
    }
}
