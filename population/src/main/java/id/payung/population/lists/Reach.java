package id.payung.population.lists;

/** For what area an office writes one list. */
public enum Reach {
    VILLAGE,
    REGENCY
}
