package id.payung.matching;

/** Which of two records goes on when nobody says which. */
final class Keeping {
    private Keeping() {}

    /**
     * The one whose NIK tells his birth date and sex as the lists do; where both do or neither, the
     * one that was known first.
     */
    static Person of(Person one, Person other) {
        return other.agreesWithItsNik() && !one.agreesWithItsNik() ? other : one;
    }
}
