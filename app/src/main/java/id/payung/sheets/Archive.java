package id.payung.sheets;

import id.payung.sheets.Inflation.Deflated;
import id.payung.sheets.SheetRefused.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Walks the entries of a workbook's archive in file order, never extracting any of them.
 *
 * <p>The JDK's own stream refuses archives whose sizes follow the data in eight bytes, which many
 * writers of workbooks produce; Commons Compress reads them but leaves the checksum to us.
 */
final class Archive {

    private static final int MAX_ENTRIES = 2_000;

    private Archive() {}

    /** Reads what it needs of an entry; answers false to end the walk. */
    @FunctionalInterface
    interface EntryReader {
        boolean read(String name, Inflation bytes) throws IOException, XMLStreamException;
    }

    /** Answers why the archive could not be walked, or null when all went well. */
    static @Nullable SheetRefused walk(SheetSource source, EntryReader reader) {
        try (Deflated file = new Deflated(opened(source));
                ZipArchiveInputStream zip = new ZipArchiveInputStream(file, "UTF-8", true, true)) {
            walkEntries(zip, new Inflation(zip, file), reader);
            return null;
        } catch (RefusedWhileReading refusal) {
            return refusal.refused();
        } catch (XMLStreamException broken) {
            return refusalWithin(broken);
        } catch (IOException _) {
            return SheetRefused.because(Reason.CORRUPT);
        }
    }

    private static InputStream opened(SheetSource source) {
        try {
            return new BufferedInputStream(source.open(), 64 * 1024);
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
    }

    private static void walkEntries(ZipArchiveInputStream zip, Inflation bytes, EntryReader reader)
            throws IOException, XMLStreamException {
        int entries = 0;
        ZipArchiveEntry entry = next(zip);
        while (entry != null) {
            if (++entries > MAX_ENTRIES) {
                throw new RefusedWhileReading(SheetRefused.because(Reason.ZIP_BOMB));
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new RefusedWhileReading(SheetRefused.because(Reason.ENCRYPTED));
            }
            bytes.entryStarts();
            if (!reader.read(entry.getName(), bytes)) {
                return;
            }
            bytes.drain();
            ZipArchiveEntry following = next(zip);
            if (entry.getCrc() != bytes.checksum()) {
                throw new ZipException("checksum");
            }
            entry = following;
        }
    }

    /** What the library throws at headers that make no sense says the same as its own exception. */
    private static @Nullable ZipArchiveEntry next(ZipArchiveInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (UncheckedIOException outage) {
            throw outage;
        } catch (RuntimeException broken) {
            throw new ZipException(broken.getMessage());
        }
    }

    /** The parser wraps what the stream below it throws. */
    private static SheetRefused refusalWithin(Throwable broken) {
        for (Throwable at = broken; at != null; at = at.getCause()) {
            if (at instanceof RefusedWhileReading refusal) {
                return refusal.refused();
            }
        }
        return SheetRefused.because(Reason.CORRUPT);
    }
}
