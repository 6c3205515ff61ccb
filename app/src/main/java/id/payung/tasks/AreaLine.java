package id.payung.tasks;

/**
 * One area of the coverage table: people registered and people covered this month, each with its
 * list.
 */
public record AreaLine(
        String area, long workers, String workersHref, long covered, String coveredHref) {

    /** Covered of registered, in tenths of a percent. */
    public long perMille() {
        return workers == 0 ? 0 : covered * 1000 / workers;
    }
}
