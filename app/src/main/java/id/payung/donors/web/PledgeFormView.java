package id.payung.donors.web;

import id.payung.donors.Donor;
import id.payung.funding.Fund;
import id.payung.registry.WorkerLine;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form for a new pledge with what it offers to choose from.
 *
 * @param chosen whom the donor names so far
 * @param found whose names begin as was typed
 */
public record PledgeFormView(
        Donor donor,
        PledgeForm form,
        Map<String, String> errors,
        @Nullable Refusal refusal,
        List<Fund> funds,
        List<Neighbour> chosen,
        List<WorkerLine> found) {

    /** Somebody whom the donor names. */
    public record Neighbour(String id, String name, String place) {}
}
