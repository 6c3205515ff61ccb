package id.payung.planning;

import id.payung.shared.TerritoryCode;
import java.time.Instant;
import java.util.UUID;

/** What somebody asked to be drafted of a plan, as it is stored. */
record DraftingOrder(
        UUID id, PlannedDecree wanted, Split split, TerritoryCode area, String by, Instant at) {}
