package id.payung.enrolment.web;

import id.payung.funding.FundView;
import id.payung.legalbases.LegalBasis;
import id.payung.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form for a draft with what it offers to choose from.
 *
 * @param chosen the fund that is chosen, with its money and seats
 * @param eligible how many are judged eligible for the chosen fund's programme
 */
public record PreparingView(
        DecreeForm form,
        Map<String, String> errors,
        @Nullable Refusal refusal,
        List<FundView> funds,
        @Nullable FundView chosen,
        List<LegalBasis> legalBases,
        long eligible) {}
