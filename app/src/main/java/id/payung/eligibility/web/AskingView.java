package id.payung.eligibility.web;

import id.payung.eligibility.Programme;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form for the next question to the insurer.
 *
 * @param people how many it would hold
 */
public record AskingView(
        List<Programme> programmes,
        @Nullable Programme programme,
        TerritoryCode territory,
        long people,
        String reason,
        @Nullable Refusal refusal) {}
