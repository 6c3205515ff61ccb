package id.payung.eligibility;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Asked by a judgement, answered by whoever keeps the cover: who is covered already. */
public interface CoverFacts {

    /**
     * For each of the workers who is covered in the month, by which fund; the others are absent.
     */
    Map<UUID, Cover> covering(Collection<UUID> workers, YearMonth month);
}
