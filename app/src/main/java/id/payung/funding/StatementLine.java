package id.payung.funding;

import java.time.YearMonth;

/**
 * What the ledger says of one month of a fund: rupiah promised, owed and gone, each less what was
 * taken back.
 *
 * @param returned rupiah that came back to the treasury after the month was settled
 */
public record StatementLine(
        YearMonth month, long committed, long billed, long paid, long returned) {}
