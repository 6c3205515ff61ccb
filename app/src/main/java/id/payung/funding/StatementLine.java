package id.payung.funding;

import java.time.YearMonth;

/**
 * What the ledger says of one month of a fund: rupiah promised, owed and gone, each less what was
 * taken back.
 */
public record StatementLine(YearMonth month, long committed, long billed, long paid) {}
