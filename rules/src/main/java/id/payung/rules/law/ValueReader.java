package id.payung.rules.law;

import id.payung.rules.law.ParameterValue.Amount;
import id.payung.rules.law.ParameterValue.Days;
import id.payung.rules.law.ParameterValue.Row;
import id.payung.rules.law.ParameterValue.Span;
import id.payung.rules.law.ParameterValue.Table;
import id.payung.rules.law.ParameterValue.Words;
import id.payung.rules.yaml.Fields;
import id.payung.rules.yaml.YamlNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/** Reads the value of one version in the way its unit asks for. */
final class ValueReader {
    /** The only column of a table that holds text; every other one holds numbers. */
    private static final String CODE = "code";

    private static final String CONFIDENCE = "confidence";
    private static final Pattern SPAN = Pattern.compile("([0-9]{1,3}) (days|months|years)");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long LAST_DAY_OF_EVERY_MONTH = 28;

    /** Whatever is counted in hours, days, months or years stays below this. */
    private static final long LONGEST = 1200;

    private static final long MOST = 999_999_999_999L;

    private final Fields fields;
    private final Confidence confidence;

    ValueReader(Fields fields, Confidence confidence) {
        this.fields = fields;
        this.confidence = confidence;
    }

    ParameterValue read(Unit unit, YamlNode node) {
        return switch (unit) {
            case PERCENT -> new Amount(percent(node));
            case DAY_OF_MONTH -> whole(node, 1, LAST_DAY_OF_EVERY_MONTH);
            case MONTHS, YEARS, WORKING_DAYS, HOURS, AGE -> whole(node, 0, LONGEST);
            case RUPIAH, COUNT -> whole(node, 0, MOST);
            case PERIOD -> new Span(span(node));
            case DATES -> new Days(days(node));
            case WORDS -> new Words(words(node));
            case TABLE -> new Table(rows(node));
        };
    }

    private Amount whole(YamlNode node, long least, long most) {
        return new Amount(BigDecimal.valueOf(fields.wholeOf(node, least, most)));
    }

    private List<String> words(YamlNode node) {
        node.items().stream()
                .filter(item -> !item.isText() || item.text().isBlank())
                .forEach(
                        item ->
                                fields.note(
                                        item.problem(
                                                "harus sebuah kode atau nama",
                                                "must be a code or a name")));
        return node.items().stream().map(YamlNode::text).toList();
    }

    private BigDecimal percent(YamlNode node) {
        var number = fields.numberOf(node);
        if (number.signum() < 0 || number.compareTo(HUNDRED) > 0) {
            fields.note(node.problem("harus dari 0 sampai 100", "must be from 0 to 100"));
        }
        return number;
    }

    private List<LocalDate> days(YamlNode node) {
        return node.items().stream().map(fields::dateOf).sorted().toList();
    }

    private Period span(YamlNode node) {
        var match = SPAN.matcher(node.text());
        if (!match.matches()) {
            fields.note(
                    node.problem(
                            "harus lama waktu seperti `3 months` atau `90 days`",
                            "must be a length of time such as `3 months` or `90 days`"));
            return Period.ZERO;
        }
        var length = Integer.parseInt(match.group(1));
        return switch (match.group(2)) {
            case "days" -> Period.ofDays(length);
            case "months" -> Period.ofMonths(length);
            default -> Period.ofYears(length);
        };
    }

    private List<Row> rows(YamlNode node) {
        var rows = new ArrayList<Row>();
        for (var item : node.items()) {
            var row = row(item);
            if (!rows.isEmpty() && !rows.getFirst().cells().keySet().equals(row.cells().keySet())) {
                fields.note(
                        item.problem(
                                "kolomnya berbeda dari baris pertama",
                                "its columns differ from the first row"));
            }
            rows.add(row);
        }
        return rows;
    }

    private Row row(YamlNode item) {
        var columns = fields.partsOf(item);
        var sureness = confidence;
        SequencedMap<String, String> cells = new LinkedHashMap<>();
        for (var column : columns.names()) {
            var cell = columns.required(column);
            if (cell.isEmpty()) {
                continue;
            }
            if (column.equals(CONFIDENCE)) {
                sureness = ParameterReader.confidence(fields, cell.get());
            } else if (column.equals(CODE)) {
                cells.put(column, cell.get().text());
            } else {
                cells.put(column, fields.numberOf(cell.get()).toPlainString());
            }
        }
        return new Row(cells, sureness);
    }
}
