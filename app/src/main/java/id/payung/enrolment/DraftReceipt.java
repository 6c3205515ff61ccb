package id.payung.enrolment;

import java.util.UUID;

/**
 * What a program is told of a decree that was drafted for it; the decree itself is to be read under
 * its id.
 *
 * @param members who stand on it
 * @param coveredAlready whom another fund covers in one of the months
 * @param withoutSeat who found no free seat
 * @param overQuota for whose area or occupation the fund's quota is full
 */
public record DraftReceipt(
        UUID decree, long members, long coveredAlready, long withoutSeat, long overQuota) {

    public static DraftReceipt of(Drafted drafted) {
        return new DraftReceipt(
                drafted.decree().id(),
                drafted.members(),
                drafted.coveredAlready(),
                drafted.withoutSeat(),
                drafted.overQuota());
    }
}
