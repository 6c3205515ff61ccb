package id.payung.enrolment;

/**
 * What an approval did.
 *
 * @param placed workers whose seats are reserved until the decree is signed
 * @param leftOut workers whom another fund had covered meanwhile, or who had died
 * @param amount rupiah promised for all months
 */
public record Approval(Decree decree, long placed, long leftOut, long amount) {}
