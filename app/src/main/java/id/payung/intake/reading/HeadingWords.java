package id.payung.intake.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/** What a heading means: one column, two in one, nothing that is read, or nothing known. */
final class HeadingWords {

    /** Columns a heading stands for (none when it is known and not read) and how surely. */
    record Meaning(List<Column> columns, Certainty certainty) {}

    private static final double ALIKE = 0.93;
    private static final int SHORTEST_TO_RESEMBLE = 5;
    private static final int LONGEST_HEADING = 80;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private static final Map<String, Meaning> KNOWN = new HashMap<>();

    /** After "Nama" or "NIK" these words speak of somebody or something else. */
    private static final Set<String> OF_OTHERS =
            Set.of(
                    "ahli",
                    "waris",
                    "suami",
                    "istri",
                    "isteri",
                    "ayah",
                    "bapak",
                    "kepala",
                    "keluarga",
                    "pasangan",
                    "anak",
                    "wali",
                    "pendamping",
                    "petugas",
                    "bank",
                    "rekening",
                    "usaha",
                    "perusahaan",
                    "instansi",
                    "pengusul",
                    "penanggung",
                    "ibu",
                    "kandung",
                    "desa",
                    "kelurahan",
                    "kecamatan",
                    "father",
                    "spouse",
                    "heir",
                    "kegiatan",
                    "program",
                    "kelompok");

    static {
        for (Column column : Column.ofPeople()) {
            know(column.printed(), Certainty.EXACT, column);
            column.otherNames().forEach(name -> know(name, Certainty.SYNONYM, column));
        }
        for (String both :
                List.of(
                        "tempat tanggal lahir",
                        "tempat tgl lahir",
                        "tempat dan tanggal lahir",
                        "tmp tgl lahir",
                        "tempat tanggal lahir umur",
                        "ttl",
                        "t t l")) {
            know(both, Certainty.SYNONYM, Column.BIRTHPLACE, Column.BORN_ON);
        }
        know("rt rw", Certainty.SYNONYM, Column.RT, Column.RW);
        for (String ignored :
                List.of(
                        "perbaikan",
                        "no",
                        "nomor",
                        "no urut",
                        "nomor urut",
                        "urut",
                        "#",
                        "number")) {
            know(ignored, Certainty.EXACT);
        }
    }

    private HeadingWords() {}

    /** The meaning of a heading in a list of a kind; its own columns are thought of first. */
    static @Nullable Meaning meaning(String heading, ListingColumns columns) {
        String normal = normal(heading);
        for (Column column : columns.own()) {
            if (normal.equals(normal(column.printed()))) {
                return new Meaning(List.of(column), Certainty.EXACT);
            }
            if (column.otherNames().contains(normal)) {
                return new Meaning(List.of(column), Certainty.SYNONYM);
            }
        }
        return meaning(heading);
    }

    /** The meaning of a heading, or null when it is not known. */
    static @Nullable Meaning meaning(String heading) {
        if (heading.length() > LONGEST_HEADING) {
            return null;
        }
        Meaning plain = KNOWN.get(normal(heading));
        if (plain != null) {
            return plain;
        }
        String withoutBrackets = normal(heading.replaceAll("[(\\[].*?([)\\]]|$)", " "));
        Meaning bare = KNOWN.get(withoutBrackets);
        return bare == null ? resembling(withoutBrackets) : bare;
    }

    /** Small letters and digits, everything else a single blank. */
    static String normal(String heading) {
        String decomposed = Normalizer.normalize(heading, Normalizer.Form.NFKD);
        return decomposed
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9#]+", " ")
                .strip();
    }

    private static @Nullable Meaning resembling(String heading) {
        if (heading.length() < SHORTEST_TO_RESEMBLE) {
            return null;
        }
        Meaning longest = beginningOf(heading);
        if (longest != null) {
            return longest;
        }
        String best = "";
        double bestLikeness = ALIKE;
        for (String known : KNOWN.keySet()) {
            double likeness = SIMILARITY.apply(heading, known);
            if (known.length() >= SHORTEST_TO_RESEMBLE && likeness >= bestLikeness) {
                best = known;
                bestLikeness = likeness;
            }
        }
        return guess(KNOWN.get(best));
    }

    /** {@code Nama Lengkap Tanpa Gelar} begins with a known name and goes on about the same. */
    private static @Nullable Meaning beginningOf(String heading) {
        String[] words = heading.split(" ", -1);
        for (int length = words.length - 1; length > 0; length--) {
            if (OF_OTHERS.contains(words[length])) {
                return null;
            }
            String beginning = String.join(" ", List.of(words).subList(0, length));
            Meaning known = KNOWN.get(beginning);
            if (known != null && !known.columns().isEmpty()) {
                return guess(known);
            }
        }
        return null;
    }

    private static @Nullable Meaning guess(@Nullable Meaning known) {
        return known == null ? null : new Meaning(known.columns(), Certainty.GUESS);
    }

    private static void know(String name, Certainty certainty, Column... columns) {
        KNOWN.putIfAbsent(normal(name), new Meaning(List.of(columns), certainty));
    }
}
