package id.payung.cli;

/** What the shell is told when a command ends. */
final class Exit {
    static final int DONE = 0;

    /** Nothing was changed; the reasons were printed. */
    static final int REFUSED = 1;

    static final int WRONG_USAGE = 2;

    private Exit() {}
}
