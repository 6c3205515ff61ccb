package id.payung.enrolment;

import id.payung.funding.Fund;
import id.payung.shared.Months;
import id.payung.shared.TerritoryCode;
import java.util.List;
import java.util.UUID;

/**
 * Seats of a fund are free again because an amendment let workers leave without a successor; told
 * in the same transaction, so that whoever keeps a waiting list can propose the next.
 */
record SeatsFreed(UUID amendment, UUID decree, Fund fund, List<Seat> seats) {

    /** One seat, where its last holder lives, and the months in which nobody holds it now. */
    public record Seat(UUID lastHolder, TerritoryCode territory, Months months) {}

    public SeatsFreed {
        seats = List.copyOf(seats);
    }
}
