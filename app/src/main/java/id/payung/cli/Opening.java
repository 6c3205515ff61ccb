package id.payung.cli;

/** What opening a data directory came to: a house with the lights on, or why it stays shut. */
sealed interface Opening permits House, Opening.Shut {

    /** It was not opened and nothing was left running; one line with the remedy. */
    record Shut(String message) implements Opening {}
}
