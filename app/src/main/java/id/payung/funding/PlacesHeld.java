package id.payung.funding;

import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has a fund's seats, counted by area, occupation and months: told by whoever gives them. */
public interface PlacesHeld {

    /**
     * So many people of one area and occupation over the same months.
     *
     * @param occupation empty when unknown
     * @param joining whether they have their seats by the step that is asked about
     */
    record Held(
            TerritoryCode area, String occupation, Months months, int people, boolean joining) {}

    /**
     * All seats of the fund, reserved or in force. Whoever is about to leave by an approved
     * amendment is counted up to the month before.
     *
     * @param step the decree or amendment that is being approved; none to ask how things stand
     */
    List<Held> of(UUID fund, @Nullable UUID step);
}
