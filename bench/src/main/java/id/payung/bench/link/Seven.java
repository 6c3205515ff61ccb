package id.payung.bench.link;

import id.payung.linkage.comparison.Comparisons;
import id.payung.linkage.comparison.Thresholds;
import id.payung.linkage.records.Field;
import java.util.List;

/**
 * The seven comparisons that both sides work out, once for Payung and once as SQL: two names by
 * Jaro and Winkler at 0,92 and 0,88, two numbers and a day by one slip, a village by Jaro and
 * Winkler at 0,9, an occupation by equality. The level of a missing value is 0, of different ones
 * 1.
 *
 * <p>One slip is the same for Payung (no part changed twice) and for DuckDB (any part); two would
 * not be, so none of the seven asks for two.
 */
final class Seven {
    private static final List<String> SQL =
            List.of(
                    jaroWinkler("nama_depan", 0.92, 0.88),
                    jaroWinkler("nama_belakang", 0.92, 0.88),
                    oneSlip("tgl_lahir"),
                    oneSlip("nik"),
                    jaroWinkler("desa", 0.9),
                    level("pekerjaan", "WHEN l.pekerjaan = r.pekerjaan THEN 2"),
                    oneSlip("no_hp"));

    private static final List<String> HOISTED =
            List.of(
                    hoisted("nama_depan", "j0", 0.92, 0.88),
                    hoisted("nama_belakang", "j1", 0.92, 0.88),
                    hoistedSlip("tgl_lahir", "d2"),
                    hoistedSlip("nik", "d3"),
                    hoisted("desa", "j4", 0.9),
                    level("pekerjaan", "WHEN l.pekerjaan = r.pekerjaan THEN 2"),
                    hoistedSlip("no_hp", "d6"));

    private Seven() {}

    /** For Payung, on fields in the order of {@link SyntheticPeople#HEADINGS}. */
    static Comparisons of(List<Field> fields) {
        return Comparisons.given(
                List.of(
                        Thresholds.jaroWinkler(fields.get(0), 0.88, 0.92),
                        Thresholds.jaroWinkler(fields.get(1), 0.88, 0.92),
                        Thresholds.slips(fields.get(2), 1),
                        Thresholds.slips(fields.get(3), 1),
                        Thresholds.jaroWinkler(fields.get(4), 0.9),
                        Thresholds.exact(fields.get(5)),
                        Thresholds.slips(fields.get(6), 1)));
    }

    /** How many pairs show each pattern, functions called where the comparison names them. */
    static String plain() {
        return histogram(SQL, "pairs p JOIN people l ON l.row = p.a JOIN people r ON r.row = p.b");
    }

    /** The same, each function called once a pair. */
    static String hoisted() {
        String calls =
                """
                SELECT l, r,
                  jaro_winkler_similarity(l.nama_depan, r.nama_depan) AS j0,
                  jaro_winkler_similarity(l.nama_belakang, r.nama_belakang) AS j1,
                  damerau_levenshtein(l.tgl_lahir, r.tgl_lahir) AS d2,
                  damerau_levenshtein(l.nik, r.nik) AS d3,
                  jaro_winkler_similarity(l.desa, r.desa) AS j4,
                  damerau_levenshtein(l.no_hp, r.no_hp) AS d6
                FROM pairs p JOIN people l ON l.row = p.a JOIN people r ON r.row = p.b
                """;
        return histogram(HOISTED, "(" + calls + ")");
    }

    private static String histogram(List<String> levels, String from) {
        StringBuilder pattern = new StringBuilder("0::BIGINT");
        for (int at = 0; at < levels.size(); at++) {
            pattern.append(" + (")
                    .append(levels.get(at))
                    .append(")::BIGINT * ")
                    .append(1L << (4 * at));
        }
        return "SELECT pattern, count(*) FROM (SELECT "
                + pattern
                + " AS pattern FROM "
                + from
                + ") GROUP BY pattern";
    }

    private static String jaroWinkler(String column, double... downwards) {
        String call = "jaro_winkler_similarity(l.%1$s, r.%1$s)".formatted(column);
        return hoisted(column, call, downwards);
    }

    private static String hoisted(String column, String call, double... downwards) {
        StringBuilder whens = new StringBuilder();
        int exact = downwards.length + 2;
        whens.append("WHEN l.%1$s = r.%1$s THEN %2$d".formatted(column, exact));
        for (int at = 0; at < downwards.length; at++) {
            whens.append(" WHEN ")
                    .append(call)
                    .append(" >= ")
                    .append(downwards[at])
                    .append(" THEN ")
                    .append(exact - 1 - at);
        }
        return level(column, whens.toString());
    }

    private static String oneSlip(String column) {
        return hoistedSlip(column, "damerau_levenshtein(l.%1$s, r.%1$s)".formatted(column));
    }

    private static String hoistedSlip(String column, String call) {
        return level(
                column,
                "WHEN l.%1$s = r.%1$s THEN 3 WHEN %2$s <= 1 THEN 2".formatted(column, call));
    }

    private static String level(String column, String whens) {
        return "CASE WHEN l.%1$s IS NULL OR r.%1$s IS NULL THEN 0 %2$s ELSE 1 END"
                .formatted(column, whens);
    }
}
