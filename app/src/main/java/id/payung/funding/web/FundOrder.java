package id.payung.funding.web;

import id.payung.funding.FundView;
import id.payung.shared.Position;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** By which columns the funds can be sorted; by their priority where none is asked for. */
record FundOrder(YearMonth month) {

    List<FundView> sorted(List<FundView> funds, Position position) {
        String word = position.order();
        boolean falling = word.startsWith("-");
        Comparator<FundView> by = columns().get(falling ? word.substring(1) : word);
        return by == null ? funds : funds.stream().sorted(falling ? by.reversed() : by).toList();
    }

    private Map<String, Comparator<FundView>> columns() {
        FundsView shown = new FundsView(List.of(), month);
        return Map.of(
                "nama", Comparator.comparing(view -> view.fund().name()),
                "wilayah", Comparator.comparing(view -> view.fund().territory()),
                "masa", Comparator.comparing(view -> view.fund().months().first()),
                "anggaran", Comparator.comparingLong(view -> shown.thisYear(view).amount()),
                "sisa", Comparator.comparingLong(view -> shown.thisYear(view).left()),
                "kuota", Comparator.comparingInt(view -> shown.thisMonth(view).available()));
    }
}
