package id.payung.funding;

import java.time.Instant;

/**
 * One entry of a fund's ledger.
 *
 * @param kind of the move, as ALLOCATED or PAID
 * @param period a month, or a year for what concerns its whole budget
 */
public record LedgerLine(Instant at, String kind, String period, long amount, String reason) {}
