package id.payung.intake.reading;

/** Whether a finding stops its row. */
public enum Severity {
    REFUSED,
    WARNING
}
