package id.payung.intake;

import id.payung.intake.reading.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Something to mend or to know, with what stands in the cell.
 *
 * @param severity {@code REFUSED} stops the row, {@code WARNING} does not, {@code NOTE} explains
 * @param content the cell as typed, for those who may see it
 */
public record FindingLine(Finding finding, Severity severity, @Nullable String content) {

    /** How much a finding matters. */
    public enum Severity {
        REFUSED,
        WARNING,
        NOTE
    }
}
