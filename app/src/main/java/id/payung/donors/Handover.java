package id.payung.donors;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done for the people of a pledge that nobody renewed.
 *
 * @param decree the draft that lets another fund go on for them, where one was made
 * @param people of the pledge who stand on it
 * @param refusal why there is none: {@code no-fund}, {@code no-officer} or {@code refused}
 */
public record Handover(
        @Nullable UUID decree,
        @Nullable String decreeNumber,
        @Nullable String fundName,
        int people,
        @Nullable String refusal,
        LocalDate triedOn) {}
