package id.payung.enrolment;

/**
 * What an approval did.
 *
 * @param covered workers whose cover began
 * @param leftOut workers whom another fund had covered meanwhile, or who had died
 * @param amount rupiah promised for all months
 */
public record Approval(Decree decree, long covered, long leftOut, long amount) {}
