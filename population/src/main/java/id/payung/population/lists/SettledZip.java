package id.payung.population.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the hour of writing out of a workbook, so that the same rows are the same bytes. */
final class SettledZip {

    private static final LocalDateTime HOUR = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final String HOUR_IN_WORDS = "2026-01-01T00:00:00.000Z";
    private static final Pattern CREATED = Pattern.compile("(?<=W3CDTF\">)[^<]+");

    private SettledZip() {}

    static void copy(Path from, Path to) throws IOException {
        try (ZipFile draft = new ZipFile(from.toFile());
                ZipOutputStream settled = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry part : Collections.list(draft.entries())) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(HOUR);
                settled.putNextEntry(copy);
                try (InputStream in = draft.getInputStream(part)) {
                    if (part.getName().equals("docProps/core.xml")) {
                        settled.write(withoutItsHour(in.readAllBytes()));
                    } else {
                        in.transferTo(settled);
                    }
                }
                settled.closeEntry();
            }
        }
    }

    private static byte[] withoutItsHour(byte[] core) {
        String xml = new String(core, StandardCharsets.UTF_8);
        return CREATED.matcher(xml).replaceFirst(HOUR_IN_WORDS).getBytes(StandardCharsets.UTF_8);
    }
}
