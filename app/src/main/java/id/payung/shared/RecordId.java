package id.payung.shared;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes the ids of rows: rising within the process (UUID version 7), so that an index grows at its
 * end.
 */
public final class RecordId {
    private static final AtomicLong LAST = new AtomicLong();

    private RecordId() {}

    public static UUID next() {
        long now = System.currentTimeMillis() << 12;
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = ((tick >>> 12) << 16) | 0x7000L | (tick & 0xFFFL);
        return new UUID(high, (ThreadLocalRandom.current().nextLong() >>> 2) | (1L << 63));
    }
}
