package id.payung.funding.web;

import id.payung.funding.FundView;
import id.payung.funding.QuotaChange;
import id.payung.funding.QuotaUse;
import id.payung.registry.Occupation;
import id.payung.shared.Columns;
import id.payung.shared.Position;
import id.payung.shared.Refusal;
import id.payung.shared.TerritoryCode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    static Columns<QuotaUse> columns(Function<TerritoryCode, String> name) {
        return Columns.<QuotaUse>none()
                .or("wilayah", use -> name.apply(use.quota().area()))
                .or("kelompok", QuotasView::group)
                .or("kuota", use -> use.quota().people())
                .or("terisi", QuotaUse::filled)
                .or("sisa", QuotaUse::left);
    }

    /** In the order that is asked for; else by area. */
    public List<QuotaUse> quotas(Function<TerritoryCode, String> name, Position position) {
        return columns(name).sorted(quotas, position);
    }

    private static @Nullable String group(QuotaUse use) {
        String occupation = use.quota().occupation();
        return occupation.isEmpty() ? null : Occupation.valueOf(occupation).label();
    }

    public List<Integer> years() {
        return fund.fund().months().stream().map(month -> month.getYear()).distinct().toList();
    }

    public long full() {
        return quotas.stream().filter(use -> use.left() == 0).count();
    }
}
