package id.payung.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a CSV become characters. A byte order mark decides; without one the pattern of
 * zero bytes shows UTF-16, bytes that are valid UTF-8 to the end are UTF-8, and the rest is what
 * old Excel saves: Windows-1252.
 */
record CsvText(Charset charset, int markLength) {

    private static final int SAMPLE = 8192;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The text of a file, or null when its bytes are no text at all. */
    static @Nullable CsvText of(SheetSource source) throws IOException {
        try (InputStream bytes = source.open()) {
            byte[] head = bytes.readNBytes(SAMPLE);
            CsvText marked = marked(head);
            if (marked != null) {
                return marked;
            }
            Charset wide = withoutMark(head);
            if (wide != null) {
                return new CsvText(wide, 0);
            }
            if (looksBinary(head)) {
                return null;
            }
            Utf8Check check = new Utf8Check();
            boolean utf8 = check.accept(head, head.length) && check.acceptAll(bytes);
            return new CsvText(utf8 ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
        }
    }

    Reader reader(SheetSource source) throws IOException {
        InputStream bytes = source.open();
        bytes.skipNBytes(markLength);
        return new InputStreamReader(bytes, charset);
    }

    private static @Nullable CsvText marked(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new CsvText(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new CsvText(StandardCharsets.UTF_16LE, 2);
        }
        return starts(head, 0xFE, 0xFF) ? new CsvText(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (head.length <= at || (head[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Latin letters in UTF-16 have a zero on every second byte: the odd ones when little-endian.
     */
    private static @Nullable Charset withoutMark(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int at = 0; at < head.length; at++) {
            if (head[at] == 0) {
                even += 1 - (at & 1);
                odd += at & 1;
            }
        }
        int pairs = head.length / 2;
        if (pairs < 2) {
            return null;
        }
        if (odd > pairs / 2 && even < pairs / 10) {
            return StandardCharsets.UTF_16LE;
        }
        return even > pairs / 2 && odd < pairs / 10 ? StandardCharsets.UTF_16BE : null;
    }

    /** A stray NUL is cleaned cell by cell; one byte in ten is no text file. */
    private static boolean looksBinary(byte[] head) {
        int control = 0;
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                control++;
            }
        }
        return control * 10 > head.length;
    }
}
