package id.payung.runs;

/**
 * Work that takes longer than a person waits. It may be killed at any moment and started again:
 * each step commits whole or not at all, and a step that has committed is recognised and skipped.
 */
public interface Job {

    /** The kind of run this job performs, as {@code listing.check}. */
    String kind();

    /** Performs the run as the account that started it; what it throws ends the attempt. */
    void perform(Run run, Progress progress) throws Exception;
}
