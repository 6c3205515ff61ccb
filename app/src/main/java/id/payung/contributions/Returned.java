package id.payung.contributions;

import java.time.Instant;

/** Money of an unsettled bill that came back to the treasury (STS). */
public record Returned(Voucher voucher, String recordedByName, Instant at) {}
