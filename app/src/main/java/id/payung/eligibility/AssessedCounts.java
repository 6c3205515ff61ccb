package id.payung.eligibility;

/** How many workers a round of judging found eligible, not eligible and incomplete. */
public record AssessedCounts(long eligible, long notEligible, long incomplete) {
    static final AssessedCounts NOBODY = new AssessedCounts(0, 0, 0);

    public long total() {
        return eligible + notEligible + incomplete;
    }

    AssessedCounts plus(AssessedCounts other) {
        return new AssessedCounts(
                eligible + other.eligible,
                notEligible + other.notEligible,
                incomplete + other.incomplete);
    }

    AssessedCounts and(AssessmentOutcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> new AssessedCounts(eligible + 1, notEligible, incomplete);
            case NOT_ELIGIBLE -> new AssessedCounts(eligible, notEligible + 1, incomplete);
            case INCOMPLETE -> new AssessedCounts(eligible, notEligible, incomplete + 1);
        };
    }
}
