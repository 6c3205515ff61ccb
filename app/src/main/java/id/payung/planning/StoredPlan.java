package id.payung.planning;

import id.payung.planning.plan.Plan;
import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.UUID;

/** A plan with its name and area, and who had it made. */
public record StoredPlan(
        UUID id, String name, TerritoryCode area, Plan plan, String madeBy, Instant madeAt) {}
