package id.payung.funding.web;

import id.payung.eligibility.Programme;
import id.payung.legalbases.LegalBasis;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form for a new fund with what it offers to choose from. */
public record FundFormView(
        FundForm form,
        Map<String, String> errors,
        @Nullable Refusal refusal,
        List<Programme> programmes,
        List<LegalBasis> legalBases) {}
