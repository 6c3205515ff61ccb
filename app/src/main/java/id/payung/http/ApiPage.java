package id.payung.http;

import id.payung.shared.Page;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param nextCursor to be given as {@code cursor} for the next part; null at the end
 */
public record ApiPage<T>(List<T> items, @Nullable String nextCursor) {

    /** At most so many rows are given at once. */
    public static final int LARGEST = 200;

    /** The page with each row as programs read it. */
    public static <T, A> ApiPage<A> of(Page<T> page, Function<? super T, ? extends A> row) {
        return new ApiPage<>(page.items().stream().<A>map(row).toList(), page.next());
    }

    /**
     * The part of a list that a program asked for.
     *
     * @param rows of the list, so many at most; it is asked for one more than the page shows
     * @param key what the next part begins behind
     * @param row as programs read it
     */
    public static <T, A> ApiPage<A> of(
            int limit,
            IntFunction<List<T>> rows,
            Function<? super T, Object> key,
            Function<? super T, ? extends A> row) {
        int size = size(limit);
        return of(Page.of(rows.apply(size + 1), size, key), row);
    }

    /** The size asked for, kept between 1 and the largest. */
    public static int size(int asked) {
        return Math.clamp(asked, 1, LARGEST);
    }
}
