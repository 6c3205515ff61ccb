package id.payung.planning.plan;

import id.payung.rules.contribution.Sector;
import id.payung.shared.TerritoryCode;
import java.util.Set;
import java.util.UUID;

/**
 * People whom no rule tells apart: of one village, occupation, decile and tenure class, and
 * eligible for the same programmes.
 *
 * @param occupation its code; empty when unknown
 * @param decile 1 to 10; 0 when unknown
 * @param programmes whose criteria they meet
 * @param people 1 or more
 */
public record Group(
        TerritoryCode territory,
        String occupation,
        int decile,
        TenureClass tenure,
        Sector sector,
        Set<UUID> programmes,
        int people) {

    public Group {
        programmes = Set.copyOf(programmes);
        if (people < 1) {
            throw new IllegalArgumentException("a group of nobody");
        }
    }
}
