package id.payung.registry;

import java.time.Instant;
import java.util.List;

/**
 * One line of a worker's timeline; the words stand under {@code history.<code>} in the bundles.
 *
 * @param args what the words mention, in the order of their places
 * @param by who did it: an officer's or an office's name
 */
public record HistoryLine(Instant at, String code, List<Object> args, String by) {
    public HistoryLine {
        args = List.copyOf(args);
    }
}
