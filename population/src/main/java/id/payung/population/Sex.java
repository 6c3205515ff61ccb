package id.payung.population;

/** Sex as on an identity card. */
public enum Sex {
    MALE("L"),
    FEMALE("P");

    private final String letter;

    Sex(String letter) {
        this.letter = letter;
    }

    /** L (laki-laki) or P (perempuan), as lists write it. */
    public String letter() {
        return letter;
    }
}
