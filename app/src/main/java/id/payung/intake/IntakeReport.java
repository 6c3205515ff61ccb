package id.payung.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What a check made of a list, for machines; each row counts once in the five of its statuses. */
public record IntakeReport(
        long rows,
        @JsonProperty("new") long added,
        long changed,
        long same,
        long duplicate,
        long refused,
        long warned,
        List<Line> findings) {
    public IntakeReport {
        findings = List.copyOf(findings);
    }

    /**
     * One thing to mend or to know.
     *
     * @param row the number the spreadsheet shows, 0 when the whole file is meant
     * @param column the template's name of the column
     */
    public record Line(int row, String column, String code, String message, String remedy) {}
}
