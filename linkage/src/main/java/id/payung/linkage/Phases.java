package id.payung.linkage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** How long each part of the work took. */
public final class Phases {
    private static final double NANOS = 1e9;

    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final Consumer<String> begun;
    private String current = "";
    private long since;

    /** Tells somebody who waits which part begins. */
    public Phases(Consumer<String> begun) {
        this.begun = begun;
    }

    /** Ends the part before and begins another. */
    public void begin(String phase) {
        end();
        current = phase;
        since = System.nanoTime();
        begun.accept(phase);
    }

    public void end() {
        if (!current.isEmpty()) {
            seconds.merge(current, (System.nanoTime() - since) / NANOS, Double::sum);
            current = "";
        }
    }

    /** Seconds by part, in the order in which they began. */
    public Map<String, Double> seconds() {
        return Map.copyOf(seconds).isEmpty() ? Map.of() : new LinkedHashMap<>(seconds);
    }
}
