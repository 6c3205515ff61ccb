package id.payung.planning.plan;

import id.payung.shared.TerritoryCode;
import java.util.Set;
import java.util.UUID;

/**
 * For whom a fund may pay.
 *
 * @param occupations empty for all
 * @param poorest the lowest decile it is for
 * @param leastPoor the highest decile it is for; 10 and a {@code poorest} of 1 leave the deciles to
 *     the programme
 */
public record Earmark(
        TerritoryCode territory,
        UUID programme,
        Set<String> occupations,
        int poorest,
        int leastPoor) {

    public Earmark {
        occupations = Set.copyOf(occupations);
    }

    /** Whether the people of the group are among them. */
    public boolean admits(Group group) {
        return territory.contains(group.territory())
                && group.programmes().contains(programme)
                && (occupations.isEmpty() || occupations.contains(group.occupation()))
                && admits(group.decile());
    }

    private boolean admits(int decile) {
        return (poorest == 1 && leastPoor == 10) || (decile >= poorest && decile <= leastPoor);
    }
}
