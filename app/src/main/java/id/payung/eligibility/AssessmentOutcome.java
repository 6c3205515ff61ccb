package id.payung.eligibility;

/** What a judgement comes to. */
public enum AssessmentOutcome {
    ELIGIBLE,
    NOT_ELIGIBLE,
    /** No condition failed, but some fact is missing; the findings name it. */
    INCOMPLETE
}
