package id.payung.donors;

import id.payung.shared.Months;

/**
 * What a pledge still asks of its donor.
 *
 * @param months that are not paid
 * @param ofNext rupiah for the first of them
 * @param ofAll rupiah for all of them
 */
public record Due(Months months, long ofNext, long ofAll) {}
