package id.payung.enrolment.web;

import id.payung.enrolment.AnnexLine;
import id.payung.shared.TerritoryCode;
import java.util.ArrayList;
import java.util.List;

/** How many people an annex has named so far, and how many of each village. */
public final class AnnexTotals {
    private final List<Village> villages = new ArrayList<>();
    private long people;

    /** People of one village. */
    public record Village(TerritoryCode code, long people) {}

    /** The running number of this line; lines of a village come one after the other. */
    long add(AnnexLine line) {
        people++;
        if (!villages.isEmpty() && villages.getLast().code().equals(line.territory())) {
            Village same = villages.removeLast();
            villages.add(new Village(same.code(), same.people() + 1));
        } else {
            villages.add(new Village(line.territory(), 1));
        }
        return people;
    }

    long people() {
        return people;
    }

    List<Village> villages() {
        return List.copyOf(villages);
    }
}
