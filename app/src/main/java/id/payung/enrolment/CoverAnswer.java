package id.payung.enrolment;

/** All that a question about one NIK is ever told; outside one's territory nearly nothing. */
public enum CoverAnswer {
    /** Known here, and a fund pays for the month. */
    COVERED,
    /** Known here, and no fund pays for the month. */
    NOT_COVERED,
    /** <i>Terdaftar di wilayah lain</i>: nothing more is told. */
    REGISTERED_ELSEWHERE,
    /** Nobody bears this NIK with this birth date. */
    UNKNOWN
}
