package id.payung.shared;

/** Sex as a NIK encodes it and as lists write it: L ({@link #MALE}) or P ({@link #FEMALE}). */
public enum Sex {
    MALE('L'),
    FEMALE('P');

    private final char letter;

    Sex(char letter) {
        this.letter = letter;
    }

    /** The letter on the KTP and in the lists. */
    public char letter() {
        return letter;
    }
}
