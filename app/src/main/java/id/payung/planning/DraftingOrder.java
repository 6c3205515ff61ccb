package id.payung.planning;

import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.UUID;

/** What somebody asked to be drafted village by village, as it is stored. */
record DraftingOrder(
        UUID id, PlanDrafts.Wanted wanted, TerritoryCode area, String by, Instant at) {}
