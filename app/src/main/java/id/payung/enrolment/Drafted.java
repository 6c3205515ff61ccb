package id.payung.enrolment;

/**
 * A draft and what became of its selection.
 *
 * @param members who stand on it
 * @param coveredAlready whom another fund covers in one of the months; kept as refused attempts
 * @param withoutSeat who are eligible but found no free seat
 */
public record Drafted(Decree decree, long members, long coveredAlready, long withoutSeat) {}
