package id.payung.law;

import id.payung.rules.law.ParameterValue;
import id.payung.rules.law.Unit;
import id.payung.shared.Rupiah;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/** A value of the law as a reader sees it; tables are shown row by row instead. */
public final class ValueWords {
    private ValueWords() {}

    /**
     * Both languages write numbers the same way; units are the files' own where no sign will do.
     */
    public static String of(Unit unit, ParameterValue value) {
        return switch (value) {
            case ParameterValue.Amount amount -> amount(unit, amount);
            case ParameterValue.Span(Period period) ->
                    period.get(ChronoUnit.DAYS) > 0
                            ? period.get(ChronoUnit.DAYS) + " hari"
                            : period.toTotalMonths() + " bulan";
            case ParameterValue.Days days ->
                    days.days().stream().map(Object::toString).collect(Collectors.joining(", "));
            case ParameterValue.Words words -> String.join(", ", words.words());
            case ParameterValue.Table table -> table.rows().size() + " baris";
        };
    }

    private static String amount(Unit unit, ParameterValue.Amount amount) {
        String plain = amount.number().stripTrailingZeros().toPlainString().replace('.', ',');
        return switch (unit) {
            case RUPIAH -> Rupiah.of(amount.number().longValueExact());
            case PERCENT -> plain + " %";
            case MONTHS -> plain + " bulan";
            case YEARS, AGE -> plain + " tahun";
            case WORKING_DAYS -> plain + " hari kerja";
            case HOURS -> plain + " jam";
            case DAY_OF_MONTH -> "tanggal " + plain;
            case COUNT, PERIOD, DATES, WORDS, TABLE -> plain;
        };
    }
}
