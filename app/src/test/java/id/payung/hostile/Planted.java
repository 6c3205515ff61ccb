package id.payung.hostile;

import id.payung.testing.Past;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Identity numbers that went in with a list, and the search for them wherever they could have come
 * to lie: as written, in groups, and as the bytes of a column.
 */
final class Planted {
    static final String EUIS = "9901064512870003";
    static final String ASEP = "9901061708850417";
    static final String FAMILY_CARD = "9901062507120008";
    static final String PHONE = "81298765432";

    /** Fifteen digits, a letter in the place of a zero, and two phones in one cell. */
    private static final List<String> MISTYPED =
            List.of("990106050370619", "99O1060101700618", "81311112222");

    static final List<String> NUMBERS =
            Stream.concat(Stream.of(EUIS, ASEP, FAMILY_CARD, PHONE), MISTYPED.stream()).toList();

    /** Good rows, and rows that stay behind for each of the reasons that keep a number. */
    static final String LIST =
            """
            NIK;Nama;No KK;No HP;Alamat
            9901064512870003;Euis Suryani;9901062507120008;081298765432;Kp. Singajaya
            9901.0617.0885.0417;Asep Saepudin;9901062507120008;+62 812-9876-5432;Kp. Singajaya
            990106050370619;Dedi Supriadi;;0812-9876-5432 / 0813-1111-2222;Kp. Singajaya
            99O1060101700618;Bambang Wijayanto;9901062507120008;;Kp. Singajaya
            9901062507120008;Siti Rohmah;;;Kp. Singajaya
            9901064512870003;Euis Suryani;;;Kp. Singajaya
            9901064512870003;Ujang Komarudin;;;Kp. Singajaya
            Rohman;9901061708850417;;;Kp. Singajaya
            """;

    private Planted() {}

    private static Stream<String> writings(String number) {
        String spaced = number.replaceAll("(.{4})(?=.)", "$1 ");
        return Stream.of(
                number,
                spaced,
                spaced.replace(' ', '.'),
                spaced.replace(' ', '-'),
                HexFormat.of().formatHex(number.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Those of the numbers that stand in the text. */
    static List<String> in(String text) {
        return in(text, NUMBERS);
    }

    private static List<String> in(String text, List<String> numbers) {
        return numbers.stream()
                .flatMap(Planted::writings)
                .distinct()
                .filter(text::contains)
                .toList();
    }

    /** Every place in the files below where one of the numbers lies readable. */
    static List<String> inFiles(List<String> numbers, Path root, List<String> leftOut)
            throws IOException {
        List<String> hits = new ArrayList<>();
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path directory, BasicFileAttributes attributes) {
                        return leftOut.stream().anyMatch((directory + "/")::contains)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (leftOut.stream().noneMatch(file.toString()::contains)) {
                            in(content(file), numbers).forEach(hit -> hits.add(file + ": " + hit));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    // The server at work removes files of its own while we look.
                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e)
                            throws IOException {
                        if (e instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw e;
                    }
                });
        return hits;
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException removedMeanwhile) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every table with a row in which one of the numbers stands, whoever may see it. */
    static List<String> inTables(List<String> numbers) {
        return tables().stream()
                .flatMap(
                        table ->
                                in(
                                                Past.row(
                                                        "select coalesce(string_agg(t::text, E'\\n'), '') from "
                                                                + table
                                                                + " t",
                                                        row -> row.getString(1)),
                                                numbers)
                                        .stream()
                                        .map(hit -> table + ": " + hit))
                .toList();
    }

    static List<String> tables() {
        return List.of(
                Past.row(
                                """
                                select string_agg(c.oid::regclass::text, ' ' order by c.oid::regclass::text)
                                from pg_class c
                                where c.relkind in ('r', 'm') and c.relnamespace::regnamespace::text !~ '^(pg_|information)'
                                """,
                                row -> row.getString(1))
                        .split(" "));
    }
}
