package id.payung.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.shared.Outcome;
import id.payung.shared.Refusal;
import id.payung.sheets.SheetFile;
import id.payung.sheets.SheetRead;
import id.payung.sheets.SheetRefused;
import id.payung.sheets.SheetSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real files with bytes changed, cut, doubled or inserted at random: read or refused, never more.
 */
class SpoiledFilesTests {

    private static final int TIMES = 400;
    private static final String[] NASTY = {
        "\u0000",
        "\"",
        "\"\"\"",
        ";;;;",
        "\r",
        "<",
        "&",
        "]]>",
        "-1",
        "99999999999999999999",
        "1E999",
        "ÿ",
        "\uFEFF",
        "<row>",
        "</c>",
        "=",
        "\uD83D",
        "NIK",
        "r=\"A0\"",
        "t=\"s\""
    };

    @ParameterizedTest
    @ValueSource(
            strings = {"koma-utf8.csv", "titik-koma-1252.csv", "tab-utf16.csv", "tanggal.xlsx"})
    void aSpoiledFileIsReadOrRefused(String name) throws IOException {
        byte[] whole = bytes(name);
        for (int seed = 0; seed < TIMES; seed++) {
            readOrRefuse(spoiled(whole, new Random(seed)), name + " with seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"judul-gabungan.xlsx", "templat-rapi.xlsx", "rumus.xlsx"})
    void aWorkbookWithASpoiledPartIsReadOrRefused(String name) throws IOException {
        Map<String, byte[]> parts = parts(bytes(name));
        for (int seed = 0; seed < TIMES; seed++) {
            Random random = new Random(seed);
            Map<String, byte[]> spoiled = new LinkedHashMap<>(parts);
            String part =
                    parts.keySet().stream()
                            .skip(random.nextInt(parts.size()))
                            .findFirst()
                            .orElseThrow();
            spoiled.put(part, spoiled(parts.getOrDefault(part, new byte[0]), random));
            readOrRefuse(zip(spoiled), name + " with seed " + seed + " in " + part);
        }
    }

    /**
     * An exception on the way fails the test; what remains to be seen is that the end is one of
     * two.
     */
    private static void readOrRefuse(byte[] bytes, String which) {
        Outcome<Long, Refusal> outcome =
                switch (SheetFile.open(SheetSource.of(bytes), "usulan")) {
                    case SheetRefused refused -> Outcome.refused(refused);
                    case SheetFile file -> read(file);
                };
        String end = outcome.fold(rows -> "read " + rows, Refusal::code);
        assertThat(end).as(which).matches("read \\d+|sheet-[a-z-]+|listing-[a-z-]+");
    }

    private static Outcome<Long, Refusal> read(SheetFile file) {
        return switch (Lines.find(file)) {
            case Outcome.Refused<Mapping, Refusal>(Refusal reason) -> Outcome.refused(reason);
            case Outcome.Done<Mapping, Refusal>(Mapping mapping) ->
                    ListingReading.prepare(file, mapping, Lines.USULAN, Lines.JONGGOL, Lines.TODAY)
                            .fold(SpoiledFilesTests::rows, Outcome::refused);
        };
    }

    private static Outcome<Long, Refusal> rows(ListingReading reading) {
        return switch (reading.read(row -> row.findings().stream().allMatch(f -> f.row() > 0))) {
            case SheetRead read -> Outcome.done(read.rows());
            case SheetRefused refused -> Outcome.refused(refused);
        };
    }

    private static byte[] spoiled(byte[] whole, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = random.nextInt(whole.length + 1);
        int length = Math.min(random.nextInt(40), whole.length - at);
        out.write(whole, 0, at);
        switch (random.nextInt(5)) {
            case 0 ->
                    out.write(NASTY[random.nextInt(NASTY.length)].getBytes(StandardCharsets.UTF_8));
            case 1 -> out.write(random.nextInt(256));
            case 2 -> out.write(Arrays.copyOfRange(whole, at, at + length));
            case 3 -> {
                return out.toByteArray();
            }
            default -> at += length;
        }
        out.write(whole, at, whole.length - at);
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream list = SpoiledFilesTests.class.getResourceAsStream("/lists/" + name)) {
            return Objects.requireNonNull(list, name).readAllBytes();
        }
    }
}
