package id.payung.shell;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.payung.shared.Acting;
import id.payung.shared.Actor;
import id.payung.tasks.Today;
import id.payung.tasks.Waiting;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/**
 * What waits for each person, as the menu says it beside every page: counted when he first comes,
 * again as soon as he has done something, and otherwise once a minute while he reads on. The page
 * of the day counts at once.
 */
@Component
class Badges {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int PEOPLE = 10_000;

    private final LoadingCache<Seen, List<Waiting>> counted;

    private record Seen(Actor actor, LocalDate day) {}

    Badges(Today today) {
        counted =
                Caffeine.newBuilder()
                        .maximumSize(PEOPLE)
                        .refreshAfterWrite(FRESH)
                        .expireAfterWrite(KEPT)
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build(new Counting(today));
    }

    List<Waiting> of(Actor actor, LocalDate day) {
        return counted.get(new Seen(actor, day));
    }

    List<Waiting> anew(Actor actor, LocalDate day) {
        forget(actor, day);
        return of(actor, day);
    }

    void forget(Actor actor, LocalDate day) {
        counted.invalidate(new Seen(actor, day));
    }

    private record Counting(Today today) implements CacheLoader<Seen, List<Waiting>> {
        @Override
        public List<Waiting> load(Seen seen) {
            return Acting.as(seen.actor(), () -> today.waiting(seen.day()));
        }

        /** A count that fails in the background leaves the one that stands. */
        @Override
        public List<Waiting> reload(Seen seen, List<Waiting> before) {
            try {
                return load(seen);
            } catch (RuntimeException unreachable) {
                return before;
            }
        }
    }
}
