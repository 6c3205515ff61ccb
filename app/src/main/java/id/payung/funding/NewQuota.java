package id.payung.funding;

import id.payung.shared.TerritoryCode;

/**
 * A quota that is to be set, for an area or for each area of a kind inside it.
 *
 * @param occupation its code; empty for everybody
 * @param each which areas get so many people each: the area itself or those of a level inside it
 */
public record NewQuota(
        int year,
        TerritoryCode area,
        TerritoryCode.Level each,
        String occupation,
        int people,
        String reason) {}
