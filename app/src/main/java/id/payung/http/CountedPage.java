package id.payung.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list that says how long it is.
 *
 * @param count of the whole list
 * @param nextCursor to be given as {@code cursor} for the next part; null at the end
 */
public record CountedPage<T>(long count, List<T> items, @Nullable String nextCursor) {
    /** The part, of a list of so many. */
    public static <T> CountedPage<T> of(long count, ApiPage<T> page) {
        return new CountedPage<>(count, page.items(), page.nextCursor());
    }
}
