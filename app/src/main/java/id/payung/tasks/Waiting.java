package id.payung.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Work that waits for the actor, counted. The link opens exactly the counted list.
 *
 * @param code names the words {@code waiting.<code>.title} and {@code waiting.<code>.note}
 * @param count how many; never shown when 0
 * @param href the list behind the count, as {@code /sk?keadaan=diajukan}; its first segment is the
 *     menu entry that carries the count as a badge
 * @param oldest since when the first of them waits, where that is known
 * @param due the day by which the first of them must be done, where there is one
 */
public record Waiting(
        String code, long count, String href, @Nullable Instant oldest, @Nullable LocalDate due) {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    public Waiting(String code, long count, String href, @Nullable Instant oldest) {
        this(code, count, href, oldest, null);
    }

    /** The same, due so many days after the oldest of it began to wait: the office's own rule. */
    public Waiting within(int days) {
        return oldest == null
                ? this
                : new Waiting(
                        code,
                        count,
                        href,
                        oldest,
                        oldest.atZone(JAKARTA).toLocalDate().plusDays(days));
    }
}
