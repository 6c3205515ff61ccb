package id.payung.rules.scholarship;

import id.payung.rules.law.Basis;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.scholarship.Scholarship.Instalment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The most a child and a family may receive. Under today's table the sum of all years reaches the
 * ceiling exactly; it matters as soon as somebody corrects one of the two and not the other.
 */
record Ceilings(Dated<Long> perChild, Dated<Long> perFamily) {

    static Ceilings under(Law law) {
        return new Ceilings(
                law.amounts("scholarship/most_per_child"),
                law.amounts("scholarship/most_per_family"));
    }

    List<Instalment> ofChild(List<Instalment> instalments, LocalDate eventOn) {
        return within(perChild.on(eventOn).value(), instalments);
    }

    List<Instalment> ofFamily(List<Instalment> instalments, LocalDate eventOn) {
        return within(perFamily.on(eventOn).value(), instalments);
    }

    Basis[] bases(LocalDate eventOn) {
        return new Basis[] {perChild.on(eventOn).basis(), perFamily.on(eventOn).basis()};
    }

    private static List<Instalment> within(long ceiling, List<Instalment> instalments) {
        var kept = new ArrayList<Instalment>();
        var left = ceiling;
        for (var i : instalments) {
            var amount = Math.min(left, i.amount());
            left -= amount;
            if (amount > 0) {
                kept.add(new Instalment(i.child(), i.dueOn(), i.level(), i.year(), amount));
            }
        }
        return kept;
    }
}
