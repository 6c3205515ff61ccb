package id.payung.funding;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a decree asks of a fund: seats and rupiah, month by month in order. */
public record Demand(List<Line> lines) {

    /** One month of it. */
    public record Line(YearMonth month, int seats, long amount) {}

    public Demand {
        lines = lines.stream().sorted(Comparator.comparing(Line::month)).toList();
    }

    public long amount() {
        return lines.stream().mapToLong(Line::amount).sum();
    }

    /** Rupiah by budget year. */
    Map<Integer, Long> byYear() {
        return lines.stream()
                .collect(
                        Collectors.groupingBy(
                                line -> line.month.getYear(),
                                TreeMap::new,
                                Collectors.summingLong(Line::amount)));
    }

    /** The same money without seats, for moves that keep them. */
    public Demand seatless() {
        return new Demand(
                lines.stream().map(line -> new Line(line.month, 0, line.amount)).toList());
    }
}
