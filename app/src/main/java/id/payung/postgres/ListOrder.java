package id.payung.postgres;

import id.payung.shared.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * By which columns a list can be sorted, and the SQL that reads it on from any row. Rows that are
 * equal in a column follow their key, so that no page repeats or skips one.
 */
public final class ListOrder {
    private static final int AT_ONCE = 1000;
    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final List<String> key;
    private final Pattern shape;
    private final Sort own;
    private final Map<String, String> columns;

    private ListOrder(List<String> key, Pattern shape, Sort own, Map<String, String> columns) {
        this.key = key;
        this.shape = shape;
        this.own = own;
        this.columns = columns;
    }

    /** By no values: by the key alone. */
    private record Sort(List<String> values, boolean falling) {}

    /**
     * A list in the order of its keys.
     *
     * @param key SQL of the ids that only one row has together
     */
    public static ListOrder of(String... key) {
        return new ListOrder(List.of(key), ID, new Sort(List.of(), false), Map.of());
    }

    /** The same where rows are told apart by a number. */
    public static ListOrder numbered(String key) {
        return new ListOrder(List.of(key), NUMBER, new Sort(List.of(), false), Map.of());
    }

    /** From the last key to the first, as where ids grow with time and the newest comes first. */
    public ListOrder newestFirst() {
        return new ListOrder(key, shape, new Sort(List.of(), true), columns);
    }

    /** The list's own order follows these values, never null in a row, before its key. */
    public ListOrder along(String... values) {
        return new ListOrder(key, shape, new Sort(List.of(values), false), columns);
    }

    /**
     * Lets the list be sorted by a column.
     *
     * @param word how the address names it
     * @param value SQL of what the column shows, never null in a row
     */
    public ListOrder or(String word, String value) {
        Map<String, String> more = new LinkedHashMap<>(columns);
        more.put(word, value);
        return new ListOrder(key, shape, own, more);
    }

    /** The words of the columns in addresses. */
    public Set<String> words() {
        return columns.keySet();
    }

    /**
     * What follows the rows of a list to read them on from the position: a condition and the order.
     * A row that cannot be one is passed over, and the list begins at its beginning.
     *
     * @param rows from, joins and where of the list, which the condition continues with "and"
     */
    public String sql(Position position, String rows) {
        Sort sort = sort(position.order());
        List<String> values = Stream.concat(sort.values.stream(), key.stream()).toList();
        String direction = sort.falling ? " desc" : "";
        return behind(position.after(), rows, sort.falling ? "<" : ">", String.join(", ", values))
                + values.stream()
                        .map(value -> value + direction)
                        .collect(Collectors.joining(", ", " order by ", " "));
    }

    private String behind(@Nullable String after, String rows, String beyond, String values) {
        List<String> ids = after == null ? List.of() : List.of(after.split("\\."));
        if (ids.size() != key.size() || !ids.stream().allMatch(id -> shape.matcher(id).matches())) {
            return "";
        }
        StringBuilder row = new StringBuilder();
        for (int at = 0; at < ids.size(); at++) {
            row.append(" and ").append(key.get(at)).append(" = ").append(written(ids.get(at)));
        }
        return " and (%s) %s (select %s %s%s)".formatted(values, beyond, values, rows, row);
    }

    // A number stands bare: one that is too large for its column is no row then, and no error.
    private String written(String id) {
        return shape == NUMBER ? id : "'" + id + "'";
    }

    private Sort sort(String order) {
        boolean falling = order.startsWith("-");
        String value = columns.get(falling ? order.substring(1) : order);
        return value == null ? own : new Sort(List.of(value), falling);
    }

    /** Hands over the rows of a statement one by one, so that a list of any size fits in memory. */
    public static <T> long each(StatementSpec statement, RowMapper<T> row, Consumer<? super T> to) {
        try (var found = statement.withFetchSize(AT_ONCE).query(row).stream()) {
            return found.peek(to).mapToInt(_ -> 1).asLongStream().sum();
        }
    }
}
