package id.payung.linkage.records;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** In which letters a file was written, judged by its first bytes. */
final class Encodings {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encodings() {}

    static Charset of(byte[] start) {
        if (begins(start, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(start, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return withoutMark(start);
    }

    /** Sixteen-bit letters betray themselves by zero bytes on one side of each pair. */
    private static Charset withoutMark(byte[] start) {
        int even = 0;
        int odd = 0;
        for (int at = 0; at < start.length; at++) {
            if (start[at] == 0) {
                even += 1 - at % 2;
                odd += at % 2;
            }
        }
        if (odd > start.length / 4 && even < odd / 8) {
            return StandardCharsets.UTF_16LE;
        }
        if (even > start.length / 4 && odd < even / 8) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(start) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** The last letter may be cut in two where the sample ends. */
    private static boolean isUtf8(byte[] start) {
        CharsetDecoder strict =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer letters = CharBuffer.allocate(start.length + 1);
        return !strict.decode(ByteBuffer.wrap(start), letters, false).isError();
    }

    private static boolean begins(byte[] start, int first, int second) {
        return start.length > 1 && (start[0] & 0xFF) == first && (start[1] & 0xFF) == second;
    }
}
