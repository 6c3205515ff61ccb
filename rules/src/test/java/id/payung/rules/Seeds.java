package id.payung.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Runs a property on many random cases, each from its own seed.
 *
 * <p>A failure names its seed; {@link #only} runs that case alone. Seeds are fixed, so a green
 * build is green again tomorrow.
 */
public final class Seeds {
    private static final int CASES = 500;

    private final Random random;

    private Seeds(long seed) {
        this.random = new Random(seed);
    }

    /** Every case must satisfy the property. */
    public static void check(Consumer<Seeds> property) {
        for (var seed = 0L; seed < CASES; seed++) {
            only(seed, property);
        }
    }

    /** One case alone, to look at a failure. */
    public static void only(long seed, Consumer<Seeds> property) {
        try {
            property.accept(new Seeds(seed));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
        }
    }

    /** From 0 to one less than the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public long between(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    public boolean coin() {
        return random.nextBoolean();
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    public YearMonth month(YearMonth from, int months) {
        return from.plusMonths(below(months));
    }

    public LocalDate day(LocalDate from, int days) {
        return from.plusDays(below(days));
    }

    /** Months with holes of all sizes. */
    public List<YearMonth> paidMonths(YearMonth from, int span) {
        var months = new ArrayList<YearMonth>();
        var holes = below(4);
        for (var i = 0; i < span; i++) {
            if (below(10) >= holes) {
                months.add(from.plusMonths(i));
            }
        }
        return months;
    }

    public <T> List<T> shuffled(List<T> items) {
        var copy = new ArrayList<>(items);
        Collections.shuffle(copy, random);
        return copy;
    }
}
