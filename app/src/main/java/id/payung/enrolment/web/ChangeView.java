package id.payung.enrolment.web;

import id.payung.enrolment.Decree;
import id.payung.enrolment.SeatCandidate;
import id.payung.registry.WorkerRecord;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change of a seat while it is written.
 *
 * @param leaving {@code null} where somebody is to take a free seat
 * @param candidates the first in line
 */
public record ChangeView(
        Decree decree,
        @Nullable WorkerRecord leaving,
        ChangeForm form,
        List<SeatCandidate> candidates,
        @Nullable Refusal refusal,
        Map<String, String> errors) {}
