package id.payung.shared;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * By which columns a short table can be sorted, all of whose rows are at hand. Rows that are equal
 * in a column keep the table's own order, and those with nothing in it come last; from the last to
 * the first is the same the other way round.
 */
public final class Columns<R> {
    private final Map<String, Comparator<R>> byWord;

    private Columns(Map<String, Comparator<R>> byWord) {
        this.byWord = byWord;
    }

    /** A table in its own order alone. */
    public static <R> Columns<R> none() {
        return new Columns<>(Map.of());
    }

    /**
     * Lets the table be sorted by a column.
     *
     * @param word how the address names it; of two tables on one page each has its own
     * @param value what the column says of a row
     */
    public <V extends Comparable<? super V>> Columns<R> or(
            String word, Function<R, @Nullable V> value) {
        Map<String, Comparator<R>> more = new LinkedHashMap<>(byWord);
        more.put(
                word,
                Comparator.comparing(value, Comparator.nullsLast(Comparator.<V>naturalOrder())));
        return new Columns<>(more);
    }

    /** The words of the columns in addresses. */
    public Set<String> words() {
        return byWord.keySet();
    }

    /** The rows in the order that is asked for; in their own where no column has that word. */
    public List<R> sorted(List<R> rows, Position position) {
        String order = position.order();
        boolean falling = order.startsWith("-");
        Comparator<R> by = byWord.get(falling ? order.substring(1) : order);
        if (by == null) {
            return rows;
        }
        List<R> rising = rows.stream().sorted(by).toList();
        return falling ? rising.reversed() : rising;
    }
}
