package id.payung.contributions;

import java.util.UUID;

/** What one fund owes for one month, all its bills together: workers and rupiah ordered. */
public record FundMonth(UUID fund, long workers, long amount) {}
