package id.payung.funding;

import id.payung.shared.TerritoryCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a quota came to be another.
 *
 * @param before absent where there was none
 * @param people absent where there is none any more
 */
public record QuotaChange(
        TerritoryCode area,
        String occupation,
        @Nullable Integer before,
        @Nullable Integer people,
        String reason,
        String by,
        Instant at) {}
