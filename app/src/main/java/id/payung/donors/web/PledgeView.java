package id.payung.donors.web;

import id.payung.donors.Due;
import id.payung.donors.Handover;
import id.payung.donors.Place;
import id.payung.donors.Pledge;
import id.payung.donors.Received;
import id.payung.legalbases.LegalBasis;
import id.payung.shared.Months;
import id.payung.shared.Page;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One pledge with its money, its people and its decrees.
 *
 * @param due what may be paid next, where something is open
 * @param undrafted paid months that have no decree, where there are any
 * @param handover what was done for its people as it ends
 * @param account who looks, who may not record money of his own pledges
 */
public record PledgeView(
        Pledge pledge,
        List<Received> payments,
        @Nullable Due due,
        Page<Place> places,
        @Nullable Months undrafted,
        @Nullable Handover handover,
        List<LegalBasis> legalBases,
        UUID account,
        ReceivedForm form,
        Map<String, String> errors,
        @Nullable Refusal refusal) {

    /** How far it is on its way, from 0. */
    public int step() {
        return switch (pledge.state()) {
            case PROMISED, CANCELLED -> 0;
            case PAID -> 1;
            case RUNNING, ENDING -> 2;
            case ENDED -> 3;
        };
    }

    public boolean isOwn() {
        return pledge.recorded().account().equals(account);
    }
}
