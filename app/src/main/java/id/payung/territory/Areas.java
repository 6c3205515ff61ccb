package id.payung.territory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Every area of Indonesia as shipped with the programme; the newest decree its source goes back to
 * is Kepmendagri 300.2.2-2138 of 2025.
 *
 * <p>The resource is an outline: each line is indented by its level and holds only its own part of
 * the code, so an area without its surroundings cannot be written down. Where it comes from, and
 * under which licence, stands in {@code territory/ATTRIBUTION.md} beside it.
 */
final class Areas {
    private static final String OUTLINE = "/territory/areas.txt.gz";

    /** How much of a code belongs to the area around it, for each indent of the outline. */
    private static final int[] SURROUNDING = {0, 2, 5, 8};

    private Areas() {}

    /**
     * All areas in the order of their codes, each after the one it lies in. Read as it is consumed,
     * in sequence only; the caller closes it.
     */
    static Stream<Area> stream() {
        var lines = open();
        var code = new StringBuilder();
        return lines.lines().map(line -> read(line, code)).onClose(() -> close(lines));
    }

    private static Area read(String line, StringBuilder code) {
        int indent = 0;
        while (line.charAt(indent) == ' ') {
            indent++;
        }
        int gap = line.indexOf(' ', indent);
        code.setLength(SURROUNDING[indent]);
        if (indent > 0) {
            code.append('.');
        }
        code.append(line, indent, gap);
        return new Area(code.toString(), line.substring(gap + 1));
    }

    private static BufferedReader open() {
        try {
            var packed = Areas.class.getResourceAsStream(OUTLINE);
            if (packed == null) {
                throw new FileNotFoundException(OUTLINE);
            }
            return new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(packed, 1 << 16), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
