package id.payung.rules.accident;

import id.payung.rules.law.Because;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Rupiah;
import java.math.BigDecimal;
import java.util.List;

/** Pay for the months in which the worker cannot work (STMB). */
record Incapacity(
        Dated<Long> firstMonths, Dated<BigDecimal> firstShare, Dated<BigDecimal> laterShare) {

    static Incapacity under(Law law) {
        return new Incapacity(
                law.amounts("accident/incapacity_first_months"),
                law.shares("accident/incapacity_first_share"),
                law.shares("accident/incapacity_later_share"));
    }

    long pays(AccidentCase accident, List<Because> because) {
        var day = accident.accidentOn();
        var first = Math.min(accident.incapacityMonths(), firstMonths.on(day).value());
        var later = accident.incapacityMonths() - first;
        var amount =
                Rupiah.share(accident.base() * first, firstShare.on(day).value())
                        + Rupiah.share(accident.base() * later, laterShare.on(day).value());
        if (amount > 0) {
            because.add(
                    Because.item(
                            AccidentClause.TEMPORARY_INCAPACITY,
                            amount,
                            firstMonths.on(day).basis(),
                            firstShare.on(day).basis(),
                            laterShare.on(day).basis()));
        }
        return amount;
    }
}
