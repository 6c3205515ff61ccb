package id.payung.funding.web;

import id.payung.funding.FundView;
import id.payung.funding.QuotaChange;
import id.payung.funding.QuotaUse;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The quotas of a fund in one year, inside one area.
 *
 * @param year one of the fund's
 */
public record QuotasView(
        FundView fund,
        int year,
        TerritoryCode area,
        List<QuotaUse> quotas,
        List<QuotaChange> history,
        QuotaForm form,
        Map<String, String> errors,
        @Nullable Refusal refusal) {

    public List<Integer> years() {
        return fund.fund().months().stream().map(month -> month.getYear()).distinct().toList();
    }

    public long full() {
        return quotas.stream().filter(use -> use.left() == 0).count();
    }
}
