package id.payung.cli;

/**
 * How one part of the machine was found.
 *
 * @param part its code, such as {@code memory}
 * @param remedy what to do about it, empty where nothing is to be done
 */
record Symptom(String part, State state, String finding, String remedy) {

    /** Only what is broken keeps Payung from working. */
    enum State {
        WELL,
        WEAK,
        BROKEN
    }
}
