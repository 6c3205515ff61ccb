package id.payung.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One result of a bench: ours beside theirs.
 *
 * @param name what was measured, such as {@code whole}
 * @param ours median over the rounds
 * @param theirs the rival's median, or what was published; none where there is no rival
 * @param unit of both, such as {@code s} or {@code rows/s}
 * @param ratio ours ÷ theirs; none where there is no rival
 * @param spread least and most ratio of a single round, of ours alone where there is no rival
 */
public record Figure(
        String name,
        double ours,
        @Nullable Double theirs,
        String unit,
        @Nullable Double ratio,
        List<Double> spread) {

    public Figure {
        spread = List.copyOf(spread);
    }

    /** Measured once and compared with what others published, such as an F1 score. */
    public static Figure beside(String name, double ours, double published, String unit) {
        double ratio = ours / published;
        return new Figure(name, ours, published, unit, ratio, List.of(ratio, ratio));
    }

    /** Measured without a rival. */
    public static Figure alone(String name, List<Double> ours, String unit) {
        return new Figure(
                name,
                Rounds.median(ours),
                null,
                unit,
                null,
                List.of(Rounds.least(ours), Rounds.most(ours)));
    }

    Map<String, Object> asJson(String bench) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("bench", bench);
        line.put("figure", name);
        line.put("ours", ours);
        line.put("theirs", theirs);
        line.put("unit", unit);
        line.put("ratio", ratio);
        line.put("spread", spread);
        return line;
    }
}
