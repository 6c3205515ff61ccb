package id.payung.eligibility.web;

/**
 * From which completed year, and before which, the law lets people join.
 *
 * @param reference of the upper limit
 */
public record JoiningAges(long from, long below, String reference) {}
