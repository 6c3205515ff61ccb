package id.payung.cli;

import id.payung.postgres.DataDirectory;

/** How a command gets at the data: by opening the house, or from inside the process serving it. */
interface Reach {

    /** What is done there; the result is the command's exit code. */
    interface Visit {
        int perform(House house) throws Exception;
    }

    int visit(DataDirectory directory, Visit visit) throws Exception;

    /** The same where the pages are served too, to nobody but this machine. */
    default int visitPages(DataDirectory directory, Visit visit) throws Exception {
        return visit(directory, visit);
    }
}
