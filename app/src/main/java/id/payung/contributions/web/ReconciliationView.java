package id.payung.contributions.web;

import id.payung.contributions.Reconciliation;
import id.payung.contributions.Reconciliation.Line;
import id.payung.funding.FundView;
import id.payung.shared.Columns;
import id.payung.shared.Position;
import java.time.LocalDate;
import java.util.List;

/**
 * The months side by side, on a page or on paper.
 *
 * @param office whose record it is
 * @param day of the data
 */
public record ReconciliationView(
        Reconciliation reconciliation, List<FundView> funds, String office, LocalDate day) {

    /** The months in the order that is asked for; else as they pass. */
    public List<Line> lines(Position position) {
        return Columns.<Line>none()
                .or("bulan", Line::month)
                .or("orang", Line::people)
                .or("tagihan", Line::amount)
                .or("cair", Line::disbursed)
                .or("lunas", Line::paidPeople)
                .or("dibayar", Line::paid)
                .or("penampungan", Line::suspended)
                .or("belum", Line::outstanding)
                .or("aktif", Line::active)
                .sorted(reconciliation.lines(), position);
    }

    /** The chosen fund's name; empty for all. */
    public String fundName() {
        return funds.stream()
                .filter(fund -> fund.fund().id().equals(reconciliation.fund()))
                .map(fund -> fund.fund().name())
                .findFirst()
                .orElse("");
    }

    /** The query of the address that shows the same again. */
    public String query() {
        String months =
                "dari="
                        + reconciliation.months().first()
                        + "&sampai="
                        + reconciliation.months().last();
        return reconciliation.fund() == null
                ? months
                : "dana=" + reconciliation.fund() + "&" + months;
    }
}
