package id.payung.runs;

/** How a job says how far it is; also where it learns that somebody cancelled it. */
public interface Progress {

    /**
     * A new step begins.
     *
     * @param step code of the step, named to people by {@code run.step.<code>}
     * @param total units of this step, or 0 when unknown
     * @throws Cancelled when the run was cancelled meanwhile
     * @throws Closing when the application is closing
     */
    void step(String step, long total);

    /**
     * So many units of the step are done, in total.
     *
     * @throws Cancelled when the run was cancelled meanwhile
     * @throws Closing when the application is closing
     */
    void reached(long done);

    /** Ends a job between two steps because a person asked for it. */
    final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("cancelled");
        }
    }

    /** Ends a job between two steps because the application closes; the next start goes on. */
    final class Closing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Closing() {
            super("closing");
        }
    }
}
