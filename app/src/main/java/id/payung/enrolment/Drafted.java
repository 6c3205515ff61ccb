package id.payung.enrolment;

/**
 * A draft and what became of its selection.
 *
 * @param members who stand on it
 * @param coveredAlready whom another fund covers in one of the months; kept as refused attempts
 * @param withoutSeat who are eligible but found no free seat
 * @param overQuota who are eligible but for whose area or occupation the fund's quota is full
 */
public record Drafted(
        Decree decree, long members, long coveredAlready, long withoutSeat, long overQuota) {}
