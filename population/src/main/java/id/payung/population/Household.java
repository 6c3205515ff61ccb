package id.payung.population;

import java.util.List;

/** A family card with its one to eight members, the head first. */
record Household(Home home, List<Person> members) {

    /** Copies the members. */
    public Household {
        members = List.copyOf(members);
    }
}
