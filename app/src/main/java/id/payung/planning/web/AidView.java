package id.payung.planning.web;

import id.payung.funding.FundView;
import id.payung.planning.village.AidAnswer;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calculator with its answer. */
public record AidView(
        AidForm form,
        Map<String, String> errors,
        @Nullable Refusal refusal,
        List<FundView> funds,
        @Nullable AidAnswer answer) {}
