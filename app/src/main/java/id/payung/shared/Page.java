package id.payung.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a longer list.
 *
 * @param next what to ask the following page with, absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /** A page of at most {@code size} rows, from a query that was asked for one row more. */
    public static <T> Page<T> of(List<T> found, int size, Function<? super T, Object> key) {
        return found.size() <= size
                ? new Page<>(found, null)
                : new Page<>(
                        found.subList(0, size), String.valueOf(key.apply(found.get(size - 1))));
    }
}
