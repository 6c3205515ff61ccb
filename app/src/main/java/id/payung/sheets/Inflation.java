package id.payung.sheets;

import id.payung.sheets.SheetRefused.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/**
 * The bytes of one archive entry after inflation, watched while they are read, because the sizes an
 * archive declares may lie.
 *
 * <p>Three bounds: inflated bytes of the whole archive; their ratio to the bytes of the file; and
 * the bytes between two XML events, so that no attribute or text of a gigabyte is ever held in
 * memory. A list of a million empty formatted rows inflates about thirtyfold, a bomb about a
 * thousandfold.
 */
final class Inflation extends FilterInputStream {

    private static final long MAX_TOTAL = 2L << 30;
    private static final long UNSUSPICIOUS = 32L << 20;
    private static final long MAX_RATIO = 200;
    private static final long MAX_BETWEEN_EVENTS = 4L << 20;
    private static final long MAX_SMALL_ENTRY = 16L << 20;

    private final Deflated file;
    private long total;
    private long sinceEvent;
    private long leftOfEntry;
    private final CRC32 checksum = new CRC32();

    Inflation(InputStream inflated, Deflated file) {
        super(inflated);
        this.file = file;
    }

    /** Called before each entry of the archive. */
    void entryStarts() {
        leftOfEntry = Long.MAX_VALUE;
        sinceEvent = 0;
        checksum.reset();
    }

    /** Of the bytes of the current entry read so far. */
    long checksum() {
        return checksum.getValue();
    }

    /** Bounds the entry being read to what a part that is kept in memory may take. */
    void expectSmallEntry() {
        leftOfEntry = MAX_SMALL_ENTRY;
    }

    /** Called by the parser before each event. */
    void eventStarts() {
        sinceEvent = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) {
            checksum.update(into, offset, read);
            count(read);
        }
        return read;
    }

    /** The archive goes on after an entry, so a parser may not close it. */
    @Override
    public void close() {}

    /** Reads the rest of the entry, so that its size and checksum are checked too. */
    void drain() throws IOException {
        byte[] discarded = new byte[64 * 1024];
        do {
            eventStarts();
        } while (read(discarded, 0, discarded.length) >= 0);
    }

    private void count(int bytes) throws IOException {
        total += bytes;
        leftOfEntry -= bytes;
        sinceEvent += bytes;
        if (total > MAX_TOTAL) {
            throw new RefusedWhileReading(SheetRefused.because(Reason.TOO_LARGE));
        }
        boolean swollen = total > UNSUSPICIOUS && total / MAX_RATIO > file.taken();
        if (swollen || sinceEvent > MAX_BETWEEN_EVENTS || leftOfEntry < 0) {
            throw new RefusedWhileReading(SheetRefused.because(Reason.ZIP_BOMB));
        }
    }

    /**
     * The bytes of the archive itself, counted. What fails here is the storage and not the archive,
     * so it leaves as an unchecked exception that nobody takes for a broken file.
     */
    static final class Deflated extends FilterInputStream {

        private long taken;

        Deflated(InputStream file) {
            super(file);
        }

        long taken() {
            return taken;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                int count = super.read(into, offset, length);
                taken += Math.max(0, count);
                return count;
            } catch (IOException outage) {
                throw new UncheckedIOException(outage);
            }
        }
    }
}
