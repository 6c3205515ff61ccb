package id.payung.enrolment;

/**
 * Whom a draft meant and could not take, as it was drafted.
 *
 * @param withoutSeat people for whom no seat of the fund was free
 * @param overQuota people for whose area or occupation the fund's quota was full
 */
public record LeftBehind(long withoutSeat, long overQuota) {}
