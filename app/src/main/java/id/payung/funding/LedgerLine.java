package id.payung.funding;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry of a fund's ledger.
 *
 * @param id of the transaction, later ones after earlier ones
 * @param kind of the move, as ALLOCATED or PAID
 * @param period a month, or a year for what concerns its whole budget
 */
public record LedgerLine(
        UUID id, Instant at, String kind, String period, long amount, String reason) {}
