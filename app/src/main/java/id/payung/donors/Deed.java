package id.payung.donors;

import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;

/**
 * What a donor's money did for one worker. The donor is told no more of him than this: neither his
 * whole name nor anything of his claims.
 *
 * @param person a number within this story, the same in every year
 * @param months from the first to the last that the money covered
 * @param covered how many months
 * @param paid how many of them the insurer has been paid for
 * @param amount rupiah
 */
public record Deed(
        int year,
        int person,
        String firstName,
        TerritoryCode village,
        Months months,
        long covered,
        long paid,
        long amount) {}
