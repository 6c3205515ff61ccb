package id.payung.sheets;

import id.payung.sheets.SheetRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the first bytes what a file is; offices rename {@code .xls} to {@code .xlsx} daily.
 */
final class FileRecognition {

    private static final int HEAD = 4096;
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ENCRYPTED_STREAM =
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private FileRecognition() {}

    static SheetOpening open(SheetSource source, String originalName) {
        try {
            byte[] head = head(source);
            if (startsWith(head, ZIP)) {
                return XlsxFile.open(source);
            }
            if (startsWith(head, OLE2)) {
                return SheetRefused.because(
                        contains(source, ENCRYPTED_STREAM) ? Reason.ENCRYPTED : Reason.OLD_EXCEL);
            }
            SheetRefused refused = refusedByLook(head);
            return refused == null ? CsvFile.open(source, originalName) : refused;
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
    }

    private static @Nullable SheetRefused refusedByLook(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String start = text.replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "").toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return SheetRefused.because(Reason.EMPTY);
        }
        if (start.startsWith("%pdf")) {
            return SheetRefused.because(Reason.NOT_A_SHEET, "PDF");
        }
        if (start.startsWith("{\\rtf")) {
            return SheetRefused.because(Reason.NOT_A_SHEET, "RTF");
        }
        if (start.matches("(?s)<(!doctype|html|head|meta|table|\\?xml|!--).*")) {
            return SheetRefused.because(Reason.DISGUISED_WEB_PAGE);
        }
        if (startsWith(head, PNG) || startsWith(head, JPEG)) {
            return SheetRefused.because(Reason.NOT_A_SHEET, "gambar");
        }
        return startsWith(head, GZIP) ? SheetRefused.because(Reason.NOT_A_SHEET, "GZIP") : null;
    }

    private static byte[] head(SheetSource source) throws IOException {
        try (InputStream bytes = source.open()) {
            return bytes.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length
                && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    /** The directory of an OLE2 file may lie anywhere, so the whole file is searched. */
    private static boolean contains(SheetSource source, byte[] wanted) throws IOException {
        try (InputStream bytes = source.open()) {
            byte[] window = new byte[64 * 1024];
            int kept = 0;
            int read;
            while ((read = bytes.read(window, kept, window.length - kept)) >= 0) {
                int filled = kept + read;
                if (indexOf(window, filled, wanted) >= 0) {
                    return true;
                }
                kept = Math.min(wanted.length - 1, filled);
                System.arraycopy(window, filled - kept, window, 0, kept);
            }
            return false;
        }
    }

    private static int indexOf(byte[] in, int length, byte[] wanted) {
        for (int at = 0; at <= length - wanted.length; at++) {
            if (Arrays.equals(in, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
