package id.payung.rules.death;

import static id.payung.rules.death.DeathClause.FUNERAL;
import static id.payung.rules.death.DeathClause.LESS_BEFORE_THAT;
import static id.payung.rules.death.DeathClause.LUMP_SUM;
import static id.payung.rules.death.DeathClause.PERIODIC;

import id.payung.rules.law.Because;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import java.time.LocalDate;
import java.util.List;

/** The amounts paid once to the family of a worker who was covered. */
record Payments(
        Dated<Long> lumpSum,
        Dated<Long> periodicMonth,
        Dated<Long> periodicMonths,
        Dated<Long> funeral,
        Dated<Long> beforeFull) {

    static Payments under(Law law) {
        return new Payments(
                law.amounts("death/lump_sum"),
                law.amounts("death/periodic_month"),
                law.amounts("death/periodic_months"),
                law.amounts("death/funeral"),
                law.amounts("death/before_full"));
    }

    Cash full(LocalDate diedOn, List<Because> because) {
        var once = lumpSum.on(diedOn);
        var month = periodicMonth.on(diedOn);
        var months = periodicMonths.on(diedOn);
        var burial = funeral.on(diedOn);
        var periodic = month.value() * months.value();
        because.add(Because.item(LUMP_SUM, once.value(), once.basis()));
        because.add(Because.item(PERIODIC, periodic, month.basis(), months.basis()));
        because.add(Because.item(FUNERAL, burial.value(), burial.basis()));
        return new Cash(once.value(), periodic, burial.value());
    }

    Cash beforeFull(LocalDate diedOn, List<Because> because) {
        var flat = beforeFull.on(diedOn);
        because.add(Because.item(LESS_BEFORE_THAT, flat.value(), flat.basis()));
        return new Cash(0, 0, flat.value());
    }

    record Cash(long lumpSum, long periodic, long funeral) {}
}
