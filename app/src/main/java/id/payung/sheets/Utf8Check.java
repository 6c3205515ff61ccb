package id.payung.sheets;

import java.io.IOException;
import java.io.InputStream;

/**
 * Whether bytes, given piece by piece, are UTF-8; only then is a file without a mark read as such.
 */
final class Utf8Check {

    private int expected;

    boolean acceptAll(InputStream bytes) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        int read;
        while ((read = bytes.read(buffer)) >= 0) {
            if (!accept(buffer, read)) {
                return false;
            }
        }
        return expected == 0;
    }

    boolean accept(byte[] bytes, int length) {
        for (int at = 0; at < length; at++) {
            int b = bytes[at];
            if (expected > 0) {
                if ((b & 0xC0) != 0x80) {
                    return false;
                }
                expected--;
            } else if (b < 0) {
                expected = followers(b & 0xFF);
                if (expected == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int followers(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 1;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 2;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
    }
}
