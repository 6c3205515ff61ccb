package id.payung.planning;

import id.payung.runs.Run;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A fund's part of a plan that is drafted village by village.
 *
 * @param wanted one decree as it would be for all villages together
 * @param by who asked for it
 * @param run that makes the drafts
 * @param villages those done so far: refused ones first, then in the order of their codes
 */
public record VillageDrafting(
        UUID id,
        PlanDrafts.Wanted wanted,
        String by,
        Instant at,
        Run run,
        List<DraftedVillage> villages) {}
