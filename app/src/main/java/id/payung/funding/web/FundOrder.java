package id.payung.funding.web;

import id.payung.funding.FundFilter;
import id.payung.funding.FundView;
import id.payung.shared.Columns;
import java.time.YearMonth;
import java.util.List;

/** By which columns the funds can be sorted; by their priority where none is asked for. */
final class FundOrder {
    private FundOrder() {}

    static Columns<FundView> in(YearMonth month) {
        FundsView shown = new FundsView(FundFilter.all(), List.of(), month);
        return Columns.<FundView>none()
                .or("nama", view -> view.fund().name())
                .or("wilayah", view -> view.fund().territory())
                .or("masa", view -> view.fund().months().first())
                .or("anggaran", view -> shown.thisYear(view).amount())
                .or("sisa", view -> shown.thisYear(view).left())
                .or("kuota", view -> shown.thisMonth(view).available());
    }
}
