package id.payung.intake;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How many rows of a list have which status; the five add up to {@code rows}.
 *
 * @param warned rows with a warning, whatever their status
 */
public record Tally(
        long rows,
        @JsonProperty("new") long added,
        long changed,
        long same,
        long duplicate,
        long refused,
        long warned) {

    /** What accepting the list would take. */
    public long acceptable() {
        return added + changed + same;
    }
}
