package id.payung.intake;

/** Where a list stands on its way into the register. */
public enum ListingState {
    /** Its columns are guessed; nobody has looked at them yet. */
    UPLOADED,
    /** A person has said which column holds what. */
    MAPPED,
    CHECKING,
    /** Every row has its status; nothing is in the register yet. */
    CHECKED,
    ACCEPTING,
    ACCEPTED,
    /** It was accepted and says nothing any more. */
    UNDONE,
    /** Its file cannot be read to the end. */
    REFUSED,
    /** Given up before it was accepted. */
    DISCARDED
}
