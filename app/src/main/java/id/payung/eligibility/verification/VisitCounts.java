package id.payung.eligibility.verification;

import id.payung.shared.TerritoryCode;

/** How far the visits in one area have come, in people. */
public record VisitCounts(TerritoryCode area, long workers, long toVisit, long good, long bad) {}
