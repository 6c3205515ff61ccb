package id.payung.access;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts tries per key in a token bucket. The least recently used keys are forgotten first, so
 * memory stays bounded however many keys an attacker invents.
 */
public final class Attempts {
    private static final int KEYS = 20_000;

    private final int most;
    private final Duration period;
    private final Map<String, Bucket> buckets = new Recent();

    private Attempts(int most, Duration period) {
        this.most = most;
        this.period = period;
    }

    /** So many at once, refilled evenly over the period. */
    public static Attempts of(int most, Duration period) {
        return new Attempts(most, period);
    }

    /** Takes one try; false when none is left. */
    public boolean allow(String key) {
        return bucket(key).tryConsume(1);
    }

    private synchronized Bucket bucket(String key) {
        return buckets.computeIfAbsent(
                key,
                _ ->
                        Bucket.builder()
                                .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                                .build());
    }

    private static final class Recent extends LinkedHashMap<String, Bucket> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KEYS;
        }
    }
}
