package id.payung.eligibility;

/** The questions a programme asks about a worker, in the order in which they are judged. */
enum Condition {
    OLD_ENOUGH,
    YOUNG_ENOUGH,
    PROGRAMME_AGE,
    RESIDENT,
    POOR_ENOUGH,
    OCCUPATION,
    NOT_COVERED_ELSEWHERE,
    NOT_ACTIVE_AT_INSURER,
    ALIVE,
    VERIFIED
}
