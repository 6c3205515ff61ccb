package id.payung.planning;

import id.payung.runs.Run;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A fund's part of a plan that is drafted, as one decree or village by village.
 *
 * @param wanted the decree as it is, or would be, for everybody together
 * @param by who asked for it
 * @param run that makes the drafts
 * @param parts the villages done so far, or the whole once it is: refused ones first, then in the
 *     order of their codes
 */
public record PlanDrafting(
        UUID id,
        PlannedDecree wanted,
        Split split,
        String by,
        Instant at,
        Run run,
        List<DraftedPart> parts) {}
