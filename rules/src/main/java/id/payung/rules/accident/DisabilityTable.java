package id.payung.rules.accident;

import static id.payung.rules.accident.AccidentClause.PARTIAL_DISABILITY;
import static id.payung.rules.accident.AccidentClause.PART_LOST;

import id.payung.rules.law.Because;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.ParameterValue.Row;
import id.payung.rules.law.Rupiah;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

/** What the loss of each part of the body pays, as a share of a multiple of the base. */
final class DisabilityTable {
    private static final String RIGHT = "right_";
    private static final String LEFT = "left_";

    private final Dated<SequencedMap<String, Row>> table;
    private final Dated<BigDecimal> most;
    private final Dated<Long> monthsOfBase;

    DisabilityTable(Law law) {
        table = law.tables("accident/disability_table").map(DisabilityTable::read);
        most = law.shares("accident/partial_most");
        monthsOfBase = law.amounts("accident/months_of_base");
    }

    /** The codes of the parts in the order of the table. */
    SequencedSet<String> parts() {
        return table.latest().value().sequencedKeySet();
    }

    long pays(AccidentCase accident, List<Because> because) {
        if (accident.losses().isEmpty()) {
            return 0;
        }
        var day = accident.accidentOn();
        var multiple = accident.base() * monthsOfBase.on(day).value();
        var sum = BigDecimal.ZERO;
        for (var loss : accident.losses()) {
            var row = row(loss, accident);
            var share =
                    row.number("percent")
                            .movePointLeft(2)
                            .multiply(loss.functionLossPercent().movePointLeft(2));
            var basis = table.on(day).basis().withConfidence(row.confidence());
            because.add(Because.ground(PART_LOST, Rupiah.share(multiple, share), basis));
            sum = sum.add(share);
        }
        var limit = most.on(day);
        var amount = Rupiah.share(multiple, sum.min(limit.value()));
        var bases = monthsOfBase.on(day).basis();
        because.add(Because.item(PARTIAL_DISABILITY, amount, bases, limit.basis()));
        return amount;
    }

    private Row row(Loss loss, AccidentCase accident) {
        var part = accident.leftHanded() ? swapped(loss.part()) : loss.part();
        var row = table.on(accident.accidentOn()).value().get(part);
        if (row == null) {
            throw new IllegalArgumentException("no part " + part);
        }
        return row;
    }

    /** The hand that works is worth more; for the left-handed it is the left one. */
    private static String swapped(String part) {
        if (part.startsWith(RIGHT)) {
            return LEFT + part.substring(RIGHT.length());
        }
        return part.startsWith(LEFT) ? RIGHT + part.substring(LEFT.length()) : part;
    }

    private static SequencedMap<String, Row> read(List<Row> rows) {
        var parts = new LinkedHashMap<String, Row>();
        rows.forEach(row -> parts.put(row.text("code"), row));
        return parts;
    }
}
