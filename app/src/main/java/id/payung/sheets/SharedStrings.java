package id.payung.sheets;

import id.payung.sheets.SheetRefused.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;

/**
 * The table of texts that the cells of a workbook point into. Kept as UTF-8 in one array, a quarter
 * of what as many strings would take, because a register of a million people has millions of them.
 */
final class SharedStrings {

    private static final int MAX_BYTES = 256 << 20;
    private static final int MAX_STRINGS = 12_000_000;

    private byte[] bytes = new byte[1024];
    private int[] ends = new int[64];
    private int count;

    /** Reads a part whose root {@code sst} has just started. */
    void readFrom(Xml xml) throws XMLStreamException, RefusedWhileReading {
        while (xml.next()) {
            if (xml.starts("si")) {
                add(xml.joinedRuns("si"));
            }
        }
    }

    /** The text at an index that a cell gives. */
    String at(String index) throws RefusedWhileReading {
        int at = Numbers.whole(index);
        if (at < 0 || at >= count) {
            throw new RefusedWhileReading(SheetRefused.because(Reason.CORRUPT));
        }
        int start = at == 0 ? 0 : ends[at - 1];
        return new String(bytes, start, ends[at] - start, StandardCharsets.UTF_8);
    }

    private void add(String text) throws RefusedWhileReading {
        byte[] added = text.getBytes(StandardCharsets.UTF_8);
        int end = count == 0 ? 0 : ends[count - 1];
        if (count == MAX_STRINGS || end + added.length > MAX_BYTES) {
            throw new RefusedWhileReading(SheetRefused.because(Reason.TOO_LARGE));
        }
        if (end + added.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end + added.length, bytes.length * 2));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        System.arraycopy(added, 0, bytes, end, added.length);
        ends[count++] = end + added.length;
    }
}
