package id.payung.planning.continuity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Months paid for a worker, and months that decrees arrange for him, past and to come: unbroken
 * runs as the database writes them. Two workers of the same months have the same texts, so a
 * million of them are told apart without reading a month.
 *
 * @param paidRuns as {@code {[2025-01-01,2026-01-01)}}; {@code null} where there are none
 * @param fundedRuns the same
 */
public record History(@Nullable String paidRuns, @Nullable String fundedRuns) {
    private static final Pattern RUN = Pattern.compile("\\[([-0-9]+),([-0-9]+)\\)");

    List<YearMonth> paid() {
        return months(paidRuns);
    }

    List<YearMonth> funded() {
        return months(fundedRuns);
    }

    /** All of them in order, each once: what is paid if every promise is kept. */
    public TreeSet<YearMonth> kept() {
        TreeSet<YearMonth> all = new TreeSet<>(paid());
        all.addAll(funded());
        return all;
    }

    private static List<YearMonth> months(@Nullable String runs) {
        return runs == null
                ? List.of()
                : RUN.matcher(runs)
                        .results()
                        .flatMap(run -> months(run.group(1), run.group(2)))
                        .toList();
    }

    private static Stream<YearMonth> months(String first, String after) {
        YearMonth end = YearMonth.from(LocalDate.parse(after));
        return Stream.iterate(
                YearMonth.from(LocalDate.parse(first)),
                month -> month.isBefore(end),
                month -> month.plusMonths(1));
    }
}
