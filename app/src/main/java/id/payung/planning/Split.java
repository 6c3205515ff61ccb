package id.payung.planning;

/** Into how many decrees a fund's part of a plan is drafted. */
public enum Split {
    /** One for everybody. */
    WHOLE,
    /** One for each village, its code behind the number. */
    VILLAGES;

    static Split of(boolean eachVillage) {
        return eachVillage ? VILLAGES : WHOLE;
    }
}
