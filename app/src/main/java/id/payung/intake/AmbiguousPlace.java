package id.payung.intake;

import id.payung.territory.Area;
import java.util.List;

/**
 * A name on a list that several places bear.
 *
 * @param column in which it stands
 * @param rows how many rows bear it
 * @param places those it may mean, inside the office's territory
 */
public record AmbiguousPlace(String column, String written, long rows, List<Area> places) {
    public AmbiguousPlace {
        places = List.copyOf(places);
    }
}
